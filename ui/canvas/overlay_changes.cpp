// SPDX-License-Identifier: Apache-2.0
#include "canvas/overlay_changes.h"

#include <algorithm>
#include <span>
#include <utility>

namespace unocclude {
namespace {

QRect rectOf(const cv::Rect& box)
{
    return {box.x, box.y, box.width, box.height};
}

bool sharePixels(const Mask& a, const Mask& b)
{
    return a.pixels().data == b.pixels().data;
}

bool looksAlike(const BoxedMask& a, const BoxedMask& b)
{
    return sharePixels(a.mask, b.mask);
}

bool looksAlike(const MaskOverlay& a, const MaskOverlay& b)
{
    return a.number == b.number && a.active == b.active && looksAlike(a.visible, b.visible) &&
           looksAlike(a.whole, b.whole);
}

bool looksAlike(const GhostOverlay& a, const GhostOverlay& b)
{
    return a.number == b.number && looksAlike(a.whole, b.whole);
}

bool hasPicture(const CanvasOverlays& overlays)
{
    return overlays.ghost && !overlays.ghost->picture.isNull();
}

bool pictureLooksAlike(const CanvasOverlays& a, const CanvasOverlays& b)
{
    if (!hasPicture(a) || !hasPicture(b))
        return hasPicture(a) == hasPicture(b);
    return a.ghost->opacity == b.ghost->opacity && a.ghost->region == b.ghost->region &&
           a.ghost->picture.cacheKey() == b.ghost->picture.cacheKey();
}

bool looksAlike(const HoverOverlay& a, const HoverOverlay& b)
{
    return a.number == b.number && looksAlike(a.mask, b.mask);
}

bool looksAlike(const EvidenceOverlay& a, const EvidenceOverlay& b)
{
    return sharePixels(a.missed, b.missed) && sharePixels(a.unexplained, b.unexplained);
}

template <typename Overlay>
bool looksAlike(const std::optional<Overlay>& a, const std::optional<Overlay>& b)
{
    return a.has_value() == b.has_value() && (!a || looksAlike(*a, *b));
}

/// The parts of the photograph that one overlay covers.
void cover(std::vector<QRect>& parts, const MaskOverlay& mask)
{
    parts.push_back(rectOf(mask.visible.box));
    parts.push_back(rectOf(mask.whole.box));
}

void cover(std::vector<QRect>& parts, const GhostOverlay& ghost)
{
    parts.push_back(rectOf(ghost.whole.box));
}

void cover(std::vector<QRect>& parts, const HoverOverlay& hover)
{
    parts.push_back(rectOf(hover.mask.box));
}

void cover(std::vector<QRect>& parts, const EvidenceOverlay& evidence)
{
    parts.push_back(rectOf(evidence.box));
}

template <typename Overlay>
void cover(std::vector<QRect>& parts, const std::optional<Overlay>& overlay)
{
    if (overlay)
        cover(parts, *overlay);
}

template <typename Overlay>
void compare(std::vector<QRect>& parts, const Overlay& before, const Overlay& after)
{
    if (looksAlike(before, after))
        return;
    cover(parts, before);
    cover(parts, after);
}

/// Objects that came, went or changed places: all from the first to the last that is not where it was.
void compareUnequal(std::vector<QRect>& parts, std::span<const MaskOverlay> before, std::span<const MaskOverlay> after)
{
    const auto alike = [](const MaskOverlay& a, const MaskOverlay& b) { return looksAlike(a, b); };
    while (!before.empty() && !after.empty() && alike(before.front(), after.front())) {
        before = before.subspan(1);
        after = after.subspan(1);
    }
    while (!before.empty() && !after.empty() && alike(before.back(), after.back())) {
        before = before.first(before.size() - 1);
        after = after.first(after.size() - 1);
    }
    for (const auto& list : {before, after})
        for (const MaskOverlay& mask : list)
            cover(parts, mask);
}

void compareMasks(std::vector<QRect>& parts, const std::vector<MaskOverlay>& before,
                  const std::vector<MaskOverlay>& after)
{
    if (!std::ranges::equal(before, after, {}, &MaskOverlay::number, &MaskOverlay::number))
        return compareUnequal(parts, before, after);
    for (std::size_t i = 0; i < before.size(); ++i)
        compare(parts, before[i], after[i]);
}

/// Whether something else is drawn in place of the active object's tint.
bool takesTintOver(const CanvasOverlays& overlays)
{
    return overlays.hover || hasPicture(overlays);
}

void comparePictures(std::vector<QRect>& parts, const CanvasOverlays& before, const CanvasOverlays& after)
{
    if (!pictureLooksAlike(before, after))
        for (const CanvasOverlays* overlays : {&before, &after}) {
            cover(parts, overlays->ghost); // its outline is filled where there is no picture
            if (hasPicture(*overlays))
                parts.push_back(overlays->ghost->region);
        }
    compare(parts, before.hover, after.hover);
    if (takesTintOver(before) != takesTintOver(after))
        for (const MaskOverlay& mask : after.masks)
            if (mask.active)
                cover(parts, mask);
}

std::vector<QRect> withoutEmpty(std::vector<QRect> parts)
{
    std::erase_if(parts, [](const QRect& part) { return part.isEmpty(); });
    return parts;
}

} // namespace

std::vector<QRect> changedParts(const CanvasOverlays& before, const CanvasOverlays& after)
{
    std::vector<QRect> parts;
    compareMasks(parts, before.masks, after.masks);
    compare(parts, before.ghost, after.ghost);
    compare(parts, before.evidence, after.evidence);
    comparePictures(parts, before, after);
    return withoutEmpty(std::move(parts));
}

std::vector<QRect> changedPictures(const CanvasOverlays& before, const CanvasOverlays& after)
{
    std::vector<QRect> parts;
    comparePictures(parts, before, after);
    return withoutEmpty(std::move(parts));
}

} // namespace unocclude
