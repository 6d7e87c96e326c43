// SPDX-License-Identifier: Apache-2.0
#include "samples/sample_picture.h"

#include "amodal/amodal_mask.h"

#include <QColor>

#include <opencv2/imgproc.hpp>

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

cv::Mat photoRegion(const cv::Mat& rgb, const cv::Rect& region)
{
    cv::Mat cut(region.size(), CV_8UC3, cv::Scalar::all(0));
    const cv::Rect inside = region & cv::Rect(cv::Point(), rgb.size());
    if (!inside.empty())
        rgb(inside).copyTo(cut(inside - region.tl()));
    return cut;
}

} // namespace

QImage samplePicture(const Sample& sample)
{
    return premultiplied(sample.rgba);
}

QImage sampleThumbnail(const Sample& sample, int side)
{
    const QSize region(sample.region.width, sample.region.height);
    const QImage picture = premultiplied(sample.rgba);
    if (picture.size() == region)
        return shrunk(picture, side);
    const QSize card = region.scaled(side, side, Qt::KeepAspectRatio);
    return picture.scaled(card, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage votePicture(const cv::Mat& rgb, const Mask& visible, const CompletionResult& completion, QRgb ink, int side)
{
    const cv::Rect region = completion.samples.front().region;
    cv::Mat colours = photoRegion(rgb, region);
    const cv::Mat seen = regionOf(visible.pixels(), region);
    colours.setTo(cv::Scalar(qRed(ink), qGreen(ink), qBlue(ink)), seen == 0);
    const cv::Mat alpha = cv::max(regionOf(completion.voteMap, region), seen);
    cv::Mat rgba(region.size(), CV_8UC4);
    cv::mixChannels(std::vector<cv::Mat>{colours, alpha}, std::vector<cv::Mat>{rgba}, {0, 0, 1, 1, 2, 2, 3, 3});
    return shrunk(premultiplied(rgba), side);
}

} // namespace unocclude
