// SPDX-License-Identifier: Apache-2.0
#include "segmentation/flooding.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace unocclude {

namespace {

constexpr float stepCost = 3; ///< of one pixel's way, in units of L*a*b*

/// Dijkstra's algorithm on the pixel grid, 8 neighbours.
class Flood
{
public:
    explicit Flood(const cv::Mat& lab)
        : m_lab(lab)
        , m_result{cv::Mat(lab.size(), CV_32FC1, cv::Scalar(std::numeric_limits<float>::max())),
                   cv::Mat::zeros(lab.size(), CV_8UC1)}
    {
    }

    void addSeeds(const std::vector<cv::Point>& seeds, uchar owner)
    {
        for (const cv::Point seed : seeds) {
            reach(seed, 0, owner);
        }
    }

    Flooding run()
    {
        while (!m_front.empty()) {
            const auto [cost, index] = m_front.top();
            m_front.pop();
            const cv::Point pixel(index % m_lab.cols, index / m_lab.cols);
            if (cost <= m_result.cost.at<float>(pixel)) {
                spread(pixel, cost);
            }
        }
        return m_result;
    }

private:
    void spread(cv::Point from, float cost)
    {
        const uchar owner = m_result.own.at<uchar>(from);
        for (int dy = -1; dy <= 1; ++dy) {
            for (int dx = -1; dx <= 1; ++dx) {
                const cv::Point to = from + cv::Point(dx, dy);
                if ((dx != 0 || dy != 0) && m_frame.contains(to)) {
                    const float length = dx != 0 && dy != 0 ? std::sqrt(2.0F) : 1.0F;
                    reach(to, cost + stepCost * length + difference(from, to), owner);
                }
            }
        }
    }

    void reach(cv::Point pixel, float cost, uchar owner)
    {
        float& best = m_result.cost.at<float>(pixel);
        if (cost < best) {
            best = cost;
            m_result.own.at<uchar>(pixel) = owner;
            m_front.emplace(cost, pixel.y * m_lab.cols + pixel.x);
        }
    }

    float difference(cv::Point a, cv::Point b) const
    {
        const cv::Vec3f d = m_lab.at<cv::Vec3f>(a) - m_lab.at<cv::Vec3f>(b);
        return std::sqrt(d.dot(d));
    }

    using Reached = std::pair<float, int>; ///< cost, pixel's index; the index makes the order unique

    cv::Mat m_lab;
    cv::Rect m_frame{{0, 0}, m_lab.size()};
    Flooding m_result;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> m_front;
};

float costOfShare(const Flooding& flooding, double share)
{
    std::vector<float> costs;
    costs.reserve(flooding.cost.total());
    for (int y = 0; y < flooding.cost.rows; ++y) {
        for (int x = 0; x < flooding.cost.cols; ++x) {
            if (flooding.own.at<uchar>(y, x) != 0) {
                costs.push_back(flooding.cost.at<float>(y, x));
            }
        }
    }
    const auto wanted = static_cast<std::size_t>(share * static_cast<double>(flooding.cost.total()));
    const auto nth = costs.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, costs.size() - 1));
    std::nth_element(costs.begin(), nth, costs.end());
    return *nth;
}

} // namespace

Flooding floodFrom(const cv::Mat& lab, const std::vector<cv::Point>& objectSeeds,
                   const std::vector<cv::Point>& otherSeeds)
{
    Flood flood(lab);
    flood.addSeeds(objectSeeds, 255);
    flood.addSeeds(otherSeeds, 0);
    return flood.run();
}

cv::Mat nearestPixels(const Flooding& flooding, double share)
{
    cv::Mat near = (flooding.cost <= costOfShare(flooding, share)) & flooding.own;
    cv::morphologyEx(near, near, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    return near & flooding.own;
}

} // namespace unocclude
