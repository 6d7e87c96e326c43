// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/sample.h"

namespace unocclude {

// Edits of a completion's list of samples; the votes are counted anew.

/// The samples of both, the earlier ones first; model, settings and times are the later one's.
/// @param visible the mask that both were made from
CompletionResult joined(const CompletionResult& earlier, const CompletionResult& later, const Mask& visible);

/// All samples but one, of which at least one remains.
CompletionResult withoutSample(const CompletionResult& completion, int index, const Mask& visible);

} // namespace unocclude
