// SPDX-License-Identifier: Apache-2.0
#include "session/completer_controller.h"

#include "document/document_targets.h"
#include "session/completion_controller.h"
#include "support/document_examples.h"
#include "support/fake_completer.h"
#include "support/job_queue_twins.h"
#include "support/runtime_error.h"

#include <utility>

using namespace unocclude;
using namespace unocclude::test;

/// Which model draws whole objects, on both twins.
class TestCompleterController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTwinRows(); }
    void init();

    void theEmbeddedOneIsUsual();
    void theRememberedOneIsOpened();
    void aForgottenFileFallsBackAtTheStart();
    void whatCannotBeHadLeavesTheOneInUse();
    void onlyWhatWorksIsRemembered();
    void withNothingAtAllTheReasonIsKept();
    void whatCouldNotBeHadIsAskedForAgain();
    void anotherModelBringsItsOwnSettings();
    void ordersAreDrawnByTheModelOfTheirTime();
    void ordersAreDrawnAsTheirModelWants();

private:
    /// Says by which name it was asked for.
    class NamedCompleter : public FakeCompleter
    {
    public:
        explicit NamedCompleter(const QString& name)
            : m_name(name)
        {
        }
        ModelIdentity identity() const override
        {
            ModelIdentity identity = FakeCompleter::identity();
            identity.name = m_name;
            return identity;
        }

    private:
        QString m_name;
    };

    struct Parts
    {
        std::unique_ptr<JobQueue> queue = makeTwin();
        Document document;
        QString used;
        QStringList absent;
        int slower = 0;
        CompletionController completions{document, std::make_shared<DocumentTargets>(document), *queue,
                                         [this]() -> std::shared_ptr<Completer> {
                                             if (absent.contains(used))
                                                 throw RuntimeError(RuntimeError::Kind::ModelRefused,
                                                                    QStringLiteral("There is no %1.").arg(used));
                                             const auto completer = std::make_shared<NamedCompleter>(used);
                                             completer->slower = slower;
                                             return completer;
                                         }};
        CompleterController completers{completions, [this](const QString& name) { return std::exchange(used, name); }};
    };
    QString choice() const { return m->completers.inUse() ? m->completers.inUse()->choice : QString(); }

    std::unique_ptr<Parts> m;
};

void TestCompleterController::init()
{
    m = std::make_unique<Parts>();
}

void TestCompleterController::theEmbeddedOneIsUsual()
{
    QSignalSpy chosen(&m->completers, &ModelChooser::chosen);
    m->completers.begin({});
    QVERIFY(m->completers.isBusy());
    QVERIFY(runUntilIdle(*m->queue));
    QVERIFY(!m->completers.isBusy());
    QCOMPARE(choice(), QStringLiteral("embedded"));
    QCOMPARE(m->completers.inUse()->name, QStringLiteral("embedded"));
    QCOMPARE(chosen.count(), 0);
}

void TestCompleterController::theRememberedOneIsOpened()
{
    m->completers.begin(QStringLiteral("pix2gestalt"));
    QVERIFY(runUntilIdle(*m->queue));
    QCOMPARE(m->used, QStringLiteral("pix2gestalt"));
    QCOMPARE(choice(), QStringLiteral("pix2gestalt"));
}

void TestCompleterController::aForgottenFileFallsBackAtTheStart()
{
    m->absent = {QStringLiteral("gone.ckpt")};
    QSignalSpy refused(&m->completers, &ModelChooser::refused);
    m->completers.begin(QStringLiteral("gone.ckpt"));
    QVERIFY(runUntilIdle(*m->queue));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused[0][0].toString(), QStringLiteral("There is no gone.ckpt."));
    QCOMPARE(choice(), QStringLiteral("embedded"));
    QCOMPARE(m->used, QStringLiteral("embedded"));
    QVERIFY(m->completions.modelProblem().isEmpty());
}

void TestCompleterController::whatCannotBeHadLeavesTheOneInUse()
{
    m->absent = {QStringLiteral("gone.ckpt")};
    m->completers.begin(QStringLiteral("pix2gestalt"));
    QVERIFY(runUntilIdle(*m->queue));
    m->completers.choose(QStringLiteral("gone.ckpt"));
    QVERIFY(runUntilIdle(*m->queue));
    QCOMPARE(choice(), QStringLiteral("pix2gestalt"));
    QCOMPARE(m->used, QStringLiteral("pix2gestalt"));
    QVERIFY(!m->completers.isBusy());
}

