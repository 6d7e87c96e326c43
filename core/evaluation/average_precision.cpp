// SPDX-License-Identifier: Apache-2.0
#include "evaluation/average_precision.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace unocclude {

namespace {

constexpr int kRecalls = 101;
constexpr double kLowest = 0.5;
constexpr double kHighest = 0.95;
constexpr double kJustBelowOne = 1 - 1e-10; // a perfect match counts at every threshold, rounding or not

double thresholdAt(int index)
{
    return kLowest + index * ((kHighest - kLowest) / (AveragePrecision::kThresholds - 1));
}

std::vector<int> sortedBy(const std::vector<double>& scores)
{
    std::vector<int> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](int a, int b) { return scores[std::size_t(a)] > scores[std::size_t(b)]; });
    return order;
}

/// True masks, the ignored ones last, and which of them are taken.
class Targets
{
public:
    explicit Targets(const std::vector<bool>& ignored)
        : m_ignored(ignored)
        , m_taken(ignored.size(), false)
    {
        for (const bool ignoredOnes : {false, true})
            for (std::size_t i = 0; i < ignored.size(); ++i)
                if (ignored[i] == ignoredOnes)
                    m_order.push_back(i);
    }

    /// The free mask that overlaps most, at least by `threshold`; an ignored one only if no other does.
    std::optional<std::size_t> take(const double* ious, double threshold)
    {
        double best = std::min(threshold, kJustBelowOne);
        std::optional<std::size_t> match;
        for (const std::size_t i : m_order) {
            if (match && !m_ignored[*match] && m_ignored[i])
                break;
            if (m_taken[i] || ious[i] < best)
                continue;
            best = ious[i];
            match = i;
        }
        if (match)
            m_taken[*match] = true;
        return match;
    }

private:
    const std::vector<bool>& m_ignored;
    std::vector<std::size_t> m_order;
    std::vector<bool> m_taken;
};

} // namespace

void AveragePrecision::addImage(const cv::Mat& ious, const std::vector<double>& scores,
                                const std::vector<bool>& ignored)
{
    if (ious.rows != int(scores.size()) || (!scores.empty() && ious.cols != int(ignored.size())))
        throw std::logic_error("overlaps do not match their masks in number");
    m_objects += std::ranges::count(ignored, false);
    std::vector<int> order = sortedBy(scores);
    order.resize(std::min<std::size_t>(order.size(), kMostDetections.back()));
    std::vector<Detection> found(order.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        found[rank] = {scores[std::size_t(order[rank])], std::int32_t(rank), 0, 0};
    for (int threshold = 0; threshold < kThresholds && !ignored.empty(); ++threshold) {
        Targets targets(ignored);
        for (std::size_t rank = 0; rank < order.size(); ++rank)
            if (const auto match = targets.take(ious.ptr<double>(order[rank]), thresholdAt(threshold))) {
                found[rank].matched = std::uint16_t(found[rank].matched | 1U << threshold);
                if (ignored[*match])
                    found[rank].ignored = std::uint16_t(found[rank].ignored | 1U << threshold);
            }
    }
    m_detections.insert(m_detections.end(), found.begin(), found.end());
}

std::vector<AveragePrecision::Detection> AveragePrecision::best(int mostDetections) const
{
    std::vector<Detection> chosen;
    std::ranges::copy_if(m_detections, std::back_inserter(chosen),
                         [=](const Detection& detection) { return detection.rank < mostDetections; });
    std::ranges::stable_sort(chosen, std::ranges::greater(), &Detection::score);
    return chosen;
}

AveragePrecision::Curve AveragePrecision::curveAt(int threshold, int mostDetections) const
{
    std::vector<double> recalls, precisions;
    double right = 0, wrong = 0;
    for (const Detection& detection : best(mostDetections)) {
        const bool counts = (detection.ignored >> threshold & 1) == 0;
        if (counts)
            ++((detection.matched >> threshold & 1) != 0 ? right : wrong);
        recalls.push_back(right / static_cast<double>(m_objects));
        precisions.push_back(right / (right + wrong + std::numeric_limits<double>::epsilon()));
    }
    for (std::size_t i = precisions.size(); i-- > 1;)
        precisions[i - 1] = std::max(precisions[i - 1], precisions[i]);
    double sum = 0;
    for (int i = 0; i < kRecalls; ++i) {
        const auto place = std::ranges::lower_bound(recalls, i * 0.01) - recalls.begin();
        if (place < std::ssize(precisions))
            sum += precisions[std::size_t(place)];
    }
    return {sum / kRecalls, recalls.empty() ? 0 : recalls.back()};
}

AveragePrecision::Figures AveragePrecision::figures() const
{
    Figures figures;
    figures.objects = m_objects;
    if (m_objects == 0)
        return figures;
    double sum = 0;
    for (int threshold = 0; threshold < kThresholds; ++threshold) {
        const double precision = curveAt(threshold, kMostDetections.back()).precision;
        sum += precision;
        if (threshold == 0)
            figures.precision50 = precision;
        if (threshold == 5)
            figures.precision75 = precision;
    }
    figures.precision = sum / kThresholds;
    for (std::size_t i = 0; i < kMostDetections.size(); ++i) {
        double recalls = 0;
        for (int threshold = 0; threshold < kThresholds; ++threshold)
            recalls += curveAt(threshold, kMostDetections[i]).recall;
        figures.recall[i] = recalls / kThresholds;
    }
    return figures;
}

} // namespace unocclude
