// SPDX-License-Identifier: Apache-2.0
#include "engine/promptable/sure_first.h"

#include <torch/torch.h>

namespace unocclude::engine {

namespace {

constexpr double kBelowTheSure = 0.99; // of what is said of it

}

at::Tensor sureFirst(const at::Tensor& predictedIou)
{
    const auto sure = predictedIou.slice(0, 0, 1);
    return torch::cat({sure, torch::minimum(predictedIou.slice(0, 1), sure * kBelowTheSure)});
}

} // namespace unocclude::engine
