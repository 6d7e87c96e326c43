// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/instance.h"

#include <QLineF>

#include <optional>
#include <vector>

namespace unocclude {

/// What a tool may do to the statements "A hides B". Positions are image coordinates.
class OcclusionEditor
{
public:
    virtual ~OcclusionEditor() = default;

    /// The nearest object that shows there, or else the nearest that lies there hidden.
    virtual std::optional<InstanceId> objectAt(QPointF position) const = 0;

    virtual void state(InstanceId front, InstanceId hidden) = 0;
    virtual void select(InstanceId object) = 0;

    virtual std::vector<QLineF> arrows() const = 0; ///< what is stated, from the middle of A to the middle of B
};

} // namespace unocclude
