// SPDX-License-Identifier: Apache-2.0
#include "samples/completion_options_panel.h"

#include "document/document_targets.h"
#include "jobs/inline_job_queue.h"
#include "session/completion_controller.h"
#include "support/fake_completer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTest>

#include <algorithm>

using namespace unocclude;
using namespace unocclude::test;

/// The panel's controls and the completion's options say the same.
class TestCompletionOptionsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholePhotoIsOffered();
    void whatIsNotShownIsKept();
    void qualityIsOneOfTwoOrOnesOwn();
    void guidanceCanActInTheMiddleOnly();

private:
    QCheckBox& box(const QString& text) const
    {
        const QList<QCheckBox*> boxes = m_panel.findChildren<QCheckBox*>();
        return **std::ranges::find_if(boxes, [&](const QCheckBox* box) { return box->text() == text; });
    }

    Document m_document;
    InlineJobQueue m_queue;
    CompletionController m_completions{m_document, std::make_shared<DocumentTargets>(m_document), m_queue,
                                       [] { return std::make_shared<FakeCompleter>(); }};
    CompletionOptionsPanel m_panel{m_completions};
};

void TestCompletionOptionsPanel::wholePhotoIsOffered()
{
    QCheckBox& whole = box(QStringLiteral("Show the &whole photo"));
    QVERIFY(!whole.isChecked());
    whole.click();
    QCOMPARE(m_completions.options().settings.geometry, Geometry::Image);
    CompletionOptions options = m_completions.options();
    for (const Geometry geometry : {Geometry::Crop, Geometry::Image}) {
        options.settings.geometry = geometry;
        m_completions.setOptions(options);
        QCOMPARE(whole.isChecked(), geometry == Geometry::Image);
    }
}

void TestCompletionOptionsPanel::whatIsNotShownIsKept()
{
    CompletionOptions options;
    options.settings.guidanceInterval = {0.3, 5};
    options.settings.sampler = SamplerKind::DpmSolverPlusPlus;
    options.settings.spacing = StepSpacing::Karras;
    m_completions.setOptions(options);
    box(QStringLiteral("&New seed each time")).click();
    options.randomSeed = false;
    QCOMPARE(m_completions.options(), options);
}

void TestCompletionOptionsPanel::qualityIsOneOfTwoOrOnesOwn()
{
    auto* quality = m_panel.findChild<QComboBox*>(QStringLiteral("quality"));
    QVERIFY(quality && !quality->isEnabled()); // the model knows what they are
    m_completions.warmUp();
    m_queue.runPending();
    m_completions.setTier(Tier::Exact); // whatever the other tests have left
    QVERIFY(quality->isEnabled());
    QCOMPARE(quality->currentText(), QStringLiteral("Exact"));
    QTest::keyClick(quality, Qt::Key_Down);
    QCOMPARE(m_completions.tier(), Tier::Fast);
    QCOMPARE(m_completions.options().settings.sampler, SamplerKind::DpmSolverPlusPlus);
    CompletionOptions options = m_completions.options();
    options.settings.steps = 9;
    m_completions.setOptions(options);
    QCOMPARE(quality->currentIndex(), -1);
    QCOMPARE(quality->placeholderText(), QStringLiteral("Own settings"));
}

void TestCompletionOptionsPanel::guidanceCanActInTheMiddleOnly()
{
    CompletionOptions options;
    m_completions.setOptions(options);
    QCheckBox& middle = box(QStringLiteral("Guidance in the m&iddle only"));
    QVERIFY(!middle.isChecked());
    middle.click();
    const auto interval = m_completions.options().settings.guidanceInterval;
    QVERIFY(interval && interval->lowest > 0 && interval->highest > interval->lowest);
    middle.click();
    QVERIFY(!m_completions.options().settings.guidanceInterval);
}

QTEST_MAIN(TestCompletionOptionsPanel)
#include "tst_completion_options_panel.moc"
