// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/file_bench.h"

#include "engine/bench/device_clock.h"
#include "engine/bench/memory_peak.h"
#include "engine/bench/rounds.h"
#include "engine/checkpoint/checkpoint_conversion.h"
#include "engine/checkpoint/open_checkpoint.h"

namespace unocclude::engine {

namespace {

namespace fs = std::filesystem;

void convert(const fs::path& weights, const fs::path& out)
{
    const auto file = openCheckpoint(weights);
    convertCheckpoint(*file, planConversion(*file, false), out, {.type = at::kBFloat16}, [](auto, auto) {});
}

/// Removes a file when it goes out of scope.
struct Scratch
{
    fs::path path;
    ~Scratch()
    {
        std::error_code ignored;
        fs::remove(path, ignored);
    }
};

JsonValue row(const std::string& name, const std::function<void()>& work, c10::Device device, int repeats,
              const std::stop_token& stop)
{
    const MemoryPeak memory(device);
    const auto seconds = [&] { return millisecondsPerCall(device, 1, work) / 1e3; };
    seconds(); // brings the file into the page cache
    const auto spread = Rounds({seconds}, repeats, stop).milliseconds(0);
    return JsonValue::Object{
        {"work", name}, {"seconds", spread.toJson()}, {"memory_mb", static_cast<double>(memory.rise()) / 1e6}};
}

} // namespace

JsonValue::Array timeFiles(const fs::path& weights, c10::Device device, const CardWays& card, int repeats,
                           const std::function<void(const std::string& line)>& progress, const std::stop_token& stop)
{
    const Scratch converted{weights.string() + ".converted"};
    const std::pair<std::string, std::function<void()>> works[] = {
        {"open", [&] { openCheckpoint(weights); }},
        {"load", [&] { card.open(openCheckpoint(weights), device); }},
        {"convert to bfloat16", [&] { convert(weights, converted.path); }},
    };
    JsonValue::Array rows;
    for (const auto& [name, work] : works) {
        progress("files: " + name);
        rows.push_back(row(name, work, device, repeats, stop));
    }
    return rows;
}

} // namespace unocclude::engine
