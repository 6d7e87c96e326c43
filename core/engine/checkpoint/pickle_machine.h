// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/pickle_graph.h"

#include <cstddef>

namespace unocclude::engine {

// Limits of one pickle, so that its values cost at most 64 MB whatever its bytes say. A checkpoint of 1000 million
// weights has some 50,000 values.
inline constexpr std::size_t pickleMaxBytes = 256u << 20;
inline constexpr std::size_t pickleMaxValues = 500'000;
inline constexpr std::size_t pickleMaxReferences = 2'000'000; ///< from containers to their members
inline constexpr std::size_t pickleMaxStack = 1'000'000;
inline constexpr std::size_t pickleMaxMemo = 1'000'000;
inline constexpr std::size_t pickleMaxName = 256; ///< bytes of a module's or class's name
inline constexpr std::uint16_t pickleMaxDepth = 256;

/// A finished pickle.
struct Pickle
{
    PickleGraph graph;
    PickleId root = noPickleValue;
    std::size_t size = 0; ///< bytes up to and with STOP
};

/// Reads one pickle from the front of `bytes`: the 34 opcodes of PyTorch's "weights_only" (Python's pickletools
/// documents them) and no other. Nothing is executed or even looked up: a global is a name, and calling it makes an
/// Object that notes the call. Only OrderedDict and Counter become dictionaries, for they hold weights.
/// Globals of the modules sys, os, posix and nt, which no weights need, are refused outright.
/// Pure: no torch. Throws CheckpointError (without a file name) that gives the offset in the pickle.
Pickle readPickle(std::string_view bytes);

} // namespace unocclude::engine
