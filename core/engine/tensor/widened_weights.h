// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/nn/module.h>

#include <utility>
#include <vector>

namespace unocclude::engine {

/// While it lives, a module on the CPU that is to compute in float32 has its weights in float32, whatever they are
/// stored as. A network that runs once for each photograph can so keep half precision in memory, or in the file that it
/// is mapped from, and be widened part by part. Where weights are float32 already, or autocast takes them as they are,
/// nothing is done.
class WidenedWeights
{
public:
    /// @param recurse whether the module's children are widened, too
    explicit WidenedWeights(torch::nn::Module& module, bool recurse = true);
    ~WidenedWeights();
    WidenedWeights(const WidenedWeights&) = delete;
    WidenedWeights& operator=(const WidenedWeights&) = delete;

private:
    std::vector<std::pair<at::Tensor, at::Tensor>> m_lent; // parameters, and what they hold otherwise
};

} // namespace unocclude::engine
