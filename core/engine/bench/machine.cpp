// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/machine.h"

#include <ATen/Parallel.h>
#include <torch/version.h>

#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>
#include <thread>

namespace unocclude::engine {

namespace {

/// The value of the first line of /proc/cpuinfo with this key; empty where there is none.
std::string cpuInfo(const std::string& key)
{
    std::ifstream info("/proc/cpuinfo");
    for (std::string line; std::getline(info, line);)
        if (const auto colon = line.find(": "); colon != std::string::npos && line.starts_with(key))
            return line.substr(colon + 2);
    return {};
}

JsonValue::Array usefulInstructions()
{
    static const std::set<std::string> useful = {"avx2", "avx512f", "avx512_bf16", "amx_bf16", "asimd", "sve", "bf16"};
    std::istringstream flags(cpuInfo("flags") + cpuInfo("Features"));
    JsonValue::Array found;
    for (std::string flag; flags >> flag;)
        if (useful.contains(flag))
            found.emplace_back(flag);
    return found;
}

double load()
{
    double mean = 0;
    return ::getloadavg(&mean, 1) == 1 ? mean : 0;
}

} // namespace

JsonValue describeMachine(c10::Device device)
{
    return JsonValue::Object{{"cpu", cpuInfo("model name")},
                             {"instructions", usefulInstructions()},
                             {"cores", static_cast<int>(std::thread::hardware_concurrency())},
                             {"threads", at::get_num_threads()},
                             {"load", load()},
                             {"device", device.str()},
                             {"libtorch", TORCH_VERSION}};
}

} // namespace unocclude::engine
