// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/mask_actions.h"

#include "mainwindow/actions.h"
#include "session/session.h"
#include "tools/tool_box.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QToolBar>

namespace unocclude {
namespace {

constexpr int growBy = 1; // pixels at a time: pressed again it is two

} // namespace

MaskActions::MaskActions(Actions& actions, Session& session, ToolBox& tools, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_session(session)
{
    makeBrush();
    makeEdits();
    wire(tools);
    updateEnabled();
}

void MaskActions::makeBrush()
{
    editWhole = m_actions.make("whole", tr("Edit &Whole Mask"),
                               tr("Brush, eraser, polygon and rectangle change the whole mask; else the visible one"),
                               {Qt::Key_S});
    editWhole->setCheckable(true);
    brushSmaller = m_actions.make("", tr("S&maller Brush"), tr("Make the brush smaller; also Shift and wheel"),
                                  {Qt::Key_BracketLeft});
    brushLarger = m_actions.make("", tr("&Larger Brush"), tr("Make the brush larger; also Shift and wheel"),
                                 {Qt::Key_BracketRight});
    Actions::named(editWhole, "edit-whole");
    Actions::named(brushSmaller, "brush-smaller");
    Actions::named(brushLarger, "brush-larger");
}

void MaskActions::makeEdits()
{
    fillHoles =
        m_actions.make("fill-holes", tr("&Fill Holes"), tr("Fill the holes of the mask"), {Qt::SHIFT | Qt::Key_F});
    keepLargest = m_actions.make("keep-largest", tr("&Keep Largest Piece"),
                                 tr("Drop all pieces of the mask but the largest"), {Qt::SHIFT | Qt::Key_L});
    grow = m_actions.make("grow", tr("&Grow"), tr("Widen the mask by a pixel all around"),
                          {Qt::CTRL | Qt::Key_BracketRight, Qt::CTRL | Qt::SHIFT | Qt::Key_Up});
    shrink = m_actions.make("shrink", tr("&Shrink"), tr("Narrow the mask by a pixel all around"),
                            {Qt::CTRL | Qt::Key_BracketLeft, Qt::CTRL | Qt::SHIFT | Qt::Key_Down});
    keepToEvidence = m_actions.make("evidence", tr("Keep to &Evidence"),
                                    tr("Add the visible pixels that the whole misses, and take away hidden ones that "
                                       "no object in front hides"),
                                    {Qt::Key_K});
    Actions::named(fillHoles, "fill-holes");
    Actions::named(keepLargest, "keep-largest");
    Actions::named(grow, "grow");
    Actions::named(shrink, "shrink");
    Actions::named(keepToEvidence, "keep-to-evidence");
}

void MaskActions::fill(QMenu& menu) const
{
    for (ToolKind kind : {ToolKind::Brush, ToolKind::Eraser, ToolKind::PolygonBrush, ToolKind::Rectangle})
        menu.addAction(m_actions.toolAction(kind));
    menu.addActions({brushSmaller, brushLarger});
    menu.addSeparator();
    menu.addAction(editWhole);
    menu.addSeparator();
    menu.addActions({fillHoles, keepLargest, grow, shrink});
    menu.addSeparator();
    menu.addAction(keepToEvidence);
}

void MaskActions::addToolBar(QMainWindow& window, const QString& title) const
{
    auto* bar = new QToolBar(title);
    bar->setObjectName(QStringLiteral("mask-tools"));
    bar->setIconSize(QSize(20, 20));
    window.addToolBar(Qt::LeftToolBarArea, bar);
    for (ToolKind kind : {ToolKind::Brush, ToolKind::Eraser, ToolKind::PolygonBrush, ToolKind::Rectangle})
        bar->addAction(m_actions.toolAction(kind));
    bar->addSeparator();
    bar->addAction(editWhole);
    bar->addSeparator();
    bar->addActions({fillHoles, keepLargest, grow, shrink, keepToEvidence});
    bar->addSeparator();
    bar->addAction(m_actions.toolAction(ToolKind::Occlusion));
    for (QAction* action : bar->actions())
        if (QWidget* button = bar->widgetForAction(action); button && !action->isSeparator())
            button->setAccessibleName(action->iconText());
}

void MaskActions::wire(ToolBox& tools)
{
    MaskController& edits = m_session.edits;
    connect(editWhole, &QAction::toggled, &edits,
            [&edits](bool whole) { edits.setTarget(whole ? MaskTarget::Whole : MaskTarget::Visible); });
    connect(&edits, &MaskController::targetChanged, editWhole,
            [this](MaskTarget target) { editWhole->setChecked(target == MaskTarget::Whole); });
    connect(brushSmaller, &QAction::triggered, &tools, [&tools] { tools.resize(-1); });
    connect(brushLarger, &QAction::triggered, &tools, [&tools] { tools.resize(+1); });
    connect(fillHoles, &QAction::triggered, &edits, &MaskController::fillHoles);
    connect(keepLargest, &QAction::triggered, &edits, &MaskController::keepLargest);
    connect(grow, &QAction::triggered, &edits, [&edits] { edits.grow(growBy); });
    connect(shrink, &QAction::triggered, &edits, [&edits] { edits.grow(-growBy); });
    connect(keepToEvidence, &QAction::triggered, &edits, &MaskController::keepToEvidence);
    connect(&m_session.document, &Document::changed, this, &MaskActions::updateEnabled);
    connect(&edits, &MaskController::sketchEnded, this, &MaskActions::updateEnabled);
}

void MaskActions::updateEnabled()
{
    const bool current = m_session.document.current() != nullptr;
    for (QAction* action : {fillHoles, keepLargest, grow, shrink})
        action->setEnabled(current);
    keepToEvidence->setEnabled(current && !m_session.edits.evidence().isSound());
}

} // namespace unocclude
