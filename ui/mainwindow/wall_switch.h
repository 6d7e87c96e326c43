// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class QDockWidget;
class QStackedWidget;

namespace unocclude {

/// Moves the wall of whole objects between its dock and the middle of the window, where it takes the photograph's place.
class WallSwitch final : public QObject
{
    Q_OBJECT

public:
    /// @param dock holds the wall now    @param pages the middle of the window
    WallSwitch(QDockWidget& dock, QStackedWidget& pages, QObject* parent = nullptr);

    bool isInMiddle() const { return !m_before.isNull(); }
    void setInMiddle(bool inMiddle);

private:
    QDockWidget& m_dock;
    QStackedWidget& m_pages;
    QWidget* m_wall;
    QPointer<QWidget> m_before; ///< the page whose place the wall has; null while it is in its dock
    bool m_dockWasVisible = true;
};

} // namespace unocclude
