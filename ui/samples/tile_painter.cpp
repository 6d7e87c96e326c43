// SPDX-License-Identifier: Apache-2.0
#include "samples/tile_painter.h"

#include "canvas/mask_raster.h"
#include "canvas/overlay_style.h"
#include "samples/sample_picture.h"
#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace unocclude {
namespace {

using Kind = SampleCard::Kind;

constexpr int checkSide = 8;
constexpr double cornerRadius = 3;

QBrush checkerboard(bool dark)
{
    QPixmap tile(2 * checkSide, 2 * checkSide);
    tile.fill(dark ? QColor(0x3c, 0x3f, 0x42) : QColor(0xf4, 0xf4, 0xf4));
    QPainter painter(&tile);
    const QColor other = dark ? QColor(0x46, 0x4a, 0x4d) : QColor(0xe2, 0xe3, 0xe4);
    painter.fillRect(0, 0, checkSide, checkSide, other);
    painter.fillRect(checkSide, checkSide, checkSide, checkSide, other);
    return {tile};
}

QColor withAlpha(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

} // namespace

TilePainter::TilePainter(QPainter& painter, const QRect& tile, const WallView& wall, const QPalette& palette)
    : m_painter(painter)
    , m_tile(tile)
    , m_wall(wall)
    , m_palette(palette)
{
}

void TilePainter::paint(const SampleCard& card)
{
    m_view = tileView(m_wall.canvas, card.region, m_tile.size());
    m_painter.save();
    m_painter.translate(m_tile.topLeft());
    QPainterPath clip;
    clip.addRoundedRect(QRectF(QPointF(), m_tile.size()), cornerRadius, cornerRadius);
    m_painter.setClipPath(clip);
    paintGround();
    if (m_wall.sourceOnly || card.kind == Kind::Vote || m_wall.look != WholeLook::Alone)
        paintPhoto();
    if (!m_wall.sourceOnly)
        paintObject(card);
    paintCursor();
    m_painter.restore();
}

void TilePainter::paintGround()
{
    m_painter.fillRect(QRect(QPoint(), m_tile.size()), checkerboard(isDarkPalette(m_palette)));
}

void TilePainter::paintPhoto()
{
    m_wall.photo.draw(m_painter, m_view, QRectF(QPointF(), m_tile.size()));
}

void TilePainter::paintObject(const SampleCard& card)
{
    const bool outlineOnly = m_wall.look == WholeLook::Outline && card.isFinished() && card.kind != Kind::Vote;
    if (!outlineOnly)
        paintPicture(card, m_wall.look == WholeLook::Alone && card.kind != Kind::Vote ? 1.0 : m_wall.opacity);
    if (outlineOnly || m_wall.look == WholeLook::Ghost || card.kind == Kind::Vote || card.picture.isNull())
        paintOutlines(card, card.picture.isNull() && !outlineOnly);
    if (card.kind == Kind::Vote)
        paintScale(card);
}

void TilePainter::paintPicture(const SampleCard& card, double opacity)
{
    if (card.picture.isNull())
        return;
    const double ratio = m_painter.device()->devicePixelRatioF();
    const double needed = m_view.scale() * ratio * card.place.width();
    const bool close = !card.pixels.isNull() && needed > card.picture.width();
    const QImage& picture = close ? card.pixels : card.picture;
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform,
                            needed < picture.width() * ViewTransform::squarePixelsAbove || !card.isFinished());
    m_painter.setOpacity(opacity);
    m_painter.drawImage(m_view.toView(QRectF(card.place)), picture);
    m_painter.setOpacity(1);
}

void TilePainter::paintOutlines(const SampleCard& card, bool filled)
{
    const QColor colour = overlayStyle(card.number).colour;
    paintMask(card.visible, colour, 1.0, false, Qt::transparent);
    paintMask(card.whole, colour.lighter(130), 1.75, true, filled ? withAlpha(colour, 0.4) : QColor(Qt::transparent));
}

void TilePainter::paintMask(const BoxedMask& mask, const QColor& line, double width, bool dashed, const QColor& fill)
{
    const double ratio = m_painter.device()->devicePixelRatioF();
    const MaskRaster raster = rasterMask(mask.mask, mask.box, m_view, QRect(QPoint(), m_tile.size()), ratio,
                                         {line, width, dashed, fill});
    if (!raster.picture.isNull())
        m_painter.drawImage(raster.topLeft, raster.picture);
}

/// What the colours of the heat mean: a step for each number of samples, those that the vote needs with a line below.
void TilePainter::paintScale(const SampleCard& card)
{
    constexpr double height = 6;
    const double width = std::min(12.0, (m_tile.width() - 12.0) / card.samples);
    const QPointF corner(m_tile.width() - 6 - width * card.samples, m_tile.height() - height - 8);
    m_painter.fillRect(QRectF(corner, QSizeF(width * card.samples, height)).adjusted(-2, -2, 2, 4), QColor(0, 0, 0, 150));
    for (int votes = 1; votes <= card.samples; ++votes) {
        const QRectF step(corner + QPointF(width * (votes - 1), 0), QSizeF(width, height));
        m_painter.fillRect(step, heatColour(static_cast<double>(votes) / card.samples));
        if (votes >= card.votes)
            m_painter.fillRect(QRectF(step.bottomLeft() + QPointF(0, 1), QSizeF(width, 1.5)), Qt::white);
    }
}

void TilePainter::paintCursor()
{
    if (!m_wall.cursor)
        return;
    const QPointF at = m_view.toView(*m_wall.cursor);
    for (const QPen& pen : {QPen(QColor(0, 0, 0, 170), 3), QPen(Qt::white, 1)}) {
        m_painter.setPen(pen);
        m_painter.drawLine(at - QPointF(5, 0), at + QPointF(5, 0));
        m_painter.drawLine(at - QPointF(0, 5), at + QPointF(0, 5));
    }
}

} // namespace unocclude
