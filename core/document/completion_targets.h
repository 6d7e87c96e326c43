// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/instance.h"

#include <functional>
#include <memory>
#include <optional>

namespace unocclude {

/// What becomes of samples that an object already has.
enum class Earlier { Replace, Keep };

/// What became of samples that were on their way to an object.
enum class Arrival {
    Placed,
    AlreadyThere, ///< the object has the very same samples; nothing was changed
    Stale,        ///< dropped: the object has gone, or its visible mask is another one by now
};

/// What a completion is made from, by value.
struct CompletionSubject
{
    cv::Mat rgb; ///< CV_8UC3, the photo
    Mask visible;
};

/// An object that can be completed.
struct CompletionTarget
{
    QString label; ///< may be empty
    QString image; ///< path of its photo

    /// The object as it was when the target was asked for, or as its file holds it: reading and decoding may take their
    /// time, so it is called on the worker thread. @throw RuntimeError; Cancelled if there is no such object any more
    std::function<CompletionSubject()> read;
};

/// Samples on their way to the object they were drawn for.
struct DrawnSamples
{
    InstanceId target{};
    Mask visible; ///< what they were made from
    std::shared_ptr<const CompletionResult> completion;
    Earlier earlier = Earlier::Replace;
};

/// Where the objects are that can be completed, and how samples come to them. Of a document alone these are the objects
/// of the open photo (DocumentTargets); a project knows those of its other photos as well. Belongs to the UI thread.
class CompletionTargets
{
public:
    enum class Scope { Image, Project };

    virtual ~CompletionTargets() = default;

    /// Nothing if the object has gone for good. Costs nothing worth mentioning.
    virtual std::optional<CompletionTarget> find(InstanceId id) const = 0;

    /// Objects with a visible mask and neither samples nor a whole, in the order in which they should be completed.
    virtual std::vector<InstanceId> pending(Scope scope) const = 0;

    /// Brings samples to their object, whether its image is open or not.
    virtual Arrival apply(const DrawnSamples& drawn) = 0;
};

} // namespace unocclude
