// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/promptable/photo_square.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace unocclude::engine {

/// What the encoder says about a photograph, whatever is clicked on later. A value that can be kept and stored: all
/// that decode() needs. Float32, in the shapes that are the network's own, on the network's device.
struct ImageFeatures
{
    std::vector<at::Tensor> levels;
};

/// What was pointed at. Positions are the photo's pixels by their indices, scaled into the network's square
/// (PhotoSquare::toSquare), x before y; a network looks half a pixel further, at the centre. Tensors lie on the CPU.
struct SquarePrompt
{
    at::Tensor points;   ///< [P, 2] float32; P may be 0
    at::Tensor labels;   ///< [P] int64: 1 on the object, 0 on what it is not
    at::Tensor box;      ///< [4] float32: left, top, right, bottom; undefined: none
    at::Tensor previous; ///< [maskSide, maskSide] logits of the mask to be corrected; undefined: none
};

/// How many answers a prompt gets.
enum class Answers {
    One,     ///< for a prompt that leaves no doubt: a box, several points, a mask to be corrected
    Several, ///< for a prompt that may mean a part, an object or a group: as many as the network has, at least one
};

struct PromptedMasks
{
    at::Tensor logits;       ///< [M, maskSide, maskSide] float32, positive on the object
    at::Tensor predictedIou; ///< [M] float32: how good the network expects each mask to be
};

/// How a running encoder is watched and ended.
struct EncodingControl
{
    std::stop_token stop = {};                            ///< polled between the encoder's blocks
    std::function<void(int step, int steps)> onStep = {}; ///< after each block, counted from 1
};

/// A network that turns prompts into masks as Segment Anything does ("Segment Anything", Kirillov et al., arXiv
/// 2304.02643, section 3): a heavy encoder that runs once for a photograph, and a light decoder that runs for every
/// click. Deterministic: the same photograph and prompt give the same logits. Belongs to one thread at a time.
class PromptableSegmenter
{
public:
    virtual ~PromptableSegmenter() = default;

    /// For people: "SAM ViT-B", "MobileSAM", ...
    virtual std::string name() const = 0;

    virtual const PhotoSquare& square() const = 0;

    /// Whether a mask's edge is to be sought in the photograph's own pixels: it is right to some pixels of the square.
    /// A published network's masks are what they are.
    virtual bool edgesAreCoarse() const { return false; }

    /// @param photo U8 [3, h, w], as square().fit() gives it
    /// @throw EncodingStopped between two blocks where a stop was requested
    virtual ImageFeatures encode(const at::Tensor& photo, const EncodingControl& control) = 0;

    /// Whether `features` have the shapes of this network's: asked of what was stored, before it is believed.
    virtual bool fits(const ImageFeatures& features) const = 0;

    virtual PromptedMasks decode(const ImageFeatures& features, const SquarePrompt& prompt, Answers answers) = 0;
};

} // namespace unocclude::engine
