// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bench/rival_process.h"
#include "engine/bench/subject.h"

#include <filesystem>

namespace unocclude::engine {

/// Another implementation of the same networks, in a process of its own, which knows one or more modes of running them.
/// What it is asked and what it answers stands in packaging/bench/README.md.
class Rival
{
public:
    /// @param compile whether it shall offer modes that compile the network first
    /// @throw RivalError
    Rival(const std::string& command, at::Device device, bool compile);

    /// What it says of itself: "name", "versions" and "modes".
    const JsonValue& introduction() const { return m_introduction; }

    /// Its modes of running a network, its own first choice first. They use this object.
    std::vector<Entrant> entrants(const Subject& subject, const std::filesystem::path& weights);

private:
    RivalProcess m_process;
    JsonValue m_introduction;
};

} // namespace unocclude::engine
