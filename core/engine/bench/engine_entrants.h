// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bench/engine_contender.h"
#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/checkpoint/json_value.h"
#include "engine/checkpoint/state_dict.h"
#include "engine/compiled/compiled_unet.h"
#include "engine/nn/skeleton.h"
#include "engine/unet/unet_options.h"

#include <torch/torch.h>

namespace unocclude::engine {

/// One form of a network, in float32 and in the type that the device computes fastest with.
std::vector<Entrant> engineEntrants(const std::string& form, at::Device device,
                                    const std::function<Forward(at::ScalarType)>& load);

/// A network with its weights from a file, stored and placed as the program does.
template <typename Network, typename Options>
Network loadedNetwork(const Options& options, const CheckpointReader& file, const std::string& prefix,
                      at::ScalarType type, at::Device device)
{
    auto network = [&] {
        const SkeletonGuard skeleton;
        return Network(options);
    }();
    adoptStateDict(*network, file, type, prefix);
    network->eval();
    network->to(device);
    return network;
}

/// The rewritten form of a denoiser that is given noisy samples, the condition's channels and perhaps a context. What
/// depends on condition and time alone is computed once for each set of inputs, as it is once for each run of a
/// sampler.
Forward rewrittenForward(const UNet& unet, Products products, std::shared_ptr<const CheckpointReader> file);

/// The diffusion time that networks are asked at. Any will do: the work does not depend on it.
inline constexpr double kBenchTime = 500.0;

/// Diffusion times for so many rows.
at::Tensor benchTimes(const at::Tensor& rows);

/// What a rival has to build where it is to build a UNet.
JsonValue wantedUNet(const UNetOptions& options, const std::string& prefix);

/// Lists of sizes as JSON.
JsonValue::Array jsonArray(const std::vector<std::int64_t>& values);

} // namespace unocclude::engine
