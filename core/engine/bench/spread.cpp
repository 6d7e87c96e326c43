// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/spread.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace unocclude::engine {

namespace {

double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const auto above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

} // namespace

JsonValue Spread::toJson() const
{
    return JsonValue::Object{{"median", median}, {"low", low}, {"high", high}};
}

Spread spreadOf(std::vector<double> values)
{
    if (values.empty())
        throw std::invalid_argument("there are no measurements to take the spread of");
    std::sort(values.begin(), values.end());
    return {quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75)};
}

} // namespace unocclude::engine
