// SPDX-License-Identifier: Apache-2.0
#include "inference/tensor_convert.h"

#include <torch/torch.h>

namespace unocclude {

namespace {

// below this alpha a colour divided by it is noise
constexpr double kFaintest = 0.05;

} // namespace

at::Tensor toPlanes(const cv::Mat& pixels)
{
    const cv::Mat packed = pixels.isContinuous() ? pixels : pixels.clone();
    const auto interleaved =
        torch::from_blob(const_cast<uchar*>(packed.ptr()), {packed.rows, packed.cols, packed.channels()}, torch::kByte);
    return interleaved.permute({2, 0, 1}).clone(at::MemoryFormat::Contiguous);
}

cv::Mat fromPlanes(const at::Tensor& planes)
{
    const auto interleaved = planes.permute({1, 2, 0}).to(torch::kByte).cpu().contiguous();
    const auto channels = static_cast<int>(interleaved.size(2));
    return cv::Mat(static_cast<int>(interleaved.size(0)), static_cast<int>(interleaved.size(1)), CV_8UC(channels),
                   interleaved.data_ptr())
        .clone();
}

at::Tensor toNetwork(const cv::Mat& pixels)
{
    return toPlanes(pixels).unsqueeze(0).to(torch::kFloat32) / 127.5 - 1.0;
}

std::vector<cv::Mat> wholeObjects(const at::Tensor& rgbaOnWhite)
{
    const auto unit = (rgbaOnWhite.to(torch::kFloat32).cpu() + 1) / 2;
    const auto alpha = unit.slice(1, 3, 4).clamp(0, 1);
    const auto straight = (unit.slice(1, 0, 3) - (1 - alpha)) / alpha.clamp_min(kFaintest);
    // fainter than that is the network's noise: a veil over what should be empty, a thin spot in what should be solid
    const auto clear = ((alpha - kFaintest) / (1 - 2 * kFaintest)).clamp(0, 1);
    const auto bytes = (torch::cat({straight.clamp(0, 1), clear}, 1) * 255).round();
    std::vector<cv::Mat> pictures;
    for (const auto& picture : bytes.unbind())
        pictures.push_back(fromPlanes(picture));
    return pictures;
}

} // namespace unocclude
