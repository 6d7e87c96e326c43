// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/nn/module.h>

#include <vector>

namespace unocclude::engine {

/// While it lives, a module has its weights on a device, wherever they lie otherwise: in a mapped file, say. For a
/// network that runs once for each photograph, whose memory on a card the samples can use better. Where the weights are
/// on the device already nothing is done.
class LentWeights
{
public:
    /// @throw c10::Error where they cannot be had there: the module is as it was then
    LentWeights(torch::nn::Module& module, at::Device device);
    ~LentWeights();
    LentWeights(const LentWeights&) = delete;
    LentWeights& operator=(const LentWeights&) = delete;

private:
    struct Lent
    {
        at::Tensor weights; // a parameter or a buffer
        at::Tensor stored;  // what it holds otherwise
        at::Tensor there;
    };
    std::vector<Lent> m_lent;
};

/// Moves a module to a card for good, its weights as cards want them: those of convolutions channels-last.
void uploadWeights(torch::nn::Module& module, at::Device device);

} // namespace unocclude::engine
