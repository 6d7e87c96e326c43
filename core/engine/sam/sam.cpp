// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/sam.h"

#include "engine/sam/image_encoder_vit.h"
#include "engine/sam/tiny_vit.h"

#include <array>

namespace unocclude::engine {

namespace {

struct MakeEncoder
{
    std::shared_ptr<ImageEncoder> operator()(const VitOptions& options) const
    {
        return std::make_shared<ImageEncoderVit>(options);
    }
    std::shared_ptr<ImageEncoder> operator()(const TinyVitOptions& options) const
    {
        return std::make_shared<TinyVit>(options);
    }
};

torch::Tensor perChannel(at::ArrayRef<float> values, at::Device device)
{
    return torch::tensor(values, device).view({3, 1, 1});
}

} // namespace

SamImpl::SamImpl(const SamOptions& options)
    : m_options(options)
    , image_encoder(std::visit(MakeEncoder{}, options.encoder))
    , prompt_encoder(options.decoder)
    , mask_decoder(options.decoder)
{
    register_module("image_encoder", image_encoder);
    register_module("prompt_encoder", prompt_encoder);
    register_module("mask_decoder", mask_decoder);
}

torch::Tensor SamImpl::pixels(const torch::Tensor& photo) const
{
    const auto mean = perChannel(std::array{123.675F, 116.28F, 103.53F}, photo.device());
    const auto spread = perChannel(std::array{58.395F, 57.12F, 57.375F}, photo.device());
    const auto normalised = (photo.to(torch::kFloat) - mean) / spread;
    const int64_t side = m_options.decoder.side;
    return torch::constant_pad_nd(normalised, {0, side - photo.size(2), 0, side - photo.size(1)}).unsqueeze(0);
}

torch::Tensor SamImpl::encode(const torch::Tensor& pixels, const EncodingControl& control)
{
    return image_encoder->forward(pixels, control);
}

PromptedMasks SamImpl::decode(const torch::Tensor& features, const SquarePrompt& prompt)
{
    return mask_decoder->forward(features, prompt_encoder->gridPositions(), prompt_encoder->forward(prompt));
}

} // namespace unocclude::engine
