// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/sam_weights.h"

#include "engine/checkpoint/state_dict.h"

namespace unocclude::engine {

Sam readSam(const CheckpointReader& file, const SamOptions& options)
{
    Sam model(options);
    loadStateDict(*model, file);
    model->eval();
    return model;
}

} // namespace unocclude::engine
