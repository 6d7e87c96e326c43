// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

namespace unocclude::engine {

/// Work that a card has recorded, with the memory that it needs.
class CardGraph
{
public:
    virtual ~CardGraph() = default;

    /// Starts all of it on this thread's current stream.
    virtual void replay() = 0;
};

/// LibTorch's CUDA graphs. They stand in a module of their own, libunocclude_cuda, which is compiled against CUDA's
/// headers on every machine and loaded where LibTorch's CUDA half is.
class CardGraphs
{
public:
    virtual ~CardGraphs() = default;

    /// @param work started on this thread's current stream, which must not be the default one; nothing of it is run,
    /// and it must neither wait for the card nor be anything that was not done once before
    /// @throw c10::Error
    virtual std::unique_ptr<CardGraph> record(const std::function<void()>& work) = 0;

    /// The module's. @throw CudaError (MissingLibrary) where it is not beside the engine, is of another version, or
    /// LibTorch's CUDA half has not been loaded before
    static std::unique_ptr<CardGraphs> load();
};

} // namespace unocclude::engine

/// What engine and module must agree on: raise it with every change of the classes above.
#define UNOCCLUDE_CARD_GRAPHS_ABI 1
