// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/pickle_machine.h"
#include "engine/checkpoint/torch_contents.h"

#include "engine/checkpoint/checkpoint_error.h"

#include <cstdint>
#include <cstdlib>

using namespace unocclude::engine;

// The parser answers or throws its own error; anything else is a bug.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    try {
        const Pickle pickle = readPickle(bytes);
        if (pickle.root >= pickle.graph.size() || pickle.size > size)
            std::abort();
        const TorchContents contents = readTorchContents(pickle);
        for (const TorchTensor& tensor : contents.tensors)
            if (tensor.entry.end > contents.storages.at(tensor.storage).bytes)
                std::abort();
    } catch (const CheckpointError&) {
    }
    return 0;
}
