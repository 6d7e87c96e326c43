// SPDX-License-Identifier: Apache-2.0
#include "engine/compiled/compiled_run.h"

#include <ATen/ATen.h>

#include <map>

namespace unocclude::engine {

namespace {

/// The time table's rows by their times.
class TimeRows
{
public:
    TimeRows(const CompiledUNet& unet, const Trajectory& trajectory)
    {
        std::vector<double> times;
        for (const auto& level : trajectory)
            if (m_rows.try_emplace(level.time, times.size()).second)
                times.push_back(level.time);
        m_table = unet.timeTable(times);
    }
    at::Tensor at(double time) const { return m_table.narrow(0, m_rows.at(time), 1); }

private:
    std::map<double, std::int64_t> m_rows;
    at::Tensor m_table;
};

} // namespace

ConditionalNetwork compiledNetwork(std::shared_ptr<const CompiledUNet> unet, const CompiledCondition& null,
                                   const CompiledCondition& condition, const Trajectory& trajectory)
{
    const auto both = CompiledCondition::joined(null, condition);
    const TimeRows times(*unet, trajectory);
    return [=](const at::Tensor& x, const NoiseLevel& level, Branches branches) {
        const auto& told = branches == Branches::NullThenConditional ? both : condition;
        return unet->forward(x, times.at(level.time), told).to(at::kFloat);
    };
}

} // namespace unocclude::engine
