// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/click/click_network.h"

namespace unocclude::test {

/// A click network that answers in milliseconds: 64 x 64 pixels, a few channels.
inline engine::ClickOptions smallClickOptions()
{
    engine::ClickOptions options;
    options.side = 64;
    options.encoder.stem = 4;
    options.encoder.widths = {4, 4, 6, 6, 8, 8, 8};
    options.encoder.depths = {1, 1, 1, 1, 1, 1, 1};
    options.widths = {8, 8, 8};
    options.depths = {1, 1, 1};
    options.prompt = {4, 4, 4};
    return options;
}

/// The small network with nothing left as it is initialised, so that its answers depend on all of its input.
inline engine::ClickNetwork restlessClickNetwork()
{
    torch::manual_seed(3);
    engine::ClickNetwork network(smallClickOptions());
    const torch::NoGradGuard guard;
    for (auto& parameter : network->parameters())
        parameter.add_(torch::randn_like(parameter) * 0.2);
    for (auto& item : network->named_buffers())
        if (item.key().ends_with("running_mean"))
            item.value().normal_(0, 0.2);
        else if (item.key().ends_with("running_var"))
            item.value().uniform_(0.5, 2);
    network->eval();
    return network;
}

} // namespace unocclude::test
