// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/json_value.h"
#include "engine/train/exponential_moving_average.h"

#include <torch/torch.h>

#include <map>
#include <string>
#include <vector>

namespace unocclude::engine {

/// A part of a step's batch. All that is drawn for it hangs on its seeds, so that a run that was resumed, or is shared
/// by several processes, draws the same.
struct StepPart
{
    int64_t rows;
    std::uint64_t pairsSeed; ///< of what it is composed of
    std::uint64_t drawsSeed; ///< of noise and whatever else the objective draws
    double share;            ///< of the step's gradient
};

/// What came out of a part.
struct PartOutcome
{
    std::vector<double> measures; ///< in the order of Trainee::measureNames(); a mean over the part
    int64_t samples;              ///< seen in it
};

/// Parameters that learn at the same rate.
struct TrainedGroup
{
    std::vector<torch::Tensor> parameters;
    double rate = 1; ///< of the recipe's learning rate
};

/// A network with the objective that it is trained by: what the loop (TrainingLoop) needs to know of it.
class Trainee
{
public:
    virtual ~Trainee() = default;

    /// What a training state holds: whatever steps change, and no frozen network beside it.
    virtual torch::nn::Module& trained() = 0;
    /// What of it has a moving average.
    virtual torch::nn::Module& averaged() = 0;
    virtual std::vector<TrainedGroup> groups() = 0;

    /// What is reported of every step; none may become infinite.
    virtual std::vector<std::string> measureNames() const = 0;
    /// Adds `part.share` of the gradient of the part's mean loss to the parameters' gradients.
    virtual PartOutcome backward(const StepPart& part) = 0;

    // These find the averaged weights in place of the trained ones.

    /// On what is held out; empty where there is nothing to score on. @param last with all samples and steps
    virtual JsonValue::Object score(bool last) = 0;
    /// Held-out samples to look at, U8 [3, H, W]; undefined where there is nothing to show.
    virtual torch::Tensor sheet() = 0;
    /// @param card the file's metadata about the training
    virtual void write(const std::map<std::string, std::string>& card) = 0;
};

} // namespace unocclude::engine
