// SPDX-License-Identifier: Apache-2.0
#include "pairs/photograph_groups.h"

#include <algorithm>

namespace unocclude {

void PhotographGroups::addPhotograph(Kind kind, const QString& source, const cv::Mat& rgb,
                                     const std::set<std::int64_t>& annotations)
{
    m_photographs.push_back({kind, source, PhotoFingerprint(rgb), annotations});
}

void PhotographGroups::addObject(const QString& model)
{
    m_models.insert(model);
}

std::vector<PhotographGroups::Members> PhotographGroups::groups() const
{
    std::vector<const Photograph*> first; // of each group
    std::vector<Members> groups;
    for (const Photograph& photograph : m_photographs) {
        const auto same = std::ranges::find_if(
            first, [&](const Photograph* other) { return photograph.fingerprint.matches(other->fingerprint); });
        const auto index = std::size_t(same - first.begin());
        if (same == first.end()) {
            first.push_back(&photograph);
            groups.emplace_back();
        }
        groups[index].insert({photograph.kind, photograph.source});
        for (const std::int64_t annotation : photograph.annotations)
            if (const QString model = QString::number(annotation); m_models.contains(model))
                groups[index].insert({Kind::Object, model});
    }
    return groups;
}

std::vector<std::pair<PhotographGroups::Kind, QString>> PhotographGroups::holdOutTogether(SourceSplit& split) const
{
    const auto isHeldOut = [&split](const auto& member) { return split.heldOut(member.first, member.second); };
    std::vector<std::pair<Kind, QString>> added;
    for (const Members& members : groups()) {
        if (std::ranges::none_of(members, isHeldOut))
            continue;
        for (const auto& member : members)
            if (!isHeldOut(member)) {
                split.holdOut(member.first, member.second);
                added.push_back(member);
            }
    }
    return added;
}

} // namespace unocclude
