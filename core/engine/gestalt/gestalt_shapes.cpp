// SPDX-License-Identifier: Apache-2.0
#include "engine/gestalt/gestalt_shapes.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/json_value.h"
#include "engine/checkpoint/tensor_shapes.h"

#include <cmath>

namespace unocclude::engine {

namespace {

int64_t ratio(const TensorShapes& shapes, const std::string& name, int64_t side, int64_t of)
{
    if (side % of != 0)
        shapes.refuse(name, "is " + std::to_string(side) + " wide, which is no multiple of " + std::to_string(of));
    return side / of;
}

/// Walks the downward path: each level's residual blocks, then the downsampling that ends it.
void readLevels(const TensorShapes& shapes, UNetOptions& options)
{
    int64_t downsampling = 1, blocks = 0;
    options.channelMult.clear();
    options.attentionResolutions.clear();
    for (int64_t i = 1; i < TensorShapes::mostLayers; ++i) {
        const auto stage = "input_blocks." + std::to_string(i) + ".";
        if (shapes.has(stage + "0.op.weight")) {
            downsampling *= 2;
            blocks = 0;
            continue;
        }
        const auto convolution = stage + "0.out_layers.3.weight";
        if (!shapes.has(convolution))
            break;
        if (++blocks == 1) {
            options.channelMult.push_back(
                ratio(shapes, convolution, shapes.side(convolution, 0, 32), options.modelChannels));
            if (shapes.has(stage + "1.proj_in.weight"))
                options.attentionResolutions.push_back(downsampling);
        }
    }
    options.numResBlocks = blocks; // of the last level, which are those of all
    if (options.channelMult.empty())
        shapes.refuse("input_blocks.1.0.out_layers.3.weight", "is missing");
}

UNetOptions unetOptionsOf(const TensorShapes& shapes)
{
    UNetOptions options;
    options.inChannels = shapes.side("input_blocks.0.0.weight", 1);
    options.modelChannels = shapes.side("input_blocks.0.0.weight", 0, 32);
    options.outChannels = shapes.side("out.2.weight", 0);
    readLevels(shapes, options);
    const std::string blocks = "middle_block.1.transformer_blocks.";
    options.transformerDepth = shapes.count(blocks, ".norm1.weight");
    options.contextDim = shapes.side(blocks + "0.attn2.to_k.weight", 1);
    const auto feedForward = blocks + "0.ff.net.2.weight";
    options.feedForwardMult = ratio(shapes, feedForward, shapes.side(feedForward, 1), shapes.side(feedForward, 0));
    return options;
}

AutoencoderOptions autoencoderOptionsOf(const TensorShapes& shapes)
{
    AutoencoderOptions options;
    options.pictureChannels = shapes.side("encoder.conv_in.weight", 1);
    options.channels = shapes.side("encoder.conv_in.weight", 0, 32);
    options.latentChannels = shapes.side("post_quant_conv.weight", 0);
    options.numResBlocks = shapes.count("encoder.down.0.block.", ".conv1.weight");
    options.channelMult.clear();
    const auto levels = shapes.count("encoder.down.", ".block.0.conv1.weight");
    for (int64_t level = 0; level < levels; ++level) {
        const auto name = "encoder.down." + std::to_string(level) + ".block.0.conv1.weight";
        options.channelMult.push_back(ratio(shapes, name, shapes.side(name, 0, 32), options.channels));
    }
    if (levels == 0)
        shapes.refuse("encoder.down.0.block.0.conv1.weight", "is missing");
    return options;
}

ClipImageOptions clipImageOptionsOf(const TensorShapes& shapes)
{
    ClipImageOptions options;
    options.width = shapes.side("conv1.weight", 0, kClipHeadWidth);
    options.patch = shapes.side("conv1.weight", 2);
    options.layers = shapes.count("transformer.resblocks.", ".attn.in_proj_weight");
    options.embedDim = shapes.side("proj", 1);
    const int64_t patches = shapes.side("positional_embedding", 0) - 1;
    const auto grid = static_cast<int64_t>(std::lround(std::sqrt(static_cast<double>(patches))));
    if (grid < 1 || grid * grid != patches)
        shapes.refuse("positional_embedding", "has " + std::to_string(patches) + " patches, which are no square");
    options.resolution = grid * options.patch;
    return options;
}

/// What shapes do not show.
void readStatedOptions(const CheckpointReader& file, Pix2GestaltOptions& options)
{
    const auto stated = file.metadata().find("options");
    if (stated == file.metadata().end())
        return;
    try {
        const auto json = parseJson(stated->second);
        if (const auto* heads = json.find("num_heads"))
            options.unet.numHeads = heads->integer();
        if (const auto* side = json.find("side"))
            options.side = side->integer();
    } catch (const JsonError& error) {
        throw CheckpointError(file.path(),
                              std::string("the options in its metadata are not readable: ") + error.what());
    }
}

void check(const CheckpointReader& file, const Pix2GestaltOptions& options)
{
    const auto require = [&file](bool holds, const std::string& what) {
        if (!holds)
            throw CheckpointError(file.path(), what);
    };
    const auto f = options.autoencoder.downsampling();
    require(options.unet.numHeads >= 1 && options.unet.modelChannels % options.unet.numHeads == 0,
            "the number of heads, " + std::to_string(options.unet.numHeads) + ", does not divide the width");
    require(options.side >= 32 && options.side <= 2048 &&
                options.side % (f << (options.unet.channelMult.size() - 1)) == 0,
            "the side of its pictures, " + std::to_string(options.side) + ", is not one that its levels divide");
    require(options.unet.inChannels == 3 * options.autoencoder.latentChannels,
            "the denoiser's input does not hold three sets of the autoencoder's latents");
    require(options.autoencoder.pictureChannels == 3, "the autoencoder's pictures have not three channels");
}

} // namespace

bool holdsPix2Gestalt(const CheckpointReader& file)
{
    return file.contains("cc_projection.weight") && file.contains("model.diffusion_model.input_blocks.0.0.weight") &&
           file.contains("first_stage_model.quant_conv.weight");
}

Pix2GestaltOptions pix2GestaltOptionsOf(const CheckpointReader& file)
{
    Pix2GestaltOptions options;
    options.unet = unetOptionsOf({file, "model.diffusion_model."});
    options.autoencoder = autoencoderOptionsOf({file, "first_stage_model."});
    options.clip = clipImageOptionsOf({file, "cond_stage_model.model.visual."});
    readStatedOptions(file, options);
    check(file, options);
    return options;
}

} // namespace unocclude::engine
