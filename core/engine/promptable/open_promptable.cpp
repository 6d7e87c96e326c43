// SPDX-License-Identifier: Apache-2.0
#include "engine/promptable/open_promptable.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/open_checkpoint.h"
#include "engine/sam/sam_segmenter.h"
#include "engine/sam/sam_shapes.h"
#include "engine/sam/sam_weights.h"

namespace unocclude::engine {

std::unique_ptr<PromptableSegmenter> openPromptableSegmenter(const std::filesystem::path& weights, c10::Device device)
{
    const auto file = openCheckpoint(weights);
    if (holdsSam(*file))
        return std::make_unique<SamSegmenter>(readSam(*file, samOptionsOf(*file)), device);
    throw CheckpointError(weights, "it holds no network that turns clicks into masks");
}

} // namespace unocclude::engine
