// SPDX-License-Identifier: Apache-2.0
//
// "unocclude-cli train" for machines that have LibTorch and a compiler only:
//   unocclude-engine-train completion|click --bank BANK --out FILE [--resume FILE] [--minutes M] [--device D] [--seed
//   N]
//                          [--options JSON] [--model FILE]
// and as one of several processes: torchrun --no-python --nproc-per-node 8 unocclude-engine-train completion ...
#include "engine/tensor/cuda_library.h"
#include "engine/train/click_trainer.h"
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

[[noreturn]] void refuse(const std::string& reason)
{
    throw std::invalid_argument(reason + "; usage: unocclude-engine-train completion|click --bank BANK --out FILE "
                                         "[--resume FILE] [--minutes M] [--device D] [--seed N] [--options JSON]; for "
                                         "click also --model FILE, for completion [--model FILE]");
}

/// What was given by name, to be taken one by one.
class Arguments
{
public:
    Arguments(int count, char** words)
    {
        for (int i = 0; i < count; i += 2) {
            const std::string name = words[i];
            if (!name.starts_with("--") || i + 1 == count)
                refuse("\"" + name + "\" is no option with a value");
            m_values[name.substr(2)] = words[i + 1];
        }
    }

    std::string take(const std::string& name, const std::string& otherwise = {})
    {
        const auto node = m_values.extract(name);
        return node.empty() ? otherwise : node.mapped();
    }

    void checkAllTaken() const
    {
        if (!m_values.empty())
            refuse("there is no option --" + m_values.begin()->first);
    }

private:
    std::map<std::string, std::string> m_values;
};

void fill(TrainingRun& run, Arguments& arguments)
{
    run.bank = arguments.take("bank");
    run.weights = arguments.take("out");
    run.state = run.weights.string() + ".state";
    if (const auto resume = arguments.take("resume"); !resume.empty())
        run.resume = resume;
    run.minutes = std::stod(arguments.take("minutes", "90"));
    run.seed = std::stoull(arguments.take("seed", "0"));
    run.device = deviceOfWorker(at::Device(arguments.take("device", hasCuda() ? "cuda" : "cpu")));
    run.place = WorkerPlace::fromEnvironment();
    run.options = arguments.take("options");
    if (run.bank.empty() || run.weights.empty())
        refuse("--bank and --out are missing");
}

template <typename Run>
Run takeRun(Arguments& arguments)
{
    Run run;
    fill(run, arguments);
    if (const auto model = arguments.take("model"); !model.empty())
        run.model = model;
    arguments.checkAllTaken();
    return run;
}

ClickTrainingRun takeClickRun(Arguments& arguments)
{
    auto run = takeRun<ClickTrainingRun>(arguments);
    if (run.model.empty())
        refuse("--model is missing");
    return run;
}

void train(const std::string& network, Arguments& arguments)
{
    std::stop_source stop;
    const auto report = [&stop](const std::string& line) {
        std::cout << line << std::endl;
        if (stopSignal != 0)
            stop.request_stop();
    };
    if (network == "click")
        trainClick(takeClickRun(arguments), report, stop.get_token());
    else
        trainCompletion(takeRun<CompletionTrainingRun>(arguments), report, stop.get_token());
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGINT, noteSignal);
    std::signal(SIGTERM, noteSignal);
    try {
        const std::string network = argc > 1 ? argv[1] : "";
        if (network != "completion" && network != "click")
            refuse("\"" + network + "\" is nothing that can be trained");
        Arguments arguments(argc - 2, argv + 2);
        train(network, arguments);
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "unocclude-engine-train: " << error.what() << '\n';
        return 1;
    }
}
