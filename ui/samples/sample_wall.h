// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "samples/wall_view.h"

#include <QListView>

namespace unocclude {

/// All whole objects in one grid that fills the space there is. Every tile shows the same part of the photograph; the
/// wheel zooms and a drag pans all of them, and the photograph with them. A click chooses.
class SampleWall final : public QListView
{
    Q_OBJECT

public:
    explicit SampleWall(QWidget* parent = nullptr);

    const WallView& wallView() const { return m_wall; }
    void setWallView(const WallView& wall);

    /// The tile that is meant: the one a menu is open for, else the one under the mouse, else the one with the focus;
    /// invalid if there is none.
    QModelIndex pointed() const;

Q_SIGNALS:
    void hovered(const QModelIndex& index); ///< invalid when the mouse leaves the tiles
    void chosen(const QModelIndex& index);
    void keepToggled(const QModelIndex& index);
    void areaWanted(const QRectF& image); ///< the canvas shall show this part of the photograph
    void zoomedOut(QPointF image, double factor);
    void draggedOut(const QModelIndex& index); ///< with Ctrl: into another program

protected:
    void doItemsLayout() override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QSize fittingTile() const;
    QRect pictureRect(const QModelIndex& index) const;
    ViewTransform viewOf(const QModelIndex& index) const;
    QPointF toImage(const QModelIndex& index, QPointF at) const;
    void hover(const QModelIndex& index, QPointF at);
    void panTo(QPointF at);
    void release(const QModelIndex& index, QPoint at);

    WallView m_wall;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_menuFor;
    QPersistentModelIndex m_pressed;
    QPointF m_dragFrom;
    bool m_panning = false;
};

} // namespace unocclude
