// SPDX-License-Identifier: Apache-2.0
#include "engine/compact/compact_options.h"

#include "engine/checkpoint/json_value.h"

#include <algorithm>
#include <stdexcept>

namespace unocclude::engine {

namespace {

constexpr int64_t kLargestSide = 1024;
constexpr int64_t kLargestWidth = 2048;

void require(bool condition, const std::string& what)
{
    if (!condition)
        throw std::invalid_argument("the compact model's options are out of range: " + what);
}

std::vector<int64_t> integers(const JsonValue& value)
{
    std::vector<int64_t> result;
    for (const auto& item : value.array())
        result.push_back(item.integer());
    return result;
}

JsonValue::Array toArray(const std::vector<int64_t>& values)
{
    return {values.begin(), values.end()};
}

void check(const CompactOptions& options)
{
    const auto& unet = options.unet;
    require(options.patch >= 1 && options.patch <= 16, "patch must be 1 to 16");
    require(options.side >= 16 && options.side <= kLargestSide && options.side % options.patch == 0,
            "side must be 16 to 1024 and a multiple of patch");
    require(unet.modelChannels >= 32 && unet.modelChannels <= kLargestWidth && unet.modelChannels % 32 == 0,
            "model_channels must be a multiple of 32 up to 2048");
    require(!unet.channelMult.empty() && unet.channelMult.size() <= 6 &&
                std::all_of(unet.channelMult.begin(), unet.channelMult.end(), [](auto m) { return m >= 1 && m <= 16; }),
            "channel_mult must be 1 to 6 factors of 1 to 16");
    require(options.grid() % (int64_t{1} << (unet.channelMult.size() - 1)) == 0, "the levels do not divide the grid");
    require(unet.numResBlocks >= 1 && unet.numResBlocks <= 8, "num_res_blocks must be 1 to 8");
    require(unet.numHeads >= 1 && unet.modelChannels % unet.numHeads == 0, "num_heads must divide model_channels");
    require(unet.transformerDepth >= 1 && unet.transformerDepth <= 8, "transformer_depth must be 1 to 8");
    require(unet.feedForwardMult >= 1 && unet.feedForwardMult <= 8, "feed_forward_mult must be 1 to 8");
    require(options.timeShift > 0 && options.timeShift <= 100, "time_shift must be above 0, up to 100");
}

} // namespace

UNetOptions CompactOptions::compactUNet()
{
    UNetOptions options;
    options.modelChannels = 64;
    options.channelMult = {1, 2, 4};
    options.numResBlocks = 2;
    options.attentionResolutions = {4};
    options.numHeads = 4;
    options.contextDim = 0;
    options.feedForwardMult = 2;
    return options;
}

CompactOptions CompactOptions::fromJson(const std::string& json)
{
    CompactOptions options;
    try {
        const auto value = parseJson(json);
        options.side = value.at("side").integer();
        options.patch = value.at("patch").integer();
        options.timeShift = value.at("time_shift").number();
        options.unet.modelChannels = value.at("model_channels").integer();
        options.unet.channelMult = integers(value.at("channel_mult"));
        options.unet.numResBlocks = value.at("num_res_blocks").integer();
        options.unet.attentionResolutions = integers(value.at("attention_resolutions"));
        options.unet.numHeads = value.at("num_heads").integer();
        options.unet.transformerDepth = value.at("transformer_depth").integer();
        options.unet.feedForwardMult = value.at("feed_forward_mult").integer();
    } catch (const JsonError& error) {
        throw std::invalid_argument(std::string("the compact model's options are not readable: ") + error.what());
    }
    check(options);
    return options;
}

std::string CompactOptions::toJson() const
{
    return writeJson(JsonValue::Object{{"side", side},
                                       {"patch", patch},
                                       {"time_shift", timeShift},
                                       {"model_channels", unet.modelChannels},
                                       {"channel_mult", toArray(unet.channelMult)},
                                       {"num_res_blocks", unet.numResBlocks},
                                       {"attention_resolutions", toArray(unet.attentionResolutions)},
                                       {"num_heads", unet.numHeads},
                                       {"transformer_depth", unet.transformerDepth},
                                       {"feed_forward_mult", unet.feedForwardMult}});
}

} // namespace unocclude::engine
