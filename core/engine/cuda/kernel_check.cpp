// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/kernel_check.h"

#include "engine/cuda/cpu_grid.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>

namespace unocclude::engine {

namespace {

constexpr int kImages = 2;
constexpr int kSide = 32;
constexpr int kGroups = 32;
constexpr float kEps = 1e-5f;

// The card's exp, erf and square root differ from the host's in their last places, and so do sums of fused products.
constexpr double kTolerance = 4.0;

using Halves = std::vector<kernels::Half>;
using Floats = std::vector<float>;

template <typename Value>
std::vector<Value> drawn(std::size_t count, std::mt19937_64& random)
{
    std::normal_distribution<float> normal;
    std::vector<Value> values(count);
    for (Value& value : values)
        value = normal(random);
    return values;
}

/// Where a program's arguments lie on the CPU: where they are.
struct HostMemory
{
    template <typename Value>
    const Value* in(const std::vector<Value>& values)
    {
        return values.data();
    }
    template <typename Value>
    Value* out(std::vector<Value>& values)
    {
        return values.data();
    }
    template <typename Program>
    void run(const char*, const Program& program)
    {
        runOnCpu(program);
    }
    void finish() {}
};

/// And on a card: copies, of which the outputs come back.
class CardMemory
{
public:
    explicit CardMemory(CardKernels& card)
        : m_card(card)
    {
    }

    template <typename Value>
    const Value* in(const std::vector<Value>& values)
    {
        return reinterpret_cast<const Value*>(copied(values.data(), values.size() * sizeof(Value)));
    }
    template <typename Value>
    Value* out(std::vector<Value>& values)
    {
        const std::size_t bytes = values.size() * sizeof(Value);
        m_outputs.push_back({values.data(), copied(values.data(), bytes), bytes});
        return reinterpret_cast<Value*>(m_outputs.back().address);
    }
    template <typename Program>
    void run(const char* name, const Program& program)
    {
        m_card.start(name, program);
    }
    void finish()
    {
        for (const Output& output : m_outputs)
            m_card.download(output.to, output.address, output.bytes);
        m_outputs.clear(); // what they came back to may be gone before the next time
    }

private:
    struct Output
    {
        void* to;
        std::uint64_t address;
        std::size_t bytes;
    };

    std::uint64_t copied(const void* from, std::size_t bytes)
    {
        const std::uint64_t address = m_card.allocate(bytes);
        m_card.upload(address, from, bytes);
        return address;
    }

    CardKernels& m_card;
    std::vector<Output> m_outputs;
};

/// What counts as one rounding of a value.
double rounding(kernels::Half value)
{
    return std::max(std::abs(double(value)), 1.0) / 1024;
}

double rounding(float value)
{
    return std::max(std::abs(double(value)), 1.0) * 1e-5; // of a sum of hundreds
}

template <typename Value>
double difference(const std::vector<Value>& found, const std::vector<Value>& expected)
{
    double largest = 0.0;
    for (std::size_t i = 0; i < found.size() && !std::isnan(largest); ++i) {
        const double error = std::abs(double(found[i]) - double(expected[i])) / rounding(expected[i]);
        largest = error <= largest ? largest : error; // what is no number stays
    }
    return largest;
}

/// Runs a case here and there. @param work (memory, out) starts the kernels
template <typename Value, typename Work>
KernelComparison compared(CardKernels& card, const std::string& layer, std::vector<Value> out, const Work& work)
{
    std::vector<Value> expected = out;
    HostMemory host;
    work(host, expected);
    CardMemory memory(card);
    work(memory, out);
    memory.finish();
    return {layer, difference(out, expected), kTolerance};
}

class KernelCases
{
public:
    explicit KernelCases(CardKernels& card)
        : m_card(card)
    {
    }

    KernelComparison groupNorm(const MapShape& shape)
    {
        const auto strips = groupStrips(kImages, shape.pixels, shape.channels, kGroups);
        const auto x = halves(shape);
        const auto add = floats(shape.channels), gain = floats(shape.channels), shift = floats(shape.channels);
        return compared(m_card, named("GroupNorm", shape), Halves(x.size()), [&](auto& memory, Halves& out) {
            std::vector<kernels::Moments> moments(std::size_t(kImages) * strips.slabs * kGroups);
            const kernels::GroupInput input{memory.in(x), memory.in(add), nullptr, 0};
            auto* found = memory.out(moments);
            memory.run("GroupStatistics", kernels::GroupStatistics{strips, input, found});
            memory.run("GroupNorm", kernels::GroupNorm{strips, input, found, memory.in(gain), memory.in(shift),
                                                       memory.out(out), kEps, 1});
            memory.finish();
        });
    }

