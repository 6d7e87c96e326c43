// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/segmenter_menu.h"

#include "session/segmenter_controller.h"

#include <QActionGroup>

namespace unocclude {

SegmenterMenu::SegmenterMenu(SegmenterController& segmenters, QAction* about, QWidget* parent)
    : QMenu(tr("Click Mo&del"), parent)
    , m_segmenters(segmenters)
    , m_about(about)
    , m_choices(new QActionGroup(this))
{
    setToolTipsVisible(true);
    menuAction()->setStatusTip(tr("Choose what turns clicks into masks"));
    connect(this, &QMenu::aboutToShow, this, &SegmenterMenu::fill);
    fill();
}

void SegmenterMenu::fill()
{
    clear();
    for (const ClickModel& model : clickModels())
        add(model);
    addSeparator();
    addAction(m_about);
}

void SegmenterMenu::add(const ClickModel& model)
{
    const QString& name = model.entry.name;
    QAction* action = addAction(model.isThere() ? model.entry.title : tr("%1 (not there)").arg(model.entry.title));
    action->setToolTip(model.entry.description);
    action->setStatusTip(model.entry.description);
    action->setCheckable(true);
    action->setActionGroup(m_choices);
    action->setChecked(m_segmenters.inUse() && m_segmenters.inUse()->choice == name);
    connect(action, &QAction::triggered, this, [this, name, there = model.isThere()] {
        if (there)
            m_segmenters.choose(name);
        else
            Q_EMIT absentChosen(name);
    });
}

} // namespace unocclude
