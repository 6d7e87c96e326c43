// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/update_table.h"

#include "engine/sampler/ddim.h"
#include "engine/sampler/dpm_solver.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace unocclude::engine {

namespace {

kernels::UpdateRow predictionRow(const NoiseLevel& t, Prediction prediction, double guidance)
{
    kernels::UpdateRow row{};
    row.guidance = static_cast<float>(guidance);
    if (prediction == Prediction::Noise && t.alpha == 0.0)
        throw std::invalid_argument("a network that predicts the noise cannot start from pure noise");
    const bool clean = prediction == Prediction::CleanSample;
    row.x0FromX = clean ? 0.0f : static_cast<float>(1.0 / t.alpha);
    row.x0FromOut = clean ? 1.0f : static_cast<float>(-t.sigma / t.alpha);
    return row;
}

/// x_s = alpha_s x_0 + direction eps + deviation z with eps = (x - alpha_t x_0) / sigma_t written out.
void addDdimStep(kernels::UpdateRow& row, const NoiseLevel& t, const NoiseLevel& s, double eta)
{
    const double deviation = ddimStepDeviation(t, s, eta);
    const double direction = std::sqrt(std::max(s.sigma * s.sigma - deviation * deviation, 0.0));
    row.nextFromX = static_cast<float>(direction / t.sigma);
    row.nextFromX0 = static_cast<float>(s.alpha - direction * t.alpha / t.sigma);
    row.nextFromNoise = static_cast<float>(deviation);
}

void addDpmStep(kernels::UpdateRow& row, const NoiseLevel& t, const NoiseLevel& s, double secondOrder)
{
    const double sigmaRatio = s.sigma / t.sigma;
    row.secondOrder = static_cast<float>(secondOrder);
    row.nextFromX = static_cast<float>(sigmaRatio);
    row.nextFromX0 = static_cast<float>(s.alpha - t.alpha * sigmaRatio);
}

} // namespace

std::vector<kernels::UpdateRow> ddimRows(const Trajectory& trajectory, double eta, Prediction prediction,
                                         double guidance)
{
    if (!(0.0 <= eta && eta <= 1.0))
        throw std::invalid_argument("DDIM's eta must lie between 0 and 1");
    std::vector<kernels::UpdateRow> rows;
    for (std::size_t i = 0; i + 1 < trajectory.size(); ++i) {
        rows.push_back(predictionRow(trajectory[i], prediction, guidance));
        addDdimStep(rows.back(), trajectory[i], trajectory[i + 1], eta);
    }
    return rows;
}

std::vector<kernels::UpdateRow> dpmRows(const Trajectory& trajectory, Prediction prediction, double guidance)
{
    std::vector<kernels::UpdateRow> rows;
    for (int i = 0; i + 1 < static_cast<int>(trajectory.size()); ++i) {
        rows.push_back(predictionRow(trajectory[i], prediction, guidance));
        addDpmStep(rows.back(), trajectory[i], trajectory[i + 1], dpmSecondOrderWeight(trajectory, i));
    }
    return rows;
}

} // namespace unocclude::engine
