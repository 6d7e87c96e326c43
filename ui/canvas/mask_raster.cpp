// SPDX-License-Identifier: Apache-2.0
#include "canvas/mask_raster.h"

#include "canvas/view_transform.h"

#include <opencv2/imgproc.hpp>

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace unocclude {
namespace {

// A blurred step edge tells how far away the edge is. So the blurred mask, put through a table, gives line, rim and
// fill at once, smooth and of one width everywhere.
constexpr double blurSigma = 1.6; // device pixels
constexpr int blurSide = 9;
constexpr double widestLine = 5.0; // beyond it the blur tells no distance
constexpr int margin = 6;          // around the mask: line, rim and blur
constexpr int hatchStep = 8;
constexpr int dashLength = 6;

using Shades = std::array<QRgb, 256>; ///< premultiplied, by blurred value

/// Distance to the border in device pixels, positive inside, for every blurred value.
std::array<double, 256> borderDistances()
{
    std::array<double, 256> distances{};
    for (int value = 0; value < 256; ++value) {
        double low = -margin;
        double high = margin;
        while (high - low > 0.01) {
            const double middle = (low + high) / 2;
            const double blurred = 127.5 * (1 + std::erf(middle / (blurSigma * std::numbers::sqrt2)));
            (blurred < value ? low : high) = middle;
        }
        distances[static_cast<std::size_t>(value)] = low;
    }
    return distances;
}

/// How much of a pixel at this distance a band of this width along the border covers.
double coverage(double distance, double width)
{
    return std::clamp(width / 2 + 0.5 - std::abs(distance), 0.0, 1.0);
}

QRgb over(QRgb below, const QColor& colour, double share)
{
    const double alpha = colour.alphaF() * share;
    if (alpha == 0)
        return below;
    const auto mix = [alpha](int under, int channel) { return qRound(channel * alpha + under * (1 - alpha)); };
    return qRgba(mix(qRed(below), colour.red()), mix(qGreen(below), colour.green()), mix(qBlue(below), colour.blue()),
                 mix(qAlpha(below), 255));
}

/// @param fills laid over each other inside the border
Shades makeShades(const QColor& line, double width, std::initializer_list<QColor> fills)
{
    static const std::array<double, 256> distances = borderDistances();
    const QColor rim(0, 0, 0, 170);
    Shades shades{};
    for (std::size_t value = 0; value < shades.size(); ++value) {
        const double distance = distances[value];
        QRgb shade = 0;
        for (const QColor& fill : fills)
            shade = over(shade, fill, std::clamp(distance + 0.5, 0.0, 1.0));
        shade = over(shade, rim, coverage(distance, width + 2));
        shades[value] = over(shade, line, coverage(distance, width));
    }
    shades[0] = 0;
    return shades;
}

bool isHatched(Qt::BrushStyle hatch, int x, int y)
{
    const auto onLine = [](int position) { return (position & (hatchStep - 1)) == 0; };
    switch (hatch) {
    case Qt::HorPattern:
        return onLine(y);
    case Qt::VerPattern:
        return onLine(x);
    case Qt::CrossPattern:
        return onLine(x) || onLine(y);
    case Qt::BDiagPattern:
        return onLine(x + y);
    case Qt::FDiagPattern:
        return onLine(x - y);
    case Qt::DiagCrossPattern:
        return onLine(x + y) || onLine(x - y);
    case Qt::Dense6Pattern:
        return onLine(2 * x) && onLine(2 * y);
    default:
        return false;
    }
}

/// Bright and dark by turns in squares, so that whatever way a line runs, it shows.
bool isGap(int x, int y)
{
    return (x / dashLength + y / dashLength) & 1;
}

/// Which pixels are marked, as a tile that repeats every `side` pixels both ways.
struct Pattern
{
    int side;
    std::vector<char> marks;

    const char* row(int y) const { return marks.data() + static_cast<std::ptrdiff_t>(wrapped(y)) * side; }
    int wrapped(int position) const { return (position % side + side) % side; }
};

/// @param unit device pixels that one of the pattern is wide
Pattern patternOf(const MaskLook& look, int unit)
{
    Pattern pattern{unit * (look.dashed ? 2 * dashLength : hatchStep), {}};
    for (int y = 0; y < pattern.side; ++y)
        for (int x = 0; x < pattern.side; ++x)
            pattern.marks.push_back(look.dashed ? isGap(x / unit, y / unit)
                                                : isHatched(look.hatch, x / unit, y / unit));
    return pattern;
}

QRect boxInView(const cv::Rect& box, const ViewTransform& transform, const QRect& view, double ratio)
{
    const QRectF inView = transform.toView(QRectF(box.x, box.y, box.width, box.height));
    const QRect device = QRectF(inView.topLeft() * ratio, inView.size() * ratio).toAlignedRect();
    const QRect viewport(view.topLeft() * ratio, (QSizeF(view.size()) * ratio).toSize());
    return device.adjusted(-margin, -margin, margin, margin) & viewport.adjusted(-margin, -margin, margin, margin);
}

/// The mask as the target's pixels see it, with a blurred border.
cv::Mat sampled(const Mask& mask, const cv::Rect& box, const QRect& target, const ViewTransform& transform,
                double ratio)
{
    const double scale = transform.scale() * ratio;
    const QPointF origin = transform.toView(QPointF()) * ratio;
    // OpenCV counts from pixel centres, we count from pixel edges
    const double shiftX = (target.left() + 0.5 - origin.x()) / scale - 0.5 - box.x;
    const double shiftY = (target.top() + 0.5 - origin.y()) / scale - 0.5 - box.y;
    const cv::Matx23d toMask(1 / scale, 0, shiftX, 0, 1 / scale, shiftY);
    const int how = scale >= ViewTransform::squarePixelsAbove ? cv::INTER_NEAREST : cv::INTER_LINEAR;
    cv::Mat pixels;
    cv::warpAffine(mask.pixels()(box), pixels, toMask, {target.width(), target.height()}, how | cv::WARP_INVERSE_MAP);
    cv::GaussianBlur(pixels, pixels, {blurSide, blurSide}, blurSigma);
    return pixels;
}

} // namespace

MaskRaster rasterMask(const Mask& mask, const cv::Rect& box, const ViewTransform& transform, const QRect& view,
                      double ratio, const MaskLook& look)
{
    const QRect target = box.empty() ? QRect() : boxInView(box, transform, view, ratio);
    if (target.isEmpty())
        return {};
    const cv::Mat blurred = sampled(mask, box, target, transform, ratio);
    const double width = std::min(look.width * ratio, widestLine);
    const Shades plain = makeShades(look.line, width, {look.fill});
    const Shades marked = look.dashed ? makeShades(Qt::black, width, {look.fill})
                                      : makeShades(look.line, width, {look.fill, look.hatching});
    // patterns move with the photograph
    const QPoint phase = target.topLeft() - (transform.toView(QPointF()) * ratio).toPoint();

    const Pattern pattern = patternOf(look, std::max(1, qRound(ratio)));

    QImage picture(target.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < target.height(); ++y) {
        const uchar* values = blurred.ptr<uchar>(y);
        const char* marks = pattern.row(y + phase.y());
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        int column = pattern.wrapped(phase.x());
        for (int x = 0; x < target.width(); ++x) {
            line[x] = (marks[column] ? marked : plain)[values[x]];
            column = column + 1 == pattern.side ? 0 : column + 1;
        }
    }
    picture.setDevicePixelRatio(ratio);
    return {picture, QPointF(target.topLeft()) / ratio};
}

} // namespace unocclude
