// SPDX-License-Identifier: Apache-2.0
#include "session/occlusion_controller.h"

#include "document/commands/arrange_instances.h"
#include "document/commands/state_occlusion.h"
#include "document/occlusion_order.h"

#include <algorithm>
#include <cmath>

namespace unocclude {

OcclusionController::OcclusionController(Document& document, InstanceMasks& masks, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_masks(masks)
{
}

std::optional<InstanceId> OcclusionController::objectAt(QPointF position) const
{
    const cv::Point pixel(static_cast<int>(std::floor(position.x())), static_cast<int>(std::floor(position.y())));
    const std::vector<InstanceId> order = depthOrder(m_document.instances());
    for (const bool hidden : {false, true})
        for (const InstanceId id : order) {
            const Instance& instance = *m_document.find(id);
            if ((hidden ? m_masks.whole(instance) : m_masks.visible(instance)).mask.contains(pixel))
                return id;
        }
    return std::nullopt;
}

void OcclusionController::state(InstanceId front, InstanceId hidden)
{
    m_document.push(std::make_unique<StateOcclusion>(m_document, front, hidden));
}

void OcclusionController::select(InstanceId object)
{
    m_document.setCurrent(object);
}

std::vector<QLineF> OcclusionController::arrows() const
{
    std::vector<QLineF> lines;
    for (const Occlusion& stated : statedOcclusions(m_document.instances()))
        lines.emplace_back(middleOf(stated.front), middleOf(stated.back));
    return lines;
}

void OcclusionController::takeBack(InstanceId front, InstanceId hidden)
{
    m_document.push(std::make_unique<StateOcclusion>(m_document, front, hidden, false));
}

void OcclusionController::orderByArrows()
{
    m_document.push(std::make_unique<ArrangeInstances>(m_document, depthOrder(m_document.instances())));
}

QPointF OcclusionController::middleOf(InstanceId id) const
{
    const cv::Rect& box = m_masks.visible(*m_document.find(id)).box;
    return {box.x + box.width / 2.0, box.y + box.height / 2.0};
}

} // namespace unocclude
