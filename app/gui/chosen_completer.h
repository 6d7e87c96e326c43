// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "choice.h"
#include "completion/completion_job.h"

#include <memory>

namespace unocclude {

/// The chosen model on the chosen device, loaded with LibTorch on the worker's next call and kept until something else
/// is chosen.
/// @param model a name of the registry, empty for the embedded one, or a path
CompleterProvider chosenCompleter(const std::shared_ptr<const Choice>& model, const std::shared_ptr<const Choice>& device);

} // namespace unocclude
