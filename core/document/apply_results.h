// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completion_pipeline.h"
#include "document/completion_targets.h"
#include "document/document.h"

namespace unocclude {

// How results of jobs come into the document: on its own thread, through a command, to the instance found by its id.
// What a result was made for may be gone by the time it comes. Then it is dropped, quietly, and false is returned.

/// The visible mask that came of a prompt: for `target`, or for a new instance if there is no target.
/// @param photo what the mask was made from; dropped unless it is still the document's
bool applyVisibleMask(Document& document, const Photo& photo, std::optional<InstanceId> target, const Prompt& prompt,
                      const Mask& visible);

/// What samples do to their object, wherever it is: as SetSamples and AddSamples do it in a document.
/// @param drawn for this object
Arrival takeSamples(Instance& instance, const DrawnSamples& drawn);

/// A completion's samples; stale unless the target still has the visible mask they were made from.
Arrival applySamples(Document& document, const DrawnSamples& drawn);

} // namespace unocclude
