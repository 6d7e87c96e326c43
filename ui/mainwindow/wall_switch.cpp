// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/wall_switch.h"

#include <QDockWidget>
#include <QStackedWidget>

namespace unocclude {

WallSwitch::WallSwitch(QDockWidget& dock, QStackedWidget& pages, QObject* parent)
    : QObject(parent)
    , m_dock(dock)
    , m_pages(pages)
    , m_wall(dock.widget())
{
}

void WallSwitch::setInMiddle(bool inMiddle)
{
    if (inMiddle == isInMiddle())
        return;
    if (inMiddle) {
        m_before = m_pages.currentWidget();
        m_dockWasVisible = m_dock.isVisible();
        m_dock.hide();
        m_pages.addWidget(m_wall);
        m_pages.setCurrentWidget(m_wall);
        m_wall->setFocus();
        return;
    }
    m_pages.removeWidget(m_wall);
    m_dock.setWidget(m_wall);
    m_wall->show();
    m_pages.setCurrentWidget(m_before);
    m_before->setFocus();
    m_before.clear();
    m_dock.setVisible(m_dockWasVisible);
}

} // namespace unocclude
