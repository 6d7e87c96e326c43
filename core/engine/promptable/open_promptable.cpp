// SPDX-License-Identifier: Apache-2.0
#include "engine/promptable/open_promptable.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/open_checkpoint.h"

namespace unocclude::engine {

std::unique_ptr<PromptableSegmenter> openPromptableSegmenter(const std::filesystem::path& weights, c10::Device)
{
    const auto file = openCheckpoint(weights);
    throw CheckpointError(weights, "it holds no network that turns clicks into masks");
}

} // namespace unocclude::engine
