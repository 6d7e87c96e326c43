// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/rounds.h"

#include "engine/sampler/sampling_stopped.h"

#include <algorithm>
#include <cmath>

namespace unocclude::engine {

Rounds::Rounds(const std::vector<Timing>& works, int repeats, const std::stop_token& stop)
    : m_milliseconds(works.size())
{
    for (int round = 0; round < repeats; ++round)
        for (std::size_t work = 0; work < works.size(); ++work) {
            if (stop.stop_requested())
                throw SamplingStopped{};
            m_milliseconds[work].push_back(works[work]());
        }
}

Spread Rounds::speedup(std::size_t work, std::size_t baseline) const
{
    std::vector<double> ratios;
    for (std::size_t round = 0; round < m_milliseconds.at(work).size(); ++round)
        ratios.push_back(m_milliseconds.at(baseline)[round] / m_milliseconds[work][round]);
    return spreadOf(ratios);
}

int callsPerMeasurement(double milliseconds)
{
    constexpr double enough = 50.0;
    constexpr int most = 1000;
    return std::clamp(static_cast<int>(std::ceil(enough / std::max(milliseconds, enough / most))), 1, most);
}

} // namespace unocclude::engine
