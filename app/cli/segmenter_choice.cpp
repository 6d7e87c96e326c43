// SPDX-License-Identifier: Apache-2.0
#include "segmenter_choice.h"

#include "models/open_segmenter.h"
#include "step_progress.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace unocclude::cli {
namespace {

/// Gives the texts of this file their context.
class SegmenterChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(SegmenterChoiceText)
};

} // namespace

void SegmenterChoice::declare(CLI::App& command)
{
    command
        .add_option("--segmenter", m_name,
                    SegmenterChoiceText::tr("What finds the visible part: a click model, or grabcut").toStdString())
        ->type_name("NAME|PATH");
}

Segmenter& SegmenterChoice::open(const Session& session)
{
    if (!m_segmenter) {
        m_segmenter = openSegmenter(QString::fromStdString(m_name), session.options.deviceChoice());
        session.console.detail(SegmenterChoiceText::tr("segmenter %1 opened").arg(m_segmenter->name()));
    }
    return *m_segmenter;
}

Mask SegmenterChoice::segment(const PointedAt& what, const Session& session)
{
    Segmenter& segmenter = open(session);
    {
        StepProgress progress(session.console, what.file);
        segmenter.prepare(
            what.photo, [&progress](int step, int steps) { progress.update(step, steps); }, session.stop);
    }
    return segmenter.segment(what.photo, what.prompt, session.stop);
}

} // namespace unocclude::cli
