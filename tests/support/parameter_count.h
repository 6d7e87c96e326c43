// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/nn/module.h>

namespace unocclude::test {

/// How many numbers a network has learnt.
inline qint64 parameterCount(const torch::nn::Module& module)
{
    qint64 count = 0;
    for (const auto& parameter : module.parameters())
        count += parameter.numel();
    return count;
}

} // namespace unocclude::test
