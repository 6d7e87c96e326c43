// SPDX-License-Identifier: Apache-2.0
#include "bench_work.h"

#include <QElapsedTimer>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace unocclude::cli::bench {
namespace {

const cv::Size photoSize(1152, 868); // one megapixel
constexpr int matrixSide = 1024;
constexpr int repetitionsOfReference = 5;

cv::Mat filled(cv::Size size, const std::function<void(cv::Mat&)>& draw)
{
    cv::Mat mask = cv::Mat::zeros(size, CV_8UC1);
    draw(mask);
    return mask;
}

/// One colour with the noise of a photograph, always the same.
cv::Mat texture(cv::Size size, const cv::Scalar& colour)
{
    cv::RNG random(7);
    cv::Mat noise(size, CV_8UC3);
    random.fill(noise, cv::RNG::NORMAL, colour, cv::Scalar::all(18));
    cv::GaussianBlur(noise, noise, {5, 5}, 0);
    return noise;
}

} // namespace

double referenceSeconds()
{
    cv::RNG random(7);
    cv::Mat a(matrixSide, matrixSide, CV_32F);
    cv::Mat b(matrixSide, matrixSide, CV_32F);
    cv::Mat product;
    random.fill(a, cv::RNG::UNIFORM, -1, 1);
    random.fill(b, cv::RNG::UNIFORM, -1, 1);
    return medianSeconds(repetitionsOfReference, [&] { cv::gemm(a, b, 1, {}, 0, product); });
}

Scene syntheticScene()
{
    const cv::Point centre(photoSize.width / 2, photoSize.height / 2);
    const cv::Mat ellipse = filled(photoSize, [&](cv::Mat& mask) {
        cv::ellipse(mask, centre, {230, 150}, 20, 0, 360, 255, cv::FILLED);
    });
    const cv::Mat bar = filled(photoSize, [&](cv::Mat& mask) {
        cv::rectangle(mask, {centre.x + 70, 0}, {centre.x + 150, photoSize.height}, 255, cv::FILLED);
    });
    Scene scene;
    scene.photo.rgb = texture(photoSize, {92, 132, 84});
    texture(photoSize, {196, 88, 52}).copyTo(scene.photo.rgb, ellipse);
    texture(photoSize, {70, 74, 96}).copyTo(scene.photo.rgb, bar);
    scene.visible = Mask::fromPixels(ellipse) - Mask::fromPixels(bar);
    scene.click.points = {{QPointF(centre.x - 60, centre.y), true}};
    return scene;
}

double seconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) * 1e-9;
}

double medianSeconds(int repetitions, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i)
        times.push_back(seconds(work));
    const auto middle = times.begin() + std::ssize(times) / 2;
    std::ranges::nth_element(times, middle);
    return *middle;
}

} // namespace unocclude::cli::bench
