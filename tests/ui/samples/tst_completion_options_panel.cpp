// SPDX-License-Identifier: Apache-2.0
#include "samples/completion_options_panel.h"

#include "document/document_targets.h"
#include "jobs/inline_job_queue.h"
#include "session/completion_controller.h"
#include "support/fake_completer.h"

#include <QCheckBox>
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

QTEST_MAIN(TestCompletionOptionsPanel)
#include "tst_completion_options_panel.moc"
