// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/docks.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QScrollArea>
#include <QStyle>

namespace unocclude {

QDockWidget* addDock(QMainWindow& window, const QString& name, const QString& title, QWidget* content,
                     Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setWidget(content);
    window.addDockWidget(area, dock);
    return dock;
}

int tabsWidth(std::initializer_list<const QDockWidget*> docks)
{
    constexpr int frame = 8;
    int width = 0;
    for (const QDockWidget* dock : docks)
        width += dock->fontMetrics().horizontalAdvance(dock->windowTitle()) +
                 dock->style()->pixelMetric(QStyle::PM_TabBarTabHSpace) + frame;
    return width;
}

QWidget* scrollable(QWidget* panel)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what it shows has it
    area->setWidgetResizable(true);
    area->setWidget(panel);
    area->viewport()->setAutoFillBackground(false);
    panel->setAutoFillBackground(false);
    return area;
}

} // namespace unocclude
