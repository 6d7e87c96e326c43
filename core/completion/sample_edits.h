// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/sample.h"

#include <memory>

namespace unocclude {

// Edits of a completion's list of samples; the votes are counted anew.

/// The samples of both, the earlier ones first; model, settings and times are the later one's. A sample that is there
/// already, by seed and pixels, is not doubled; one that is there without its picture gets it. `earlier` itself if that
/// leaves nothing to be changed.
/// @param visible the mask that both were made from
std::shared_ptr<const CompletionResult> joined(const std::shared_ptr<const CompletionResult>& earlier,
                                               const CompletionResult& later, const Mask& visible);

/// All samples but one, of which at least one remains.
CompletionResult withoutSample(const CompletionResult& completion, int index, const Mask& visible);

/// Only the sample with this seed, which the completion has.
CompletionResult withOnlySeed(const CompletionResult& completion, std::uint64_t seed, const Mask& visible);

} // namespace unocclude
