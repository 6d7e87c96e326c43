// SPDX-License-Identifier: Apache-2.0
#include "support/fake_completer.h"

#include "support/runtime_error.h"

#include <opencv2/imgproc.hpp>

namespace unocclude::test {

namespace {

std::vector<cv::Point> pixelsOf(const cv::Mat& visible)
{
    std::vector<cv::Point> points;
    cv::findNonZero(visible, points);
    return points;
}

cv::Mat hullOf(const cv::Mat& visible)
{
    std::vector<cv::Point> hull;
    cv::convexHull(pixelsOf(visible), hull);
    cv::Mat shape = cv::Mat::zeros(visible.size(), CV_8UC1);
    cv::fillConvexPoly(shape, hull, 255);
    return shape | visible;
}

cv::Mat ellipseOf(const cv::Mat& visible)
{
    const cv::Rect box = cv::boundingRect(pixelsOf(visible));
    cv::Mat shape = cv::Mat::zeros(visible.size(), CV_8UC1);
    const cv::Point centre = (box.tl() + box.br()) / 2;
    cv::ellipse(shape, centre, {box.width * 3 / 5 + 1, box.height * 3 / 5 + 1}, 0, 0, 360, 255, cv::FILLED);
    return shape | visible;
}

cv::Mat blobOf(const cv::Mat& visible, int radius)
{
    cv::Mat shape;
    const cv::Size size(2 * radius + 1, 2 * radius + 1);
    cv::dilate(visible, shape, cv::getStructuringElement(cv::MORPH_ELLIPSE, size));
    return shape;
}

cv::Mat shapeFor(const cv::Mat& visible, std::uint64_t seed)
{
    switch (seed % 3) {
    case 0:
        return hullOf(visible);
    case 1:
        return ellipseOf(visible);
    default:
        return blobOf(visible, 2 + static_cast<int>(seed / 3 % 5));
    }
}

/// The shape in one colour; `progress` in 0..1 lets the alpha form as steps go by.
cv::Mat paint(const cv::Mat& rgb, const cv::Mat& visible, std::uint64_t seed, double progress)
{
    const cv::Scalar mean = cv::mean(rgb, visible);
    cv::Mat square(visible.size(), CV_8UC4, cv::Scalar(mean[0], mean[1], mean[2], 0));
    cv::Mat alpha = shapeFor(visible, seed) * progress;
    cv::insertChannel(alpha, square, 3);
    return square;
}

} // namespace

ModelIdentity FakeCompleter::identity() const
{
    return {QStringLiteral("fake"), QStringLiteral("fake.safetensors"), QString(64, QLatin1Char('0')),
            QStringLiteral("cpu")};
}

CompletionSettings FakeCompleter::settingsOf(Tier tier) const
{
    CompletionSettings settings;
    settings.steps = 4;
    if (tier == Tier::Fast) {
        settings.steps = 2;
        settings.sampler = SamplerKind::DpmSolverPlusPlus;
        settings.guidanceInterval = {0.3, 5};
    }
    settings.steps += slower;
    return settings;
}

std::vector<cv::Mat> FakeCompleter::complete(const cv::Mat& rgb, const cv::Mat& visible,
                                             const CompletionSettings& settings, const CompletionControl& control)
{
    seenPicture = rgb.clone();
    seenVisible = visible.clone();
    std::vector<cv::Mat> squares(static_cast<std::size_t>(settings.samples));
    for (stepsDone = 0; stepsDone < settings.steps;) {
        if (beforeStep) {
            beforeStep(stepsDone + 1);
        }
        if (control.stop.stop_requested()) {
            throw Cancelled();
        }
        ++stepsDone;
        for (std::size_t k = 0; k < squares.size(); ++k) {
            squares[k] = paint(rgb, visible, settings.seed + k, static_cast<double>(stepsDone) / settings.steps);
        }
        if (control.onStep) {
            control.onStep(stepsDone, settings.steps, squares);
        }
    }
    if (!notice.isEmpty() && control.onNotice) {
        control.onNotice(notice);
    }
    return squares;
}

} // namespace unocclude::test
