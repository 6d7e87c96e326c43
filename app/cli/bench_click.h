// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"
#include "evaluation/click_protocol.h"

#include <CLI/App.hpp>

#include <nlohmann/json.hpp>

namespace unocclude::cli {

/// The suite of "bench" that clicks on annotated objects of photographs, one segmenter after the other on each
/// photograph: how good the masks are after so many clicks, how many clicks are needed, how long it takes.
class ClickSuite
{
public:
    void declareOptions(CLI::App& command);

    /// Whether an option was given that means nothing in another suite.
    bool hasOptions() const;

    /// Whether what it cannot do without was given.
    bool isComplete() const { return !m_scenes.empty(); }

    /// @throw RuntimeError, Cancelled
    ExitCode run(const Session& session) const;

private:
    std::vector<CLI::Option*> m_options;
    std::string m_scenes;
    std::string m_split;
    std::vector<std::string> m_segmenters = {"embedded", "grabcut"};
    std::optional<std::int64_t> m_limit;
    ClickProtocol m_protocol;
};

} // namespace unocclude::cli
