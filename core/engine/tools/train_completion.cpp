// SPDX-License-Identifier: Apache-2.0
//
// "unocclude-cli train completion" for machines that have LibTorch and a compiler only:
//   unocclude-engine-train --bank BANK --out FILE [--resume FILE] [--minutes M] [--device D] [--options JSON]
#include "engine/tensor/cuda_library.h"
#include "engine/train/completion_trainer.h"

#include <csignal>
#include <iostream>
#include <map>

namespace {

using namespace unocclude::engine;

volatile std::sig_atomic_t stopSignal = 0;

void noteSignal(int number)
{
    stopSignal = number;
}

std::map<std::string, std::string> namedArguments(int count, char** words)
{
    std::map<std::string, std::string> arguments;
    for (int i = 1; i < count; i += 2) {
        const std::string name = words[i];
        if (!name.starts_with("--") || i + 1 == count)
            throw std::invalid_argument("\"" + name + "\" is no option with a value");
        arguments[name.substr(2)] = words[i + 1];
    }
    return arguments;
}

CompletionRun runOf(std::map<std::string, std::string> arguments)
{
    const auto take = [&arguments](const std::string& name, const std::string& otherwise) {
        const auto node = arguments.extract(name);
        return node.empty() ? otherwise : node.mapped();
    };
    CompletionRun run;
    run.bank = take("bank", "");
    run.weights = take("out", "");
    run.state = run.weights.string() + ".state";
    if (const auto resume = take("resume", ""); !resume.empty())
        run.resume = resume;
    run.minutes = std::stod(take("minutes", "90"));
    run.seed = std::stoull(take("seed", "0"));
    run.device = at::Device(take("device", hasCuda() ? "cuda" : "cpu"));
    run.options = take("options", "");
    if (run.bank.empty() || run.weights.empty() || !arguments.empty())
        throw std::invalid_argument("usage: unocclude-engine-train --bank BANK --out FILE [--resume FILE] "
                                    "[--minutes M] [--device D] [--seed N] [--options JSON]");
    return run;
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGINT, noteSignal);
    std::signal(SIGTERM, noteSignal);
    try {
        std::stop_source stop;
        const auto report = [&stop](const std::string& line) {
            std::cout << line << std::endl;
            if (stopSignal != 0)
                stop.request_stop();
        };
        trainCompletion(runOf(namedArguments(argc, argv)), report, stop.get_token());
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "unocclude-engine-train: " << error.what() << '\n';
        return 1;
    }
}
