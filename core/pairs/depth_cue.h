// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

#include <QString>

#include <memory>
#include <vector>

namespace unocclude {

/// Says which of several things in a photograph is nearer, so that one that is "closer than its neighbours" (paper
/// section 3.1) can be taken for whole. The paper asks a depth network; these are plain rules of thumb.
class DepthCue
{
public:
    virtual ~DepthCue() = default;

    virtual QString name() const = 0;

    /// One number for each mask, larger where it is nearer. All masks have the same size.
    virtual std::vector<double> nearness(const std::vector<Mask>& masks) const = 0;
};

/// What stands on the ground and ends lower in the picture is nearer.
class LowerEdgeDepthCue : public DepthCue
{
public:
    QString name() const override { return QStringLiteral("lower-edge"); }
    std::vector<double> nearness(const std::vector<Mask>& masks) const override;
};

/// What was outlined earlier is nearer, as annotators begin with what is in front.
class AnnotationOrderDepthCue : public DepthCue
{
public:
    QString name() const override { return QStringLiteral("order"); }
    std::vector<double> nearness(const std::vector<Mask>& masks) const override;
};

/// By name. @throw RuntimeError (InvalidInput) naming those there are
std::unique_ptr<DepthCue> makeDepthCue(const QString& name);

/// The masks that are nearer than every neighbour of theirs (whole_object.h).
std::vector<bool> closerThanNeighbours(const std::vector<Mask>& masks, const DepthCue& cue);

} // namespace unocclude
