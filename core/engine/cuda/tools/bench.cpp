// SPDX-License-Identifier: Apache-2.0
//
// "unocclude-cli bench --suite engine" for machines that have LibTorch and a compiler only:
//   unocclude-engine-bench [--only PART,...] [--batch N,...] [--repeats N] [--model FILE] [--against COMMAND]
//                          [--compile] [--device D] [--threads N] [--json]
#include "engine/bench/engine_bench.h"
#include "engine/cuda/card_gestalt.h"
#include "engine/tensor/cuda_library.h"

#include <ATen/Parallel.h>

#include <cstdio>
#include <exception>
#include <sstream>

namespace {

using namespace unocclude::engine;

constexpr auto usage =
    "usage: unocclude-engine-bench [--only unet,autoencoder,clip,files,tiers] [--batch N,N,...] [--repeats N]\n"
    "                              [--model FILE] [--against COMMAND] [--compile] [--device cpu|cuda|cuda:N]\n"
    "                              [--threads N] [--json]\n";

std::vector<std::string> listed(const std::string& text)
{
    std::vector<std::string> items;
    std::istringstream stream(text);
    for (std::string item; std::getline(stream, item, ',');)
        items.push_back(item);
    return items;
}

struct Arguments
{
    BenchPlan plan;
    std::string device;
    int threads = 0;
    bool json = false;

    /// @return whether the option was one without a value
    bool takeFlag(const std::string& name)
    {
        if (name != "--json" && name != "--compile")
            return false;
        (name == "--json" ? json : plan.compile) = true;
        return true;
    }

    void take(const std::string& name, const std::string& value)
    {
        if (name == "--only")
            plan.parts = listed(value);
        else if (name == "--batch")
            takeBatches(value);
        else if (name == "--repeats")
            plan.repeats = std::stoi(value);
        else if (name == "--model")
            plan.weights = value;
        else if (name == "--against")
            plan.against = value;
        else if (name == "--device")
            device = value;
        else if (name == "--threads")
            threads = std::stoi(value);
        else
            throw std::invalid_argument("there is no option " + name);
    }

    void takeBatches(const std::string& value)
    {
        plan.batches.clear();
        for (const auto& size : listed(value))
            plan.batches.push_back(std::stoll(size));
    }
};

Arguments parse(const std::vector<std::string>& words)
{
    Arguments arguments;
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (arguments.takeFlag(*word))
            continue;
        if (word + 1 == words.end())
            throw std::invalid_argument(*word + " needs a value");
        arguments.take(*word, *(word + 1));
        ++word;
    }
    return arguments;
}

/// Also where "cuda" is asked for by name, hasCuda() must have loaded it.
at::Device deviceOf(const Arguments& arguments)
{
    const char* const best = hasCuda() ? "cuda" : "cpu";
    return at::Device(arguments.device.empty() ? best : arguments.device);
}

void run(Arguments arguments)
{
    if (arguments.threads > 0)
        at::set_num_threads(arguments.threads);
    arguments.plan.device = deviceOf(arguments);
    arguments.plan.card = cardWays();
    arguments.plan.progress = [](const std::string& line) { std::fprintf(stderr, "%s\n", line.c_str()); };
    const auto report = benchEngine(arguments.plan);
    std::puts((arguments.json ? writeJson(report) : benchTable(report)).c_str());
}

} // namespace

int main(int argc, char** argv)
{
    Arguments arguments;
    try {
        arguments = parse({argv + 1, argv + argc});
    } catch (const std::exception& error) {
        std::fprintf(stderr, "unocclude-engine-bench: %s\n%s", error.what(), usage);
        return 2;
    }
    try {
        run(std::move(arguments));
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "unocclude-engine-bench: %s\n", error.what());
        return 1;
    }
}
