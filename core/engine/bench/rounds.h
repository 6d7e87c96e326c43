// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bench/spread.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace unocclude::engine {

/// Does its work once and says how long that took, in milliseconds.
using Timing = std::function<double()>;

/// Measurements of several works taken in turn (A B C, A B C, ...), so that a change of the machine's speed meets all.
class Rounds
{
public:
    /// @throw SamplingStopped between two works where a stop was requested
    Rounds(const std::vector<Timing>& works, int repeats, const std::stop_token& stop);

    /// Milliseconds of one work.
    Spread milliseconds(std::size_t work) const { return spreadOf(m_milliseconds.at(work)); }

    /// How many times as fast as `baseline` `work` is: the ratio is taken within each round.
    Spread speedup(std::size_t work, std::size_t baseline) const;

private:
    std::vector<std::vector<double>> m_milliseconds; // of each work, of each round
};

/// How often a work of so many milliseconds is done for one measurement, for the clock and the waiting at its ends not
/// to matter: at least 50 ms' worth.
int callsPerMeasurement(double milliseconds);

} // namespace unocclude::engine