    KernelComparison residual(const MapShape& shape)
    {
        const auto x = halves(shape), rest = halves(shape);
        const auto bias = floats(kImages * shape.channels);
        return compared(m_card, named("ResidualBias", shape), Halves(x.size()), [&](auto& memory, Halves& out) {
            memory.run("ResidualBias",
                       kernels::ResidualBias{tokens(shape), shape.pixels, shape.channels, shape.channels, memory.in(x),
                                             memory.in(bias), memory.in(rest), memory.out(out)});
        });
    }

    KernelComparison geglu(const MapShape& shape)
    {
        const auto x = halves({shape.pixels, 2 * shape.channels});
        const auto bias = floats(2 * shape.channels);
        return compared(m_card, named("Geglu", shape), Halves(x.size() / 2), [&](auto& memory, Halves& out) {
            memory.run("Geglu",
                       kernels::Geglu{tokens(shape), shape.channels, memory.in(x), memory.in(bias), memory.out(out)});
        });
    }

    /// Both outputs, one behind the other.
    KernelComparison layerNorm(const MapShape& shape)
    {
        const auto x = halves(shape), rest = halves(shape);
        const auto bias = floats(kImages * shape.channels), gain = floats(shape.channels),
                   shift = floats(shape.channels);
        return compared(m_card, named("LayerNorm", shape), Halves(2 * x.size()), [&](auto& memory, Halves& out) {
            auto* sum = memory.out(out);
            memory.run("LayerNorm", kernels::LayerNorm{tokens(shape), shape.pixels, shape.channels, shape.channels,
                                                       memory.in(x), memory.in(bias), memory.in(rest), memory.in(gain),
                                                       memory.in(shift), sum, sum + x.size(), kEps});
        });
    }

    /// Two steps, so that the second reads what the first left. @return of x, behind it of x_0
    KernelComparison guidedUpdate()
    {
        const std::size_t values = kImages * kSide * kSide * 4;
        const std::vector<kernels::UpdateRow> rows = {{2.0f, 1.1f, -0.4f, 0.0f, 0.7f, 0.2f, 0.1f, 0.0f},
                                                      {1.5f, 1.2f, -0.5f, 0.3f, 0.6f, 0.3f, 0.2f, 0.0f}};
        const auto said = drawn<kernels::Half>(2 * values, m_random);
        const auto noise = floats(2 * values), bias = floats(4);
        return compared(m_card, "GuidedUpdate", floats(2 * values), [&](auto& memory, Floats& state) {
            std::vector<int> step = {0};
            Halves next(values);
            auto* x = memory.out(state);
            auto* index = memory.out(step);
            const kernels::GuidedUpdate update{static_cast<long long>(values),
                                               4,
                                               2,
                                               memory.in(rows),
                                               index,
                                               memory.in(said),
                                               memory.in(bias),
                                               memory.in(noise),
                                               x,
                                               x + values,
                                               memory.out(next)};
            for (int i = 0; i < 2; ++i) {
                memory.run("GuidedUpdate", update);
                memory.run("NextStep", kernels::NextStep{index});
            }
            memory.finish();
        });
    }

private:
    static long long tokens(const MapShape& shape) { return static_cast<long long>(kImages) * shape.pixels; }
    static std::string named(const char* kernel, const MapShape& shape)
    {
        return std::string(kernel) + " " + std::to_string(shape.pixels) + " x " + std::to_string(shape.channels);
    }
    Halves halves(const MapShape& shape) { return drawn<kernels::Half>(tokens(shape) * shape.channels, m_random); }
    Floats floats(std::size_t count) { return drawn<float>(count, m_random); }

    CardKernels& m_card;
    std::mt19937_64 m_random{1};
};

} // namespace

std::vector<KernelComparison> compareKernels(CardKernels& card, const UNetShapes& shapes)
{
    KernelCases cases(card);
    std::vector<KernelComparison> found;
    for (const MapShape& shape : distinct(shapes.groupNorms))
        found.push_back(cases.groupNorm(shape));
    for (const MapShape& shape : distinct(shapes.residuals))
        found.push_back(cases.residual(shape));
    for (const MapShape& shape : distinct(shapes.geglus))
        found.push_back(cases.geglu(shape));
    for (const MapShape& shape : distinct(shapes.layerNorms))
        found.push_back(cases.layerNorm(shape));
    found.push_back(cases.guidedUpdate());
    return found;
}

} // namespace unocclude::engine
