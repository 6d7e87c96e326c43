// SPDX-License-Identifier: Apache-2.0
#include "canvas/view_pixels.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace unocclude {
namespace {

constexpr int pieceSize = 128 * 1024; // device pixels that are painted at once where there is a deadline

bool isWhole(double value)
{
    return std::abs(value - std::round(value)) < 1e-6;
}

/// Moves the rows of a picture in place; what moves out is lost, what is uncovered keeps old pixels.
void moveRows(QImage& pixels, int right, int down)
{
    const int width = pixels.width() - std::abs(right);
    const int height = pixels.height() - std::abs(down);
    const auto row = [&](int y, int x) { return reinterpret_cast<QRgb*>(pixels.scanLine(y)) + x; };
    for (int i = 0; i < height; ++i) {
        const int from = down > 0 ? height - 1 - i : i - down;
        std::memmove(row(from + down, std::max(right, 0)), row(from, std::max(-right, 0)),
                     static_cast<std::size_t>(width) * sizeof(QRgb));
    }
}

} // namespace

void ViewPixels::setSize(QSize view, double ratio)
{
    if (view == m_view && ratio == m_ratio)
        return;
    m_view = view;
    m_ratio = ratio;
    m_image = QImage((QSizeF(view) * ratio).toSize(), QImage::Format_RGB32);
    m_image.setDevicePixelRatio(ratio);
    invalidate();
}

void ViewPixels::invalidate()
{
    m_stale = view();
}

void ViewPixels::invalidate(const QRect& part)
{
    m_stale += part & view();
}

void ViewPixels::scroll(QPointF delta)
{
    const QPointF device = delta * m_ratio;
    const QPoint moved = device.toPoint();
    const bool exact = isWhole(delta.x()) && isWhole(delta.y()) && isWhole(device.x()) && isWhole(device.y());
    if (!exact || std::abs(moved.x()) >= m_image.width() || std::abs(moved.y()) >= m_image.height())
        return invalidate();
    moveRows(m_image, moved.x(), moved.y());
    const QPoint by = delta.toPoint();
    m_stale = (m_stale.translated(by) & view()) + (QRegion(view()) - view().translated(by));
}

bool ViewPixels::repair(const Paint& paint, QDeadlineTimer until)
{
    if (isFresh() || m_image.isNull())
        return true;
    QPainter painter(&m_image);
    do {
        const QRect piece = nextPiece(until);
        painter.setClipRect(piece);
        paint(painter, piece);
        m_stale -= piece;
    } while (!isFresh() && !until.hasExpired());
    return isFresh();
}

QRect ViewPixels::nextPiece(const QDeadlineTimer& until) const
{
    QRect piece = *m_stale.begin();
    if (!until.isForever() && piece.width() > 0)
        piece.setHeight(std::clamp(int(pieceSize / (piece.width() * m_ratio * m_ratio)), 1, piece.height()));
    return piece;
}

} // namespace unocclude