void TestCompleterController::onlyWhatWorksIsRemembered()
{
    m->absent = {QStringLiteral("gone.ckpt")};
    QSignalSpy chosen(&m->completers, &ModelChooser::chosen);
    m->completers.begin({});
    QVERIFY(runUntilIdle(*m->queue));
    m->completers.choose(QStringLiteral("gone.ckpt"));
    QVERIFY(runUntilIdle(*m->queue));
    QCOMPARE(chosen.count(), 0);
    m->completers.choose(QStringLiteral("pix2gestalt"));
    QVERIFY(runUntilIdle(*m->queue));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toString(), QStringLiteral("pix2gestalt"));
}

void TestCompleterController::withNothingAtAllTheReasonIsKept()
{
    m->absent = {QStringLiteral("embedded"), QStringLiteral("gone.ckpt")};
    m->completers.begin(QStringLiteral("gone.ckpt"));
    QVERIFY(runUntilIdle(*m->queue));
    QVERIFY(!m->completers.inUse());
    QVERIFY(!m->completers.isBusy());
    QCOMPARE(m->completions.modelProblem(), QStringLiteral("There is no embedded."));
}

void TestCompleterController::whatCouldNotBeHadIsAskedForAgain()
{
    m->absent = {QStringLiteral("embedded")}; // on a device that there is not
    m->completers.begin({});
    QVERIFY(runUntilIdle(*m->queue));
    m->absent.clear();
    QSignalSpy chosen(&m->completers, &ModelChooser::chosen);
    m->completers.openAgain();
    QVERIFY(runUntilIdle(*m->queue));
    QCOMPARE(choice(), QStringLiteral("embedded"));
    QVERIFY(m->completions.modelProblem().isEmpty());
    QCOMPARE(chosen.count(), 0);
}

void TestCompleterController::anotherModelBringsItsOwnSettings()
{
    m->completers.begin({});
    QVERIFY(runUntilIdle(*m->queue));
    m->completions.setTier(Tier::Fast);
    m->completers.choose(QStringLiteral("pix2gestalt"));
    QVERIFY(runUntilIdle(*m->queue));
    QCOMPARE(m->completions.options().settings, FakeCompleter().settingsOf(Tier::Fast));
}

void TestCompleterController::ordersAreDrawnByTheModelOfTheirTime()
{
    m->absent = {QStringLiteral("gone.ckpt")};
    m->document.replacePhoto(QStringLiteral("desk.png"), examplePhoto());
    const auto order = [this](const cv::Rect& box) {
        addExample(m->document, box);
        m->completions.complete();
        return *m->document.currentId();
    };
    const auto drawnBy = [this](InstanceId id) { return m->document.find(id)->completion->model.name; };
    m->completers.begin(QStringLiteral("first"));
    const InstanceId early = order({4, 4, 8, 8});
    m->completers.choose(QStringLiteral("gone.ckpt"));
    const InstanceId between = order({20, 4, 8, 8});
    QVERIFY(runUntilIdle(*m->queue));
    m->completers.choose(QStringLiteral("second"));
    const InstanceId late = order({20, 20, 8, 8});
    QVERIFY(runUntilIdle(*m->queue));
    QCOMPARE(drawnBy(early), QStringLiteral("first"));
    QCOMPARE(drawnBy(between), QStringLiteral("first"));
    QCOMPARE(drawnBy(late), QStringLiteral("second"));
}

void TestCompleterController::ordersAreDrawnAsTheirModelWants()
{
    m->document.replacePhoto(QStringLiteral("desk.png"), examplePhoto());
    m->completers.begin(QStringLiteral("first"));
    QVERIFY(runUntilIdle(*m->queue));
    m->slower = 5;
    m->completers.choose(QStringLiteral("second"));
    addExample(m->document, {4, 4, 8, 8});
    m->completions.complete(); // while the window still knows the first one's settings only
    QVERIFY(runUntilIdle(*m->queue));
    const CompletionResult& result = *m->document.current()->completion;
    QCOMPARE(result.settings.steps, FakeCompleter().settingsOf(Tier::Exact).steps + 5);
}

QTEST_MAIN(TestCompleterController)
#include "tst_completer_controller.moc"
