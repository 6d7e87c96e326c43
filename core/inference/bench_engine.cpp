// SPDX-License-Identifier: Apache-2.0
#include "inference/bench_engine.h"

#include "engine/compact/compact_weights.h"
#include "engine/tensor/autocast.h"
#include "inference/torch_device.h"

#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <functional>

namespace unocclude {

namespace {

using nlohmann::ordered_json;
using Work = std::function<void()>;

constexpr int kRounds = 7;
constexpr int64_t kProduct = 1024; // side of the reference's matrices

double milliseconds(const Work& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// The work and the reference in turn, so that a change of the machine's speed meets both. Once each to warm up.
ordered_json interleaved(const Work& work, const Work& reference)
{
    std::vector<double> works, references, ratios;
    milliseconds(work);
    milliseconds(reference);
    for (int round = 0; round < kRounds; ++round) {
        works.push_back(milliseconds(work));
        references.push_back(milliseconds(reference));
        ratios.push_back(works.back() / references.back());
    }
    return {{"milliseconds", median(works)}, {"reference_milliseconds", median(references)}, {"ratio", median(ratios)}};
}

ordered_json benchCall(engine::CompactGestalt& model, c10::Device device, at::ScalarType dtype, int64_t batch,
                       const Work& reference)
{
    const auto& options = model->options();
    const auto x = torch::randn({batch, options.sampleChannels(), options.grid(), options.grid()}, device);
    const auto condition = torch::randn({batch, options.conditionChannels(), options.grid(), options.grid()}, device);
    const auto t = torch::full({batch}, 500.0, device);
    const auto call = [&] {
        const engine::Autocast autocast(device, dtype);
        model->forward(x, t, condition);
    };
    return interleaved(call, reference);
}

} // namespace

QString benchCompact(const QString& weights, const DeviceChoice& choice)
{
    const c10::InferenceMode inference;
    const auto device = torchDevice(choice);
    auto model = engine::readCompactWeights(weights.toStdString());
    model->to(device);
    const auto product = torch::randn({kProduct, kProduct}, device);
    const auto reference = [&product] { torch::mm(product, product); };

    ordered_json report{{"device", deviceName(device).toStdString()},
                        {"threads", at::get_num_threads()},
                        {"reference", "float32 matrix product, 1024 x 1024 x 1024"},
                        {"fastest_type", c10::toString(engine::fastestType(device))}};
    for (const auto dtype : {at::kFloat, at::kBFloat16})
        for (const int64_t batch : {1, 4, 8})
            report["network"][c10::toString(dtype)]["batch " + std::to_string(batch)] =
                benchCall(model, device, dtype, batch, reference);
    return QString::fromStdString(report.dump());
}

} // namespace unocclude
