// SPDX-License-Identifier: Apache-2.0
#include "canvas/overlay_painter.h"

#include "canvas/overlay_style.h"
#include "canvas/view_transform.h"

#include <QPainter>

#include <opencv2/core/utility.hpp>

namespace unocclude {
namespace {

const QColor positiveColour(0x00, 0x9e, 0x73);
const QColor negativeColour(0xd5, 0x5e, 0x00);
const QColor offence(0xff, 0x5c, 0xc8); // in no object's palette
constexpr QColor shadow(0, 0, 0, 170);  // under every bright line, so that it shows on any photo

QColor withAlpha(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

OverlayPainter::OverlayPainter(QPainter& painter, const ViewTransform& transform, const QRect& view)
    : m_painter(painter)
    , m_transform(transform)
    , m_view(view)
{
}

void OverlayPainter::paintMasks(const CanvasOverlays& overlays)
{
    const bool pictured = overlays.ghost && !overlays.ghost->picture.isNull();
    if (pictured)
        paintGhost(*overlays.ghost);
    for (const MaskOverlay& mask : overlays.masks) // a picture is looked at, not tinted; a preview takes the tint over
        paintMask(mask, !(mask.active && (pictured || overlays.hover)));
    if (overlays.ghost)
        paintWhole(overlays.ghost->whole, overlays.ghost->number, !pictured);
    if (overlays.hover)
        paintHover(*overlays.hover);
    paintEvidence(overlays.evidence);
    paintRasters();
}

void OverlayPainter::paintMarks(const CanvasOverlays& overlays)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const MaskOverlay& mask : overlays.masks)
        paintNumber(mask);
    paintPrompt(overlays.prompt, overlays.selectedPoint);
}

void OverlayPainter::paintGhost(const GhostOverlay& ghost)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform, m_transform.scale() < ViewTransform::squarePixelsAbove);
    m_painter.setOpacity(ghost.opacity);
    m_painter.drawImage(m_transform.toView(QRectF(ghost.region)), ghost.picture);
    m_painter.restore();
}

void OverlayPainter::paintMask(const MaskOverlay& mask, bool filled)
{
    const OverlayStyle style = overlayStyle(mask.number);
    MaskLook look{style.colour, mask.active ? 2.0 : 1.25};
    if (filled) {
        look.fill = withAlpha(style.colour, mask.active ? 60 : 35);
        look.hatching = withAlpha(style.colour, mask.active ? 150 : 90);
        look.hatch = style.hatch;
    }
    add(mask.visible, look);
    paintWhole(mask.whole, mask.number, false);
}

void OverlayPainter::paintWhole(const BoxedMask& whole, int number, bool filled)
{
    const QColor colour = overlayStyle(number).colour;
    add(whole, {colour.lighter(130), 2.0, true, filled ? withAlpha(colour, 70) : QColor(Qt::transparent)});
}

void OverlayPainter::paintEvidence(const EvidenceOverlay& evidence)
{
    // told from every object by its pattern: no object is squared and dotted in black and white at once
    BoxedMask mask;
    mask.box = evidence.box;
    mask.mask = evidence.unexplained;
    const MaskLook look{offence, 2.0, false, withAlpha(Qt::black, 70), offence, Qt::CrossPattern};
    add(mask, look);
    mask.mask = evidence.missed;
    add(mask, {Qt::white, 2.0, true, withAlpha(Qt::black, 110), Qt::white, Qt::Dense6Pattern});
}

void OverlayPainter::paintHover(const HoverOverlay& hover)
{
    const QColor colour = overlayStyle(hover.number).colour;
    add(hover.mask, {withAlpha(colour.lighter(150), 200), 1.0, false, withAlpha(colour, 80)});
}

void OverlayPainter::add(const BoxedMask& mask, const MaskLook& look)
{
    m_rasters.push_back({mask, look});
}

/// Together, because they are many and small: what one of them takes, threads could not share among themselves.
void OverlayPainter::paintRasters()
{
    const double ratio = m_painter.device()->devicePixelRatioF();
    std::vector<MaskRaster> rasters(m_rasters.size());
    const int count = static_cast<int>(rasters.size());
    cv::parallel_for_(cv::Range(0, count), [&](const cv::Range& range) {
        for (auto i = static_cast<std::size_t>(range.start); i < static_cast<std::size_t>(range.end); ++i)
            rasters[i] = rasterMask(m_rasters[i].mask.mask, m_rasters[i].mask.box, m_transform, m_view, ratio,
                                    m_rasters[i].look);
    });
    for (const MaskRaster& raster : rasters)
        if (!raster.picture.isNull())
            m_painter.drawImage(raster.topLeft, raster.picture);
    m_rasters.clear();
}

void OverlayPainter::paintNumber(const MaskOverlay& mask)
{
    const cv::Rect& pixels = mask.visible.box;
    const QRectF box = m_transform.toView(QRectF(pixels.x, pixels.y, pixels.width, pixels.height));
    const QString number = QString::number(mask.number);
    const QString text = mask.remark.isEmpty() ? number : QStringLiteral("%1 · %2").arg(number, mask.remark);
    QFont font = m_painter.font();
    font.setBold(mask.active);
    m_painter.setFont(font);
    const double height = m_painter.fontMetrics().height() + 2;
    const double width = std::max(height, m_painter.fontMetrics().horizontalAdvance(text) + 8.0);
    QRectF badge(box.left(), box.top() - height - 3, width, height);
    const QRectF view = QRectF(m_view).adjusted(2, 2, -2, -2);
    if (box.intersects(view)) // the number stays in sight as long as its object does
        badge.moveTo(std::clamp(badge.left(), view.left(), view.right() - width),
                     std::clamp(badge.top(), view.top(), view.bottom() - height));
    const QColor ground = overlayStyle(mask.number).colour;
    m_painter.setPen(QPen(shadow, 1));
    m_painter.setBrush(ground);
    m_painter.drawRoundedRect(badge, 3, 3);
    m_painter.setPen(ground.lightness() > 105 ? Qt::black : Qt::white);
    m_painter.drawText(badge, Qt::AlignCenter, text);
}

void OverlayPainter::paintPrompt(const Prompt& prompt, std::optional<std::size_t> selected)
{
    if (prompt.box)
        paintBox(m_transform.toView(*prompt.box));
    for (std::size_t i = 0; i < prompt.points.size(); ++i)
        paintPoint(prompt.points[i], selected == i);
}

void OverlayPainter::paintPoint(const PromptPoint& point, bool selected)
{
    const QPointF at = m_transform.toView(point.position);
    const double radius = selected ? 8.0 : 6.5;
    m_painter.setPen(QPen(shadow, selected ? 5.0 : 3.0));
    m_painter.setBrush(point.positive ? positiveColour : negativeColour);
    m_painter.drawEllipse(at, radius, radius);
    m_painter.setPen(QPen(Qt::white, selected ? 2.5 : 1.5));
    m_painter.drawEllipse(at, radius, radius);
    m_painter.drawLine(at - QPointF(3, 0), at + QPointF(3, 0));
    if (point.positive)
        m_painter.drawLine(at - QPointF(0, 3), at + QPointF(0, 3));
}

void OverlayPainter::paintBox(const QRectF& box)
{
    m_painter.setBrush(Qt::NoBrush);
    for (const QPen& pen : {QPen(shadow, 3), QPen(Qt::white, 1, Qt::DashLine)}) {
        m_painter.setPen(pen);
        m_painter.drawRect(box);
    }
}

} // namespace unocclude
