// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/json_value.h"

#include <vector>

namespace unocclude::engine {

/// What repeated measurements of one thing say: the middle, and the quarter points around it. The machine may be
/// shared, so neither the mean nor the fastest is reported.
struct Spread
{
    double low = 0;    ///< a quarter of the values lies below
    double median = 0; ///< half of them
    double high = 0;   ///< three quarters

    JsonValue toJson() const;
};

/// Quantiles between two values are interpolated linearly. @throw std::invalid_argument where there are no values
Spread spreadOf(std::vector<double> values);

} // namespace unocclude::engine
