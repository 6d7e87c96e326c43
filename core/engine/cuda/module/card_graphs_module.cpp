// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/card_graphs.h"

#include <ATen/cuda/CUDAGraph.h>

namespace unocclude::engine {

namespace {

class TorchGraph : public CardGraph
{
public:
    // Other threads may use the card meanwhile: only this one's calls are watched.
    explicit TorchGraph(const std::function<void()>& work)
    {
        m_graph.capture_begin({0, 0}, cudaStreamCaptureModeThreadLocal);
        try {
            work();
        } catch (...) {
            abandon();
            throw;
        }
        m_graph.capture_end();
    }

    void replay() override { m_graph.replay(); }

private:
    void abandon() noexcept // the stream records until it is told to stop
    {
        try {
            m_graph.capture_end();
        } catch (const std::exception&) { // what made the work fail is what people are told
        }
    }

    at::cuda::CUDAGraph m_graph;
};

class TorchGraphs : public CardGraphs
{
public:
    std::unique_ptr<CardGraph> record(const std::function<void()>& work) override
    {
        return std::make_unique<TorchGraph>(work);
    }
};

} // namespace

} // namespace unocclude::engine

extern "C" __attribute__((visibility("default"))) int unocclude_card_graphs_abi()
{
    return UNOCCLUDE_CARD_GRAPHS_ABI;
}

extern "C" __attribute__((visibility("default"))) unocclude::engine::CardGraphs* unocclude_create_card_graphs()
{
    return new unocclude::engine::TorchGraphs;
}
