// SPDX-License-Identifier: Apache-2.0
#include "samples/sample_wall.h"

#include "samples/sample_delegate.h"
#include "samples/sample_list_model.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace unocclude {
namespace {

constexpr double zoomStep = 1.25;
constexpr int smallestPicture = 96; // below that tiles are scrolled rather than shrunk

/// How many device-independent pixels of a tile are picture, in its narrower direction.
int pictureSide(const QSize& tile, int captionHeight)
{
    constexpr int frame = 2 * SampleDelegate::gap;
    return std::min(tile.width() - frame, tile.height() - frame - captionHeight);
}

} // namespace

SampleWall::SampleWall(QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new SampleDelegate(this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setMinimumHeight(110);
    setAccessibleName(tr("Whole objects to choose from"));
}

void SampleWall::setWallView(const WallView& wall)
{
    m_wall = wall;
    viewport()->update();
}

QModelIndex SampleWall::pointed() const
{
    if (m_menuFor.isValid())
        return m_menuFor;
    if (m_hovered.isValid())
        return m_hovered;
    return hasFocus() ? currentIndex() : QModelIndex();
}

void SampleWall::doItemsLayout()
{
    if (const QSize tile = fittingTile(); tile != gridSize())
        setGridSize(tile);
    QListView::doItemsLayout();
}

void SampleWall::wheelEvent(QWheelEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const int turned = event->angleDelta().y();
    if (event->modifiers() & Qt::ShiftModifier || !index.isValid() || turned == 0)
        return QListView::wheelEvent(event);
    const double factor = std::pow(zoomStep, turned / 120.0);
    const QPointF fixed = toImage(index, event->position());
    event->accept();
    if (factor < 1)
        return Q_EMIT zoomedOut(fixed, 1 / factor);
    const QRectF area = viewOf(index).shown();
    Q_EMIT areaWanted(QRectF(fixed + (area.topLeft() - fixed) / factor, area.size() / factor));
}

void SampleWall::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid())
        setCurrentIndex(index);
    if (event->button() == Qt::RightButton)
        return; // contextMenuEvent follows
    m_pressed = index;
    m_dragFrom = event->position();
    m_panning = event->button() == Qt::MiddleButton && index.isValid();
}

void SampleWall::mouseMoveEvent(QMouseEvent* event)
{
    const bool dragged =
        (event->position() - m_dragFrom).manhattanLength() >= QApplication::startDragDistance();
    const bool taken = dragged && event->buttons() & Qt::LeftButton && event->modifiers() & Qt::ControlModifier;
    if (m_pressed.isValid() && taken && !m_panning)
        return Q_EMIT draggedOut(std::exchange(m_pressed, QPersistentModelIndex()));
    if (m_pressed.isValid() && (m_panning || (event->buttons() & Qt::LeftButton && dragged)))
        return panTo(event->position());
    hover(indexAt(event->position().toPoint()), event->position());
    QListView::mouseMoveEvent(event);
}

void SampleWall::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex pressed = m_pressed;
    const bool panned = std::exchange(m_panning, false);
    m_pressed = QPersistentModelIndex();
    viewport()->unsetCursor();
    if (!panned && event->button() == Qt::LeftButton && pressed.isValid() &&
        pressed == indexAt(event->position().toPoint()))
        release(pressed, event->position().toPoint());
}

void SampleWall::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event); // the second click is a click
}

void SampleWall::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        return Q_EMIT chosen(currentIndex());
    QListView::keyPressEvent(event);
}

bool SampleWall::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hover({}, {});
    return QListView::viewportEvent(event);
}

void SampleWall::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QScopedValueRollback menu(m_menuFor, QPersistentModelIndex(index));
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    QMenu::exec(actions(), at, nullptr, this);
}

/// The largest tiles of which all fit; scrolled if they would become too small to tell anything.
QSize SampleWall::fittingTile() const
{
    const int caption = SampleDelegate::captionHeight(font());
    const int count = std::max(1, model() ? model()->rowCount() : 0);
    // a list that is exactly full wraps too early, and it keeps room for a scroll bar while it lays out
    const QSize space = maximumViewportSize() - QSize(1 + style()->pixelMetric(QStyle::PM_ScrollBarExtent), 1);
    QSize best;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const QSize tile(space.width() / columns, space.height() / rows);
        if (pictureSide(tile, caption) > pictureSide(best, caption))
            best = tile;
    }
    constexpr int frame = 2 * SampleDelegate::gap;
    if (pictureSide(best, caption) < smallestPicture)
        return {smallestPicture + frame, smallestPicture + frame + caption};
    const int widest = (best.height() - frame - caption) * 3 / 2 + frame;
    return {std::min(best.width(), widest), best.height()};
}

QRect SampleWall::pictureRect(const QModelIndex& index) const
{
    return SampleDelegate::pictureRect(visualRect(index), font());
}

ViewTransform SampleWall::viewOf(const QModelIndex& index) const
{
    const SampleCard& card = static_cast<const SampleListModel*>(model())->card(index.row());
    return tileView(m_wall.canvas, card.region, pictureRect(index).size());
}

QPointF SampleWall::toImage(const QModelIndex& index, QPointF at) const
{
    return viewOf(index).toImage(at - pictureRect(index).topLeft());
}

void SampleWall::hover(const QModelIndex& index, QPointF at)
{
    m_wall.cursor = index.isValid() ? std::optional(toImage(index, at)) : std::nullopt;
    viewport()->update();
    if (m_hovered == index)
        return;
    m_hovered = index;
    Q_EMIT hovered(index);
}

void SampleWall::panTo(QPointF at)
{
    m_panning = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const ViewTransform view = viewOf(m_pressed);
    const QRect region = static_cast<const SampleListModel*>(model())->card(m_pressed.row()).region;
    if (view.shown().contains(QRectF(region)))
        return; // there is nothing more to be seen
    const QPointF moved = (m_dragFrom - at) / view.scale();
    m_dragFrom = at;
    Q_EMIT areaWanted(view.shown().translated(moved));
}

void SampleWall::release(const QModelIndex& index, QPoint at)
{
    if (SampleDelegate::keepRect(pictureRect(index)).contains(at))
        Q_EMIT keepToggled(index);
    else
        Q_EMIT chosen(index);
}

} // namespace unocclude
