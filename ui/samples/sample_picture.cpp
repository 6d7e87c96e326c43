// SPDX-License-Identifier: Apache-2.0
#include "samples/sample_picture.h"

#include "amodal/amodal_mask.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace unocclude {
namespace {

/// Premultiplied before scaling, so that what is transparent lends no colour to the edge.
QImage premultiplied(const cv::Mat& rgba)
{
    const QImage view(rgba.data, rgba.cols, rgba.rows, static_cast<qsizetype>(rgba.step), QImage::Format_RGBA8888);
    return view.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QImage shrunk(const QImage& image, int side)
{
    if (image.width() <= side && image.height() <= side)
        return image;
    return image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

cv::Mat shrunk(const cv::Mat& values, int side)
{
    const double scale = std::min(1.0, static_cast<double>(side) / std::max(values.cols, values.rows));
    cv::Mat result;
    cv::resize(values, result, {}, scale, scale, cv::INTER_AREA);
    return result;
}

std::array<QRgb, 256> heatTable()
{
    std::array<QRgb, 256> table{};
    for (int value = 1; value < 256; ++value)
        table[static_cast<std::size_t>(value)] = heatColour(value / 255.0).rgb();
    return table;
}

} // namespace

cv::Rect regionOfAll(const CompletionResult& completion)
{
    cv::Rect region;
    for (const Sample& sample : completion.samples)
        region |= sample.region;
    return region;
}

QImage samplePicture(const Sample& sample)
{
    return sample.rgba.empty() ? QImage() : premultiplied(sample.rgba);
}

QImage sampleThumbnail(const Sample& sample, int side)
{
    if (sample.rgba.empty())
        return {};
    const QSize region(sample.region.width, sample.region.height);
    const QImage picture = premultiplied(sample.rgba);
    if (picture.size() == region)
        return shrunk(picture, side);
    const QSize card = region.scaled(side, side, Qt::KeepAspectRatio);
    return picture.scaled(card, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage samplePixels(const Sample& sample)
{
    if (sample.rgba.empty())
        return {};
    auto* kept = new cv::Mat(sample.rgba);
    return {kept->data, kept->cols, kept->rows, static_cast<qsizetype>(kept->step), QImage::Format_RGBA8888,
            [](void* mat) { delete static_cast<cv::Mat*>(mat); }, kept};
}

QColor heatColour(double share)
{
    static const std::array<QColor, 6> stops{QColor(0x44, 0x01, 0x54), QColor(0x41, 0x44, 0x87),
                                             QColor(0x2a, 0x78, 0x8e), QColor(0x22, 0xa8, 0x84),
                                             QColor(0x7a, 0xd1, 0x51), QColor(0xfd, 0xe7, 0x25)};
    const double place = std::clamp(share, 0.0, 1.0) * (stops.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), stops.size() - 2);
    const double part = place - static_cast<double>(below);
    const auto mixed = [&](auto channel) {
        return qRound((1 - part) * channel(stops[below]) + part * channel(stops[below + 1]));
    };
    return {mixed([](const QColor& c) { return c.red(); }), mixed([](const QColor& c) { return c.green(); }),
            mixed([](const QColor& c) { return c.blue(); })};
}

QImage voteHeat(const CompletionResult& completion, const Mask& visible, int side)
{
    static const std::array<QRgb, 256> colours = heatTable();
    const cv::Rect region = regionOfAll(completion);
    cv::Mat votes = regionOf(completion.voteMap, region);
    votes.setTo(0, regionOf(visible.pixels(), region));
    votes = shrunk(votes, side);
    QImage heat(votes.cols, votes.rows, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < votes.rows; ++y) {
        const uchar* from = votes.ptr<uchar>(y);
        auto* to = reinterpret_cast<QRgb*>(heat.scanLine(y));
        for (int x = 0; x < votes.cols; ++x)
            to[x] = colours[from[x]];
    }
    return heat;
}

} // namespace unocclude
