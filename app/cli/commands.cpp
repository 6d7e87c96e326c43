// SPDX-License-Identifier: Apache-2.0
#include "command.h"

namespace unocclude::cli {

std::vector<std::unique_ptr<Command>> makeCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeInspectCommand());
    commands.push_back(makePairsBuildCommand());
    commands.push_back(makePairsPreviewCommand());
    commands.push_back(makeTrainCompletionCommand());
    return commands;
}

} // namespace unocclude::cli
