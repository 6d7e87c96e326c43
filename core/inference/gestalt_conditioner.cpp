// SPDX-License-Identifier: Apache-2.0
#include "inference/gestalt_conditioner.h"

#include "engine/sampler/sampling_stopped.h"
#include "inference/tensor_convert.h"

#include <torch/torch.h>

#include <utility>

namespace unocclude {

namespace {

// A third of a megabyte each at the published size.
constexpr std::size_t kKept = 16;

} // namespace

GestaltConditioner::GestaltConditioner(engine::Pix2Gestalt model, std::function<void()> onNetwork)
    : m_model(std::move(model))
    , m_onNetwork(std::move(onNetwork))
    , m_pictures(kKept)
    , m_masks(kKept)
{
}

engine::GestaltCondition GestaltConditioner::condition(const cv::Mat& rgb, const cv::Mat& visible,
                                                       const std::stop_token& stop)
{
    const auto& picture = m_pictures.of(rgb, [&] { return ofPicture(rgb, stop); });
    const auto& mask = m_masks.of(visible, [&] { return ofMask(visible, stop); });
    return {picture.context, torch::cat({picture.latents, mask}, 1)};
}

at::Tensor GestaltConditioner::onDevice(const cv::Mat& pixels) const
{
    return toNetwork(pixels).to(m_model->cc_projection->weight.device());
}

GestaltConditioner::PictureCondition GestaltConditioner::ofPicture(const cv::Mat& rgb, const std::stop_token& stop)
{
    const auto picture = onDevice(rgb);
    engine::throwIfStopped(stop);
    const auto context = m_model->context(picture);
    m_onNetwork();
    engine::throwIfStopped(stop);
    return {context, encoded(picture)};
}

at::Tensor GestaltConditioner::ofMask(const cv::Mat& visible, const std::stop_token& stop)
{
    engine::throwIfStopped(stop);
    return encoded(onDevice(visible));
}

at::Tensor GestaltConditioner::encoded(const at::Tensor& pixels)
{
    const auto latents = m_model->encode(pixels);
    m_onNetwork();
    return latents;
}

} // namespace unocclude
