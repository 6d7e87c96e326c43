// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/card_device.h"

#include "engine/cuda/card_operations.h"
#include "engine/cuda/kernel_images.h"
#include "engine/cuda/kernel_names.h"
#include "engine/cuda/library_operations.h"

#include <ATen/ATen.h>
#include <ATen/Context.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>
#include <torch/version.h>

#include <cstdlib>
#include <limits>
#include <sstream>

namespace unocclude::engine {

namespace {

constexpr int kTimedRuns = 20;
// Assumed, not measured: what convolutions' and products' libraries ask for beside their operands seldom is more.
constexpr std::int64_t kWorkspaceBytes = 256 << 20;

c10::Stream streamOf(at::Device device)
{
    at::globalContext().lazyInitDevice(device.type()); // nobody may have asked LibTorch for anything on a card yet
    return c10::impl::VirtualGuardImpl(device.type()).getStreamFromGlobalPool(device);
}

/// Puts a thread's work on a stream, behind what the thread has started before; afterwards what the thread starts then
/// stands behind the stream's.
class InLine
{
public:
    explicit InLine(const c10::Stream& stream)
        : m_outer(c10::impl::VirtualGuardImpl(stream.device_type()).getStream(stream.device()))
        , m_stream(stream)
        , m_guard(behind(m_stream, m_outer))
    {
    }
    ~InLine()
    {
        try {
            behind(m_outer, m_stream);
        } catch (const std::exception&) { // a card that failed says so at whatever is asked of it next
        }
    }
    InLine(const InLine&) = delete;
    InLine& operator=(const InLine&) = delete;

private:
    static const c10::Stream& behind(const c10::Stream& later, const c10::Stream& earlier)
    {
        c10::Event event(earlier.device_type());
        event.record(earlier);
        later.wait(event);
        return later;
    }

    c10::Stream m_outer, m_stream;
    c10::StreamGuard m_guard;
};

class GraphStep : public ReadyStep
{
public:
    explicit GraphStep(std::unique_ptr<CardGraph> graph)
        : m_graph(std::move(graph))
    {
    }
    void run() override { m_graph->replay(); }

private:
    std::unique_ptr<CardGraph> m_graph;
};

} // namespace

std::filesystem::path engineCache()
{
    const char* const cache = std::getenv("XDG_CACHE_HOME");
    const char* const home = std::getenv("HOME");
    const auto base =
        cache && *cache ? std::filesystem::path(cache) : std::filesystem::path(home ? home : ".") / ".cache";
    return base / "unocclude";
}

CardDevice::Driven CardDevice::Driven::on(at::Device device)
{
    auto driver = CudaDriver::load();
    const auto cards = driver.cards();
    return {driver, usableCard(cards, device.has_index() ? device.index() : 0)};
}

std::string CardDevice::Driven::machine() const
{
    int version = 0;
    driver.check(driver.functions().version(&version), "the NVIDIA driver does not tell its version");
    std::ostringstream text;
    text << card.name << ", driver " << version << ", LibTorch " TORCH_VERSION ", cuDNN "
         << at::Context::versionCuDNN();
    return text.str();
}

std::string CardDevice::Driven::kernels(const std::filesystem::path& cache) const
{
    return KernelImages(cache).get(Nvrtc::load(), kernelSources(), card.architecture);
}

CardDevice::CardDevice(at::Device card, const std::filesystem::path& cache)
    : CardDevice(card, cache, Driven::on(card))
{
}

CardDevice::CardDevice(at::Device device, const std::filesystem::path& cache, Driven driven)
    : m_device(device)
    , m_driven(std::move(driven))
    , m_graphs(CardGraphs::load())
    , m_kernels(m_driven.driver, m_driven.card, m_driven.kernels(cache))
    , m_choices(cache, m_driven.machine())
    , m_stream(streamOf(device))
    , m_marks{c10::Event(device.type()), c10::Event(device.type())}
{
}

std::int64_t CardDevice::workspace() const
{
    return kWorkspaceBytes;
}

std::shared_ptr<const void> CardDevice::enter()
{
    return std::make_shared<InLine>(m_stream);
}

at::Tensor CardDevice::hostMemory(at::IntArrayRef shape) const
{
    return at::empty(shape, at::TensorOptions().dtype(at::kFloat).pinned_memory(true));
}

void CardDevice::mark(int place)
{
    m_marks.at(place).record(m_stream);
}

void CardDevice::wait(int place)
{
    m_marks.at(place).synchronize();
}

double CardDevice::milliseconds(const StepOperation& operation, int way)
{
    const auto run = [&] {
        if (const auto* convolution = std::get_if<Convolution>(&operation))
            runOnCard(*convolution, way);
        else if (const auto* product = std::get_if<Product>(&operation))
            runOnCard(*product, way);
        else
            runOnCard(std::get<Attention>(operation), way);
    };
    try {
        run(); // what is done at a first call is not timed
        c10::Event begin(m_device.type(), c10::EventFlag::BACKEND_DEFAULT);
        c10::Event end(m_device.type(), c10::EventFlag::BACKEND_DEFAULT);
        begin.record(m_stream);
        for (int i = 0; i < kTimedRuns; ++i)
            run();
        end.record(m_stream);
        end.synchronize();
        return begin.elapsedTime(end) / kTimedRuns;
    } catch (const c10::OutOfMemoryError&) {
        throw;
    } catch (const c10::AcceleratorError&) { // nothing that comes after it would be right
        throw;
    } catch (const c10::Error&) { // a way that this card does not know
        return std::numeric_limits<double>::infinity();
    }
}

int CardDevice::wayOf(const StepOperation& operation)
{
    return m_choices.of(nameOfShape(operation), waysOf(operation),
                        [&](int way) { return milliseconds(operation, way); });
}

void CardDevice::start(const StepOperation& operation)
{
    std::visit(
        [&](const auto& one) {
            using Kind = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<Kind, Joining> || std::is_same_v<Kind, Doubling>)
                runByLibrary(one);
            else if constexpr (std::is_same_v<Kind, Convolution> || std::is_same_v<Kind, Product> ||
                               std::is_same_v<Kind, Attention>)
                runOnCard(one, wayOf(operation));
            else
                m_kernels.start(kernelName(one), one, m_stream.native_handle());
        },
        operation);
}

// The first run searches, the second meets every library as it will be; nothing is left to be made during the
// recording. A graph has its own memory, which the library's operations of the two runs must not keep from it.
std::unique_ptr<ReadyStep> CardDevice::prepare(const Step& step)
{
    const auto inLine = enter();
    const auto startAll = [&] {
        for (const auto& operation : step)
            start(operation);
    };
    for (int run = 0; run < 2; ++run)
        startAll();
    m_stream.synchronize();
    m_choices.keep();
    c10::getDeviceAllocator(m_device.type())->emptyCache();
    return std::make_unique<GraphStep>(m_graphs->record(startAll));
}

} // namespace unocclude::engine
