// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gestalt/pix2gestalt.h"
#include "inference/recent_results.h"

#include <functional>
#include <stop_token>

namespace unocclude {

/// What pix2gestalt's denoiser is told of a square picture and the visible mask in it. The image tower and two runs of
/// the encoder cost as much as one and a half guided steps; so what the picture gives and what the mask gives is kept,
/// each for itself. More samples of one object need neither again, nor does an object that is returned to, and objects
/// of one photograph that is shown whole share its part.
class GestaltConditioner
{
public:
    /// @param onNetwork called after each of the networks has run, for who wants to give back the memory of its weights
    explicit GestaltConditioner(
        engine::Pix2Gestalt model, std::function<void()> onNetwork = [] {});

    /// @param rgb side x side, CV_8UC3   @param visible side x side, CV_8UC1, 0 or 255
    /// @param stop polled between the networks   @return one row, on the model's device
    /// @throw SamplingStopped
    engine::GestaltCondition condition(const cv::Mat& rgb, const cv::Mat& visible, const std::stop_token& stop);

private:
    struct PictureCondition
    {
        at::Tensor context;
        at::Tensor latents;
    };

    at::Tensor onDevice(const cv::Mat& pixels) const;
    PictureCondition ofPicture(const cv::Mat& rgb, const std::stop_token& stop);
    at::Tensor ofMask(const cv::Mat& visible, const std::stop_token& stop);
    at::Tensor encoded(const at::Tensor& pixels);

    engine::Pix2Gestalt m_model;
    std::function<void()> m_onNetwork;
    RecentResults<PictureCondition> m_pictures;
    RecentResults<at::Tensor> m_masks;
};

} // namespace unocclude
