// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/engine_entrants.h"
#include "engine/bench/subject.h"
#include "engine/compact/compact_weights.h"

namespace unocclude::engine {

std::vector<Subject> compactSubjects(const SharedCheckpoint& file, at::Device device)
{
    const auto options = readCompactWeights(file->path())->options();
    auto unet = options.unet;
    unet.inChannels = options.sampleChannels() + options.conditionChannels();
    unet.outChannels = options.sampleChannels();
    const auto inputs = [options](std::int64_t batch) {
        return InputShapes{{batch, options.sampleChannels(), options.grid(), options.grid()},
                           {batch, options.conditionChannels(), options.grid(), options.grid()}};
    };
    const auto load = [=](at::ScalarType type) -> Forward {
        auto model = loadedNetwork<CompactGestalt>(options, *file, "", type, device);
        return [model](const std::vector<at::Tensor>& in) mutable {
            return model->forward(in[0], benchTimes(in[0]), in[1]);
        };
    };
    const auto loadRewritten = [=](at::ScalarType type) -> Forward {
        auto model = loadedNetwork<CompactGestalt>(options, *file, "", type, device);
        return rewrittenForward(model->unet, bestProducts(device, type), file);
    };
    auto entrants = engineEntrants("plain", device, load);
    for (auto& entrant : engineEntrants("rewritten", device, loadRewritten))
        entrants.push_back(std::move(entrant));
    return {{"unet", "compact unet", true, 0, wantedUNet(unet, "unet."), inputs, std::move(entrants)}};
}

} // namespace unocclude::engine
