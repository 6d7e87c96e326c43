// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bench/subject.h"

#include <functional>
#include <stop_token>

namespace unocclude::engine {

/// How a network is timed.
struct NetworkBench
{
    at::Device device = at::kCPU;
    int repeats = 5;
    std::vector<std::int64_t> batches = {1, 2, 8};
    std::function<void(const std::string& line)> progress = [](const std::string&) {};
    std::stop_token stop = {};

    /// Times entrants of a subject against the first of them, one after the other, so that at most two have their
    /// weights in memory. In each round stand the baseline, the entrant, and a large matrix product in the entrant's
    /// type, which shows what the machine can do at that moment.
    /// @param entrants not empty; the first is the baseline
    /// @return one object for each entrant and batch size (packaging/bench/README.md)
    /// @throw SamplingStopped, CheckpointError, RivalError; std::runtime_error where an entrant answers something else
    JsonValue::Array time(const Subject& subject, const std::vector<Entrant>& entrants) const;
};

} // namespace unocclude::engine
