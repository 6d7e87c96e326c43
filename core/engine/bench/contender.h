// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace unocclude::engine {

/// The shapes of what a network is given; the values are seeded noise, tensor k of seed k.
using InputShapes = std::vector<std::vector<std::int64_t>>;

/// One way to run one network, loaded and ready to be timed.
class Contender
{
public:
    virtual ~Contender() = default;

    /// What the network answers, float32 on the CPU: the proof that all contenders do the same work.
    virtual at::Tensor answer(const InputShapes& inputs) = 0;

    /// Mean wall-clock milliseconds of so many calls in a row.
    virtual double milliseconds(const InputShapes& inputs, int calls) = 0;

    /// Memory in bytes that loading and running took so far, at the highest.
    virtual std::int64_t memoryPeak() = 0;
};

/// A contender that is loaded only for as long as it is timed: the published denoiser takes 3.4 GB.
struct Entrant
{
    std::string name; ///< for people: who, and in which form
    std::string type; ///< of the numbers it computes with, "float32"
    std::function<std::unique_ptr<Contender>()> load;
};

} // namespace unocclude::engine
