// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/sam_shapes.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/json_value.h"
#include "engine/checkpoint/tensor_shapes.h"

#include <cmath>

namespace unocclude::engine {

namespace {

const std::string kVitMark = "image_encoder.patch_embed.proj.weight";
const std::string kTinyVitMark = "image_encoder.patch_embed.seq.0.c.weight";

int64_t divided(const TensorShapes& shapes, const std::string& name, int64_t side, int64_t by)
{
    if (side % by != 0)
        shapes.refuse(name, "is " + std::to_string(side) + " wide, which is no multiple of " + std::to_string(by));
    return side / by;
}

/// The side of a square of so many tokens.
int64_t rootOf(const TensorShapes& shapes, const std::string& name, int64_t tokens)
{
    const auto root = static_cast<int64_t>(std::lround(std::sqrt(static_cast<double>(tokens))));
    if (root * root != tokens)
        shapes.refuse(name, "has " + std::to_string(tokens) + " places, which are no square");
    return root;
}

/// A block's relative positions are 2 n - 1 for n tokens along a side of what it sees: all of the picture, or a window.
void readReach(const TensorShapes& shapes, VitOptions& options)
{
    options.globalBlocks.clear();
    for (int64_t block = 0; block < options.depth; ++block) {
        const auto name = "blocks." + std::to_string(block) + ".attn.rel_pos_h";
        const int64_t reach = (shapes.side(name, 0) + 1) / 2;
        if (reach > options.grid())
            shapes.refuse(name, "reaches over " + std::to_string(reach) + " tokens, the picture has " +
                                    std::to_string(options.grid()) + " a side");
        if (reach == options.grid())
            options.globalBlocks.push_back(block);
        else
            options.window = reach;
    }
}

VitOptions vitOptionsOf(const TensorShapes& shapes)
{
    VitOptions options;
    options.patch = shapes.side("patch_embed.proj.weight", 2);
    options.width = shapes.side("patch_embed.proj.weight", 0);
    options.side = options.patch * shapes.side("pos_embed", 1);
    if (options.side > kLargestSide)
        shapes.refuse("pos_embed", "is for pictures of " + std::to_string(options.side) + " pixels a side, at most " +
                                       std::to_string(kLargestSide) + " are taken");
    options.depth = shapes.count("blocks.", ".norm1.weight");
    options.heads =
        divided(shapes, "blocks.0.attn.rel_pos_h", options.width, shapes.side("blocks.0.attn.rel_pos_h", 1));
    options.mlpWidth = shapes.side("blocks.0.mlp.lin1.weight", 0);
    options.outChannels = shapes.side("neck.0.weight", 0);
    readReach(shapes, options);
    return options;
}

TinyVitOptions tinyVitOptionsOf(const TensorShapes& shapes)
{
    TinyVitOptions options;
    for (std::size_t stage = 0; stage < TinyVitOptions::stages; ++stage) {
        const auto blocks = "layers." + std::to_string(stage) + ".blocks.";
        options.depths[stage] = shapes.count(blocks, stage == 0 ? ".conv1.c.weight" : ".attn.norm.weight");
        if (stage == 0) {
            options.widths[0] = shapes.side(blocks + "0.conv1.c.weight", 1, 2);
            continue;
        }
        const auto biases = blocks + "0.attn.attention_biases";
        options.widths[stage] = shapes.side(blocks + "0.attn.norm.weight", 0);
        options.heads[stage] = shapes.side(biases, 0);
        options.windows[stage] = rootOf(shapes, biases, shapes.side(biases, 1));
        divided(shapes, biases, options.widths[stage], options.heads[stage]);
    }
    options.expansion = divided(shapes, "layers.0.blocks.0.conv1.c.weight",
                                shapes.side("layers.0.blocks.0.conv1.c.weight", 0), options.widths[0]);
    options.classes = shapes.side("head.weight", 0);
    options.outChannels = shapes.side("neck.0.weight", 0);
    return options;
}

MaskDecoderOptions decoderOptionsOf(const CheckpointReader& file, int64_t side, int64_t grid)
{
    const TensorShapes prompt(file, "prompt_encoder."), mask(file, "mask_decoder.");
    MaskDecoderOptions options;
    options.width = mask.side("iou_token.weight", 1, 8);
    options.grid = grid;
    options.side = side;
    options.maskChannels = prompt.side("mask_downscaling.3.weight", 0, 4);
    options.depth = mask.count("transformer.layers.", ".norm1.weight");
    options.mlpWidth = mask.side("transformer.layers.0.mlp.lin1.weight", 0);
    options.masks = mask.side("mask_tokens.weight", 0);
    options.iouHeadWidth = mask.side("iou_prediction_head.layers.0.weight", 0);
    options.iouHeadDepth = mask.count("iou_prediction_head.layers.", ".weight");
    if (options.masks < 2)
        mask.refuse("mask_tokens.weight", "has one mask only, expected were those for ambiguous prompts, too");
    return options;
}

/// What the file says of itself; an empty object without it.
JsonValue statedOptions(const CheckpointReader& file)
{
    const auto stated = file.metadata().find("options");
    return stated == file.metadata().end() ? JsonValue(JsonValue::Object{}) : parseJson(stated->second);
}

void readStated(const JsonValue& stated, TinyVitOptions& options)
{
    if (const auto* side = stated.find("side"))
        options.side = side->integer();
}

void readStated(const JsonValue&, VitOptions&) {}

void readStated(const JsonValue& stated, MaskDecoderOptions& options)
{
    if (const auto* heads = stated.find("decoder_heads"))
        options.heads = heads->integer();
    if (const auto* sure = stated.find("sure_first_answer"))
        options.surelyAnswersOneClick = sure->boolean();
}

void requireSensible(const CheckpointReader& file, const MaskDecoderOptions& options)
{
    if (options.heads < 1 || options.width / 2 % options.heads != 0)
        throw CheckpointError(file.path(), "the decoder's number of heads, " + std::to_string(options.heads) +
                                               ", does not divide its width");
}

void requireSensible(const CheckpointReader& file, const TinyVitOptions& options)
{
    if (!TinyVitOptions::takesSide(options.side))
        throw CheckpointError(file.path(), "the side of its pictures, " + std::to_string(options.side) +
                                               " pixels, is no multiple of 16 from 16 to " +
                                               std::to_string(kLargestSide));
}

void requireSensible(const CheckpointReader&, const VitOptions&) {} // its shapes have told

std::string nameOf(const TinyVitOptions& options)
{
    const bool isPublished = options.side == TinyVitOptions{}.side;
    return isPublished ? "MobileSAM" : "MobileSAM " + std::to_string(options.side);
}

std::string nameOf(const VitOptions& options)
{
    const auto is = [&](int64_t width, int64_t depth) { return options.width == width && options.depth == depth; };
    return is(768, 12) ? "SAM ViT-B" : is(1024, 24) ? "SAM ViT-L" : is(1280, 32) ? "SAM ViT-H" : "SAM";
}

template <typename EncoderOptions>
SamOptions readOptions(const CheckpointReader& file, EncoderOptions encoder)
{
    try {
        const auto stated = statedOptions(file);
        readStated(stated, encoder);
        requireSensible(file, encoder);
        SamOptions options{nameOf(encoder), encoder, decoderOptionsOf(file, encoder.side, encoder.grid())};
        readStated(stated, options.decoder);
        requireSensible(file, options.decoder);
        return options;
    } catch (const JsonError& error) {
        throw CheckpointError(file.path(),
                              std::string("the options in its metadata are not readable: ") + error.what());
    }
}

} // namespace

bool holdsSam(const CheckpointReader& file)
{
    return file.contains("mask_decoder.mask_tokens.weight") && file.contains("prompt_encoder.no_mask_embed.weight") &&
           (file.contains(kVitMark) || file.contains(kTinyVitMark));
}

SamOptions samOptionsOf(const CheckpointReader& file)
{
    const TensorShapes encoder(file, "image_encoder.");
    return file.contains(kVitMark) ? readOptions(file, vitOptionsOf(encoder))
                                   : readOptions(file, tinyVitOptionsOf(encoder));
}

std::string statedSamOptions(const SamOptions& options)
{
    return writeJson(JsonValue::Object{{"side", options.decoder.side},
                                       {"decoder_heads", options.decoder.heads},
                                       {"sure_first_answer", options.decoder.surelyAnswersOneClick}});
}

} // namespace unocclude::engine
