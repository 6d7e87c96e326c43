// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/pointing_wiring.h"

#include "canvas/canvas.h"
#include "canvas/canvas_presenter.h"
#include "jobs/message_bar.h"
#include "mainwindow/actions.h"
#include "session/preferences.h"
#include "session/session.h"

#include <QAction>
#include <QMainWindow>
#include <QStatusBar>

namespace unocclude {
namespace {

constexpr int noticeTime = 4000; // milliseconds

} // namespace

PointingWiring::PointingWiring(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    wireHover();
    wireExtents();
}

void PointingWiring::wireHover()
{
    HoverController& hovers = m_parts.session.hovers;
    connect(&m_parts.canvas, &Canvas::hovered, &hovers, &HoverController::hover);
    connect(&hovers, &HoverController::previewChanged, &m_parts.presenter,
            [this, &hovers] { m_parts.presenter.showHover(hovers.preview()); });
    QAction* show = m_parts.actions.showHover;
    show->setChecked(m_parts.preferences.showsHover());
    hovers.setEnabled(show->isChecked());
    connect(show, &QAction::toggled, this, [this, &hovers](bool shown) {
        hovers.setEnabled(shown);
        m_parts.preferences.setShowsHover(shown);
    });
}

void PointingWiring::wireExtents()
{
    ExtentController& extents = m_parts.session.extents;
    connect(m_parts.actions.largerExtent, &QAction::triggered, &extents, &ExtentController::larger);
    connect(m_parts.actions.smallerExtent, &QAction::triggered, &extents, &ExtentController::smaller);
    connect(&extents, &ExtentController::changed, this, &PointingWiring::showExtent);
    connect(&extents, &ExtentController::failed, &m_parts.messages, &MessageBar::showError);
    connect(&extents, &ExtentController::noChoice, this, [this] {
        m_parts.window.statusBar()->showMessage(tr("What you pointed at has one meaning only for this model."),
                                                noticeTime);
    });
    const auto enable = [this] {
        const bool can = m_parts.session.extents.canStep();
        m_parts.actions.largerExtent->setEnabled(can);
        m_parts.actions.smallerExtent->setEnabled(can);
    };
    connect(&m_parts.session.prompts, &PromptController::draftChanged, this, enable);
    enable();
}

void PointingWiring::showExtent()
{
    const auto place = m_parts.session.extents.place();
    m_parts.presenter.showRemark(place ? QStringLiteral("%1/%2").arg(place->number).arg(place->count) : QString());
}

} // namespace unocclude
