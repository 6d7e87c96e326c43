// SPDX-License-Identifier: Apache-2.0
#include "document/instance_masks.h"

#include "document/occlusion_order.h"

#include <algorithm>

namespace unocclude {
namespace {

bool sharePixels(const Mask& a, const Mask& b)
{
    return a.pixels().data == b.pixels().data;
}

bool haveOneWhole(const Instance& a, const Instance& b)
{
    return a.choice == b.choice && a.outdated == b.outdated && a.completion == b.completion &&
           sharePixels(a.drawn, b.drawn) && sharePixels(a.visible, b.visible);
}

std::int64_t hiddenAreaOf(const BoxedMask& whole, const BoxedMask& visible)
{
    if (whole.box.empty())
        return 0;
    return cv::countNonZero(whole.mask.pixels()(whole.box) & ~visible.mask.pixels()(whole.box));
}

} // namespace

const BoxedMask& InstanceMasks::visible(const Instance& instance)
{
    return entryOf(instance).visible;
}

const BoxedMask& InstanceMasks::whole(const Instance& instance)
{
    return entryOf(instance).whole;
}

double InstanceMasks::hiddenShare(const Instance& instance)
{
    const Entry& entry = entryOf(instance);
    return entry.whole.area == 0 ? 0 : double(entry.hiddenArea) / double(entry.whole.area);
}

std::vector<BoxedMask> InstanceMasks::wholes(const std::vector<Instance>& list)
{
    std::vector<BoxedMask> wholes;
    for (const Instance& instance : list)
        wholes.push_back(whole(instance));
    return wholes;
}

EvidenceCheck InstanceMasks::checkOf(const Instance& instance, const std::vector<Instance>& list)
{
    std::vector<BoxedMask> inFront;
    for (const InstanceId id : inFrontOf(instance.id, list))
        inFront.push_back(whole(*std::ranges::find(list, id, &Instance::id)));
    return {std::move(inFront), EvidenceCheck::outlineTolerance};
}

void InstanceMasks::keepOnly(const std::vector<Instance>& list)
{
    std::erase_if(m_entries,
                  [&](const auto& entry) { return std::ranges::find(list, entry.first, &Instance::id) == list.end(); });
}

InstanceMasks::Entry& InstanceMasks::entryOf(const Instance& instance)
{
    const auto [found, isNew] = m_entries.try_emplace(instance.id);
    Entry& entry = found->second;
    if (!isNew && haveOneWhole(entry.source, instance))
        return entry;
    if (isNew || !sharePixels(entry.source.visible, instance.visible))
        entry.visible = BoxedMask(instance.visible);
    entry.whole = instance.isCompleted() ? BoxedMask(instance.amodal()) : entry.visible;
    entry.hiddenArea = hiddenAreaOf(entry.whole, entry.visible);
    entry.source = instance;
    return entry;
}

} // namespace unocclude
