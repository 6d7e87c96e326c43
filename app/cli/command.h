// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console.h"
#include "exit_code.h"
#include "models/inference_backend.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace unocclude::cli {

/// What every command understands.
struct CommonOptions
{
    std::string device = "auto";
    int threads = 0; ///< 0 = all physical cores
    std::optional<std::uint64_t> seed;
    std::string model; ///< empty: the command's own default
    bool quiet = false;
    bool verbose = false;
    bool json = false;

    DeviceChoice deviceChoice() const;
};

/// What a running command is given.
struct Session
{
    const CommonOptions& options;
    const Console& console;
    std::stop_token stop;
};

/// One verb of the program: declares its options to the parser, and runs once they are filled in.
class Command
{
public:
    virtual ~Command() = default;

    /// Adds the subcommand and binds its options to this object. @return the subcommand, owned by `program`.
    virtual CLI::App* declare(CLI::App& program) = 0;

    /// @throw RuntimeError, Cancelled
    virtual ExitCode run(const Session& session) = 0;
};

// One file each, in this order in --help.
std::unique_ptr<Command> makeCompleteCommand();
std::unique_ptr<Command> makeSegmentCommand();
std::unique_ptr<Command> makeEvaluateCommand();
std::unique_ptr<Command> makeConvertCommand();
std::unique_ptr<Command> makeInspectCommand();
std::unique_ptr<Command> makeValidateCommand();
std::unique_ptr<Command> makePairsBuildCommand();
std::unique_ptr<Command> makePairsPreviewCommand();
std::unique_ptr<Command> makePairsExportCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeTrainCompletionCommand();
std::unique_ptr<Command> makeTrainClickCommand();
std::unique_ptr<Command> makeModelsListCommand();
std::unique_ptr<Command> makeModelsVerifyCommand();
std::unique_ptr<Command> makeDevicesCommand();
std::unique_ptr<Command> makeBenchCommand();
std::unique_ptr<Command> makeSelfTestCommand();

/// All commands, in the order in which --help lists them.
std::vector<std::unique_ptr<Command>> makeCommands();

} // namespace unocclude::cli
