// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"

#include <CLI/App.hpp>

namespace unocclude::cli {

/// The suite of "bench" that times the engine, network by network, on its own or in turn with another implementation.
class EngineSuite
{
public:
    void declareOptions(CLI::App& command);

    /// Whether an option was given that means nothing in another suite.
    bool hasOptions() const;

    /// @throw RuntimeError, Cancelled
    ExitCode run(const Session& session) const;

private:
    EngineBenchRequest request(const CommonOptions& common) const;

    std::vector<CLI::Option*> m_options;
    std::vector<std::string> m_parts;
    std::vector<std::int64_t> m_batches = {1, 2, 8};
    int m_repeats = 5;
    std::string m_against;
    bool m_compile = false;
};

} // namespace unocclude::cli
