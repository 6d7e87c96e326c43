// SPDX-License-Identifier: Apache-2.0
#include "pairs/depth_cue.h"

#include "pairs/whole_object.h"
#include "support/runtime_error.h"

#include <QCoreApplication>

namespace unocclude {

std::vector<double> LowerEdgeDepthCue::nearness(const std::vector<Mask>& masks) const
{
    std::vector<double> edges;
    for (const Mask& mask : masks)
        edges.push_back(mask.boundingBox().br().y);
    return edges;
}

std::vector<double> AnnotationOrderDepthCue::nearness(const std::vector<Mask>& masks) const
{
    std::vector<double> ranks;
    for (std::size_t i = 0; i < masks.size(); ++i)
        ranks.push_back(-static_cast<double>(i));
    return ranks;
}

std::unique_ptr<DepthCue> makeDepthCue(const QString& name)
{
    if (name == LowerEdgeDepthCue().name())
        return std::make_unique<LowerEdgeDepthCue>();
    if (name == AnnotationOrderDepthCue().name())
        return std::make_unique<AnnotationOrderDepthCue>();
    throw RuntimeError(
        RuntimeError::Kind::InvalidInput,
        QCoreApplication::translate("DepthCue", "There is no depth cue \"%1\", only lower-edge and order.").arg(name));
}

std::vector<bool> closerThanNeighbours(const std::vector<Mask>& masks, const DepthCue& cue)
{
    const std::vector<double> nearness = cue.nearness(masks);
    std::vector<bool> closer(masks.size(), true);
    for (std::size_t i = 0; i < masks.size(); ++i)
        for (std::size_t k = i + 1; k < masks.size(); ++k)
            if (areNeighbours(masks[i], masks[k])) {
                closer[i] = closer[i] && nearness[i] > nearness[k];
                closer[k] = closer[k] && nearness[k] > nearness[i];
            }
    return closer;
}

} // namespace unocclude
