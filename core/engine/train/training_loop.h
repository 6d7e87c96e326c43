// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/distributed/worker_group.h"
#include "engine/train/trainee.h"
#include "engine/train/training_run.h"
#include "engine/train/training_state.h"

#include <stop_token>

namespace unocclude::engine {

/// Trains a network, whichever it is: steps of AdamW over gradients that parts of a batch and all processes of a group
/// add up, reports, held-out scores, a moving average, and a state by which a run that ended anyhow goes on to the same
/// result. The process that leads reports and writes; the others only compute.
class TrainingLoop
{
public:
    /// Begins, or goes on from `run.resume` where that is a training state. Removes what a run to the same files left
    /// half written when it was killed.
    /// @param start where the training stands, with the recipe that its card shall tell
    /// @throw CheckpointError, std::invalid_argument
    TrainingLoop(Trainee& trainee, const LoopRecipe& recipe, const TrainingRun& run, const TrainingProgress& start,
                 const TrainingReport& report);

    /// Begins the moving average with these instead of the trainee's own. @param updates that it has gone through
    void beginAverageWith(const std::vector<torch::Tensor>& parameters, std::int64_t updates);

    /// Steps until the recipe's are done, the minutes are over or a stop is requested; then the state is saved if a
    /// step was done.
    /// @throw std::runtime_error saying what and where if a loss, a gradient, a weight or a held-out score is not
    /// finite: the last state written stays
    void train(std::stop_token stop);

    /// Scores, draws held-out samples beside the weights (weights + ".png"), and writes the weights.
    /// @throw std::runtime_error if a score is not finite: the last weights written stay
    void finish();

private:
    struct Position ///< the same for all processes
    {
        double shareDone;
        bool goesOn;
    };
    Position position(const std::stop_token& stop);
    double shareDone() const;
    TrainingProgress progressNow() const;

    void step(double shareDone);
    std::vector<double> firstBackward();
    std::vector<double> backward();
    StepPart part(int64_t index, int64_t parts) const;
    std::vector<torch::Tensor> gradients() const;
    void refuseInfinite(const std::vector<double>& measures, double gradientNorm) const;
    void refuseInfinite(const JsonValue::Object& score) const;
    void refuseInfiniteWeights() const;

    void reportStep();
    void reportScore(bool last);
    void drawSheet();
    void save();
    void say(const JsonValue::Object& line) const;

    Trainee& m_trainee;
    LoopRecipe m_recipe;
    const TrainingRun& m_run;
    const TrainingReport& m_report;
    WorkerGroup m_group;
    TrainingProgress m_progress;
    std::vector<TrainedGroup> m_groups;
    torch::optim::AdamW m_optimizer;
    ExponentialMovingAverage m_average;

    using Clock = std::chrono::steady_clock;
    Clock::time_point m_started = Clock::now(), m_reported = m_started;
    std::vector<double> m_sums; ///< of the measures since the last report
    double m_gradientNorms = 0, m_rate = 0;
    double m_flopOfSample = 0; ///< of the first step
    int64_t m_samplesReported, m_stepReported;
    JsonValue::Object m_lastScore;
};

} // namespace unocclude::engine
