// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/card_graphs.h"
#include "engine/cuda/card_kernels.h"
#include "engine/cuda/operation_choices.h"
#include "engine/cuda/step_device.h"

#include <c10/core/Event.h>
#include <c10/core/Stream.h>

#include <array>
#include <filesystem>

namespace unocclude::engine {

/// A card: our kernels by the driver, the rest by LibTorch, both on a stream of its own. A step is run to warm up, each
/// of its library's operations in whichever way is the fastest here (OperationChoices), then recorded as a graph.
/// Belongs to the thread that made it.
class CardDevice : public StepDevice
{
public:
    /// @param card "cuda:N", found usable by requireCuda()   @param cache folder for what is found out once
    /// @throw CudaError naming what of driver, card, compiler or libraries is not as it must be
    CardDevice(at::Device card, const std::filesystem::path& cache);

    at::Device device() const override { return m_device; }
    std::unique_ptr<ReadyStep> prepare(const Step& step) override;
    std::int64_t workspace() const override;
    std::shared_ptr<const void> enter() override;
    at::Tensor hostMemory(at::IntArrayRef shape) const override;
    void mark(int place) override;
    void wait(int place) override;

private:
    struct Driven ///< driver and card as one asks them, before there are kernels
    {
        CudaDriver driver;
        CudaCard card;

        static Driven on(at::Device device);
        std::string machine() const;
        std::string kernels(const std::filesystem::path& cache) const;
    };

    CardDevice(at::Device device, const std::filesystem::path& cache, Driven driven);

    void start(const StepOperation& operation);
    int wayOf(const StepOperation& operation);
    double milliseconds(const StepOperation& operation, int way);

    at::Device m_device;
    Driven m_driven;
    std::unique_ptr<CardGraphs> m_graphs;
    CardKernels m_kernels;
    OperationChoices m_choices;
    c10::Stream m_stream;
    std::array<c10::Event, 2> m_marks;
};

/// Where the engine keeps what it finds out once for a machine: "unocclude" in the user's cache folder.
std::filesystem::path engineCache();

} // namespace unocclude::engine
