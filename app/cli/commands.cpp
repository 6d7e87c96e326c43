// SPDX-License-Identifier: Apache-2.0
#include "command.h"

namespace unocclude::cli {

std::vector<std::unique_ptr<Command>> makeCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeCompleteCommand());
    commands.push_back(makeSegmentCommand());
    commands.push_back(makeEvaluateCommand());
    commands.push_back(makeConvertCommand());
    commands.push_back(makeInspectCommand());
    commands.push_back(makeValidateCommand());
    commands.push_back(makeExportCommand());
    commands.push_back(makeImportCommand());
    commands.push_back(makePairsBuildCommand());
    commands.push_back(makePairsPreviewCommand());
    commands.push_back(makePairsExportCommand());
    commands.push_back(makeTrainCompletionCommand());
    commands.push_back(makeTrainClickCommand());
    commands.push_back(makeModelsListCommand());
    commands.push_back(makeModelsVerifyCommand());
    commands.push_back(makeDevicesCommand());
    commands.push_back(makeBenchCommand());
    commands.push_back(makeSelfTestCommand());
    return commands;
}

} // namespace unocclude::cli
