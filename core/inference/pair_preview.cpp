// SPDX-License-Identifier: Apache-2.0
#include "inference/pair_preview.h"

#include "engine/train/pair_composer.h"
#include "inference/tensor_convert.h"
#include "support/checked_save.h"

#include <opencv2/imgproc.hpp>
#include <torch/torch.h>

namespace unocclude {

namespace {

constexpr int kColumns = 8;
constexpr int kRows = 8;
constexpr int kSide = 128;
constexpr int kGap = 4;

cv::Mat toBytes(const at::Tensor& picture) // C x S x S in [-1, 1]
{
    return fromPlanes(((picture + 1) * 127.5).round().clamp(0, 255));
}

cv::Mat outlined(cv::Mat picture, const cv::Mat& mask)
{
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(mask, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    cv::drawContours(picture, outlines, -1, cv::Scalar(0, 255, 120), 1);
    return picture;
}

cv::Rect cell(int index, int part)
{
    return {kGap + index % kColumns * (2 * kSide + kGap) + part * kSide, kGap + index / kColumns * (kSide + kGap),
            kSide, kSide};
}

} // namespace

void drawPairPreview(const PairPreviewOptions& options)
{
    using engine::PairBank;
    const PairBank bank(options.bank.toStdString());
    const auto split = options.heldOut ? PairBank::Split::HeldOut : PairBank::Split::Train;
    const auto recipe = options.heldOut ? engine::PairRecipe::judging() : engine::PairRecipe{};
    const engine::PairComposer composer(bank, split, recipe, kSide, at::kCPU);
    const auto pairs = composer.compose(kColumns * kRows, options.seed);
    cv::Mat sheet(kRows * (kSide + kGap) + kGap, kColumns * (2 * kSide + kGap) + kGap, CV_8UC3, cv::Scalar::all(96));
    for (int i = 0; i < kColumns * kRows; ++i) {
        outlined(toBytes(pairs.image[i]), toBytes(pairs.visible[i])).copyTo(sheet(cell(i, 0)));
        toBytes(pairs.target[i].slice(0, 0, 3)).copyTo(sheet(cell(i, 1)));
    }
    savePng(options.sheet, sheet);
}

} // namespace unocclude
