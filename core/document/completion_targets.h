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

/// An object as a completion takes it: a snapshot by value.
struct CompletionTarget
{
    QString label; ///< may be empty
    QString image; ///< path of its photo
    Mask visible;

    /// Its photo, CV_8UC3. Called on the worker thread: decoding may take its time. @throw RuntimeError
    std::function<cv::Mat()> rgb;
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

    /// The object as it is now; nothing if it has gone for good.
    virtual std::optional<CompletionTarget> find(InstanceId id) const = 0;

    /// Objects with a visible mask and neither samples nor a whole, in the order in which they should be completed.
    virtual std::vector<InstanceId> pending(Scope scope) const = 0;

    /// Brings samples to their object, whether its image is open or not.
    virtual Arrival apply(const DrawnSamples& drawn) = 0;
};

} // namespace unocclude
