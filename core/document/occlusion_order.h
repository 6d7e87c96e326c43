// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/instance.h"
#include "mask/boxed_mask.h"

#include <optional>
#include <vector>

namespace unocclude {

// Which object hides which. Two things are known: the list of objects, front to back, and the arrows, "A hides B" as a
// person states it (Instance::hides). An arrow is stronger than the list.

/// `front` hides a part of `back`, or would where both lie.
struct Occlusion
{
    InstanceId front;
    InstanceId back;

    bool operator==(const Occlusion&) const = default;
};

/// The arrows between objects that are there, in the order of the list.
std::vector<Occlusion> statedOcclusions(const std::vector<Instance>& list);

/// Every object once, front to back: the list, changed no more than the arrows demand. Where arrows run in a circle the
/// list decides.
std::vector<InstanceId> depthOrder(const std::vector<Instance>& list);

/// The objects in front of one, nearest first.
std::vector<InstanceId> inFrontOf(InstanceId id, const std::vector<Instance>& list);

/// COCO-A's depth_constraint: every pair of objects that share pixels, the front one first, by depthOrder().
/// @param wholes the whole objects, in the order of the list
std::vector<Occlusion> depthConstraint(const std::vector<Instance>& list, const std::vector<BoxedMask>& wholes);

/// Something that cannot be, or that means nothing.
struct OrderProblem
{
    enum class Kind {
        Cycle,            ///< arrows run in a circle through these objects
        ContainedInFront, ///< the first covers all of the second and lies in front of it, so nothing of it could be
                          ///< seen
        NoOverlap,        ///< the first is said to hide the second, but they share no pixel
        AgainstList,      ///< the first is said to hide the second, but the list has it behind
    };

    Kind kind;
    std::vector<InstanceId> objects; ///< two, or all of a circle in the order of the list

    bool operator==(const OrderProblem&) const = default;
};

/// @param wholes the whole objects, in the order of the list
std::vector<OrderProblem> orderProblems(const std::vector<Instance>& list, const std::vector<BoxedMask>& wholes);

} // namespace unocclude
