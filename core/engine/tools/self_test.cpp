// SPDX-License-Identifier: Apache-2.0
//
// "unocclude-cli self-test" for machines that have LibTorch and a compiler only:
//   unocclude-engine-selftest --golden DIR [--device D]
#include "engine/selftest/self_test.h"
#include "engine/tensor/cuda_library.h"

#include <c10/core/Device.h>

#include <cstdio>
#include <exception>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace unocclude::engine;

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

struct Arguments
{
    std::string golden;
    std::string device;
};

std::optional<Arguments> parse(const std::vector<std::string>& words)
{
    Arguments arguments;
    for (std::size_t i = 0; i + 1 < words.size(); i += 2) {
        if (words[i] == "--golden")
            arguments.golden = words[i + 1];
        else if (words[i] == "--device")
            arguments.device = words[i + 1];
        else
            return {};
    }
    if (arguments.golden.empty() || words.size() % 2 != 0)
        return {};
    return arguments;
}

/// Also where "cuda" is asked for by name, hasCuda() must have loaded it.
at::Device deviceOf(const Arguments& arguments)
{
    const char* const best = hasCuda() ? "cuda" : "cpu";
    return at::Device(arguments.device.empty() ? best : arguments.device);
}

void print(const SelfTestReport& report)
{
    for (const auto& check : report.checks)
        std::printf("%-6s  %8.2e  %6.0e  %s\n", check.passed() ? "ok" : "FAILED", check.error, check.tolerance,
                    check.tensor.c_str());
    for (const auto& name : report.passedOver)
        std::printf("passed over  %s\n", name.c_str());
}

} // namespace

int main(int argc, char** argv)
{
    const auto arguments = parse({argv + 1, argv + argc});
    if (!arguments) {
        std::fputs("usage: unocclude-engine-selftest --golden DIR [--device cpu|cuda|cuda:N]\n", stderr);
        return exitUsage;
    }
    try {
        const auto report = selfTest(arguments->golden, deviceOf(*arguments));
        print(report);
        return report.passed() ? 0 : exitFailed;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "unocclude-engine-selftest: %s\n", error.what());
        return exitFailed;
    }
}
