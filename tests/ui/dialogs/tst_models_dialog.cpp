// SPDX-License-Identifier: Apache-2.0
#include "dialogs/models_dialog.h"

#include "jobs/inline_job_queue.h"
#include "session/segmenter_controller.h"
#include "support/fake_segmenter.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace unocclude;
using namespace unocclude::test;

/// What the list of click models says, with a registry of its own.
class TestModelsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theOneInUseIsShownFirst();
    void anAbsentOneTellsWhereItIsLookedFor();
    void lookingAgainFindsIt();
    void oneIsUsed();

private:
    struct Parts
    {
        QTemporaryDir models;
        InlineJobQueue queue;
        SegmenterController segmenters{queue, [](const QString&) { return std::make_shared<FakeSegmenter>(); }};
        std::unique_ptr<ModelsDialog> dialog;
    };
    QTreeWidget& list() const { return *m->dialog->findChild<QTreeWidget*>(); }
    QString stateOf(int row) const { return list().topLevelItem(row)->text(1); }
    QString texts() const;
    QPushButton& button(const QString& text) const;

    std::unique_ptr<Parts> m;
};

void TestModelsDialog::init()
{
    m = std::make_unique<Parts>();
    QFile manifest(m->models.filePath(QStringLiteral("manifest.json")));
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.write(R"({"models": [{"name": "small", "title": "Small", "purpose": "click", "description": "A small one",
        "file": "small.pt", "sha256": "", "licence": "MIT", "source": "https://models.example/small.pt"},
        {"name": "other", "purpose": "completion", "description": "Another", "file": "other.pt", "sha256": "",
        "licence": "MIT"}]})");
    manifest.close();
    qputenv("UNOCCLUDE_MODELS", m->models.path().toUtf8());
    m->segmenters.begin(QStringLiteral("grabcut"));
    m->queue.runPending();
    m->dialog = std::make_unique<ModelsDialog>(m->segmenters, QStringLiteral("Click Models"));
}

/// What can be read below the list.
QString TestModelsDialog::texts() const
{
    QStringList all;
    for (const QLabel* label : m->dialog->findChildren<QLabel*>())
        if (!label->isHidden())
            all << label->text();
    return all.join(u'\n');
}

QPushButton& TestModelsDialog::button(const QString& text) const
{
    for (QPushButton* each : m->dialog->findChildren<QPushButton*>())
        if (each->text().remove(u'&') == text)
            return *each;
    qFatal("there is no such button");
}

void TestModelsDialog::theOneInUseIsShownFirst()
{
    QCOMPARE(list().topLevelItemCount(), 2);
    QCOMPARE(list().currentItem()->text(0), QStringLiteral("GrabCut"));
    QCOMPARE(stateOf(1), QStringLiteral("in use, on cpu"));
    QCOMPARE(stateOf(0), QStringLiteral("not there"));
}

void TestModelsDialog::anAbsentOneTellsWhereItIsLookedFor()
{
    m->dialog->select(QStringLiteral("small"));
    for (const QString& told : {QStringLiteral("A small one"), QStringLiteral("small.pt"), m->models.path(),
                                QStringLiteral("https://models.example/small.pt"), QStringLiteral("MIT")})
        QVERIFY2(texts().contains(told), qPrintable(told));
    QVERIFY(!button(QStringLiteral("Use This Model")).isEnabled());
}

void TestModelsDialog::lookingAgainFindsIt()
{
    m->dialog->select(QStringLiteral("small"));
    QFile weights(m->models.filePath(QStringLiteral("small.pt")));
    QVERIFY(weights.open(QIODevice::WriteOnly));
    button(QStringLiteral("Look Again")).click();
    QCOMPARE(stateOf(0), QStringLiteral("there"));
    QCOMPARE(list().currentItem()->text(0), QStringLiteral("Small"));
    QVERIFY(texts().contains(weights.fileName()));
}

void TestModelsDialog::oneIsUsed()
{
    lookingAgainFindsIt();
    button(QStringLiteral("Use This Model")).click();
    m->queue.runPending();
    QCOMPARE(m->segmenters.inUse()->choice, QStringLiteral("small"));
    QCOMPARE(stateOf(0), QStringLiteral("in use, on cpu"));
    QCOMPARE(stateOf(1), QStringLiteral("there"));
}

QTEST_MAIN(TestModelsDialog)
#include "tst_models_dialog.moc"
