// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/network_bench.h"

#include "engine/bench/device_clock.h"
#include "engine/bench/rounds.h"
#include "engine/selftest/golden_check.h"

#include <torch/torch.h>

#include <cmath>
#include <stdexcept>

namespace unocclude::engine {

namespace {

constexpr double bytesOfMegabyte = 1e6;

at::ScalarType typeNamed(const std::string& name)
{
    return name == "float32" ? at::kFloat : name == "float16" ? at::kHalf : at::kBFloat16;
}

/// The yardstick: a product of two square matrices, large enough for the device to be at its best.
struct Product
{
    at::Device device;
    at::Tensor factor;

    Product(at::Device place, const std::string& type)
        : device(place)
        , factor(torch::randn({sideOn(place), sideOn(place)}).to(place, typeNamed(type)))
    {
    }
    static std::int64_t sideOn(at::Device device) { return device.is_cuda() ? 8192 : 2048; }

    double milliseconds(int calls) const
    {
        const c10::InferenceMode inference;
        return millisecondsPerCall(device, calls, [this] { torch::mm(factor, factor); });
    }
    double gflop() const { return 2e-9 * std::pow(static_cast<double>(factor.size(0)), 3); }
};

/// A timing whose measurements are long enough, after two calls to warm up.
Timing warmed(const std::function<double(int calls)>& milliseconds)
{
    milliseconds(1);
    const int calls = callsPerMeasurement(milliseconds(1));
    return [=] { return milliseconds(calls); };
}

Timing warmed(Contender& contender, const InputShapes& inputs)
{
    return warmed([&contender, inputs](int calls) { return contender.milliseconds(inputs, calls); });
}

/// An entrant that has its weights in memory and has answered once.
struct Loaded
{
    const Entrant& entrant;
    std::unique_ptr<Contender> contender;
    at::Tensor answer;
    double readySeconds = 0; ///< loading, compiling where it does so, and the first answer

    Loaded(const Entrant& from, const Subject& subject)
        : entrant(from)
    {
        const auto getReady = [&] {
            contender = entrant.load();
            answer = contender->answer(subject.inputs(1));
        };
        readySeconds = millisecondsPerCall(at::kCPU, 1, getReady) / 1e3;
    }
};

/// Who answers something else does other work, and there is nothing to compare. Below float32 much is lost by rounding;
/// and on CUDA LibTorch's convolutions keep ten bits of float32 by default.
void requireSameWork(const Loaded& loaded, const at::Tensor& truth, const Subject& subject)
{
    const double tolerance = loaded.entrant.type == "float32" ? 1e-2 : 0.2;
    if (const double error = relativeError(loaded.answer, truth); !(error <= tolerance))
        throw std::runtime_error("The " + subject.name + " of \"" + loaded.entrant.name + ", " + loaded.entrant.type +
                                 "\" does not answer what ours does: the relative error is " + std::to_string(error) +
                                 ".");
}

/// One row of the report.
class Row
{
public:
    Row(const Subject& subject, std::int64_t batch, const Loaded& loaded)
        : m_subject(subject)
        , m_batch(batch)
        , m_members{{"network", subject.name},
                    {"batch", batch},
                    {"contender", loaded.entrant.name},
                    {"type", loaded.entrant.type}}
    {
    }

    void add(const Rounds& rounds, const Product& product)
    {
        m_members.emplace_back("milliseconds", rounds.milliseconds(1).toJson());
        m_members.emplace_back("speedup", rounds.speedup(1, 0).toJson());
        if (m_subject.gflop == 0)
            return;
        const double work = m_subject.gflop * static_cast<double>(m_batch);
        m_members.emplace_back("gflop_per_second", work / rounds.milliseconds(1).median * 1e3);
        m_members.emplace_back("share_of_product", rounds.speedup(1, 2).median * work / product.gflop());
    }

    void add(const Loaded& loaded, const at::Tensor& truth)
    {
        m_members.emplace_back("relative_l2", relativeError(loaded.answer, truth));
        m_members.emplace_back("ready_seconds", loaded.readySeconds);
        m_members.emplace_back("memory_mb", static_cast<double>(loaded.contender->memoryPeak()) / bytesOfMegabyte);
    }

    JsonValue toJson() && { return std::move(m_members); }

private:
    const Subject& m_subject;
    std::int64_t m_batch;
    JsonValue::Object m_members;
};

/// Times the entrants of one subject.
class SubjectBench
{
public:
    SubjectBench(const NetworkBench& bench, const Subject& subject)
        : m_bench(bench)
        , m_subject(subject)
        , m_truth(Loaded(subject.entrants.front(), subject).answer)
    {
    }

    void time(const Loaded& loaded, const Loaded& baseline)
    {
        requireSameWork(loaded, m_truth, m_subject);
        const auto batches = m_subject.takesBatches ? m_bench.batches : std::vector<std::int64_t>{1};
        for (const auto batch : batches) {
            m_bench.progress(m_subject.name + ", batch " + std::to_string(batch) + ": " + loaded.entrant.name + ", " +
                             loaded.entrant.type);
            m_rows.push_back(row(loaded, baseline, batch));
        }
    }

    JsonValue::Array rows() && { return std::move(m_rows); }

private:
    JsonValue row(const Loaded& loaded, const Loaded& baseline, std::int64_t batch) const
    {
        const Product product(m_bench.device, loaded.entrant.type);
        const auto inputs = m_subject.inputs(batch);
        const std::vector<Timing> works = {warmed(*baseline.contender, inputs), warmed(*loaded.contender, inputs),
                                           warmed([&product](int calls) { return product.milliseconds(calls); })};
        Row row(m_subject, batch, loaded);
        row.add(Rounds(works, m_bench.repeats, m_bench.stop), product);
        row.add(loaded, m_truth);
        return std::move(row).toJson();
    }

    const NetworkBench& m_bench;
    const Subject& m_subject;
    at::Tensor m_truth;
    JsonValue::Array m_rows;
};

} // namespace

JsonValue::Array NetworkBench::time(const Subject& subject, const std::vector<Entrant>& entrants) const
{
    SubjectBench bench(*this, subject);
    const Loaded baseline(entrants.front(), subject);
    bench.time(baseline, baseline);
    for (auto entrant = entrants.begin() + 1; entrant != entrants.end(); ++entrant)
        bench.time(Loaded(*entrant, subject), baseline);
    return std::move(bench).rows();
}

} // namespace unocclude::engine
