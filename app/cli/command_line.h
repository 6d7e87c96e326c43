// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <CLI/Validators.hpp>

#include <QString>

#include <sstream>

namespace unocclude::cli {

/// The commands and their options, parsed.
class CommandLine
{
public:
    CommandLine();

    /// Thrown when the arguments are not understood, or only help or the version was asked for.
    struct Answered
    {
        ExitCode code;
        QString onStdout;
        QString error; ///< one or two sentences for stderr; empty if all is well
    };

    /// @return the command to run; its options and the common ones are filled in. @throw Answered
    Command& parse(int argc, const char* const* argv);

    const CommonOptions& common() const { return m_common; }

private:
    void declareCommonOptions(CLI::App& subcommand);
    Answered answerTo(const CLI::ParseError& error, int argc, const char* const* argv) const;

    CLI::App m_program;
    CommonOptions m_common;
    std::vector<std::unique_ptr<Command>> m_commands;
    std::vector<CLI::App*> m_subcommands; ///< one per command
};

/// The subcommand that gathers others under one word ("pairs build", "pairs preview"), added on first use.
CLI::App& commandGroup(CLI::App& program, const std::string& name, const QString& description);

/// Gives an option limits, shown in its help as "1..16".
template <typename Number>
void limit(CLI::Option& option, Number lowest, Number highest)
{
    std::ostringstream range;
    range << lowest << ".." << highest;
    option.check(CLI::Range(lowest, highest).description({}))->type_name(range.str());
}

/// "Examples:" and the lines below it, as every command's help ends.
std::string examples(std::initializer_list<const char*> lines);

} // namespace unocclude::cli
