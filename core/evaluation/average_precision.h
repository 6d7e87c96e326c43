// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace unocclude {

/// Average precision and recall of scored masks against true ones, as COCO's and amodalAPI's evaluation take them:
/// greedy matching in the order of scores at intersections over union of 0.50, 0.55 .. 0.95; precision interpolated at
/// 101 recalls; true masks that are to be ignored neither win nor lose whoever matches them.
/// Memory: 16 bytes for each mask that was added.
class AveragePrecision
{
public:
    static constexpr int kThresholds = 10;
    static constexpr std::array kMostDetections{1, 10, 100, 1000}; ///< of an image, best scores first

    /// One image's masks. Images come in a fixed order (COCO: by id), which decides between equal scores.
    /// @param ious CV_64FC1, a row for each detection, a column for each true mask
    /// @param scores of the detections; need not be sorted, finite    @param ignored of the true masks
    void addImage(const cv::Mat& ious, const std::vector<double>& scores, const std::vector<bool>& ignored);

    struct Figures
    {
        std::int64_t objects = 0; ///< true masks that were not ignored
        // Absent if there were none.
        std::optional<double> precision, precision50, precision75;        ///< AP: of up to 1000 detections an image
        std::array<std::optional<double>, kMostDetections.size()> recall; ///< AR for each of kMostDetections
    };
    Figures figures() const;

private:
    /// Bit i says what came of it at threshold i.
    struct Detection
    {
        double score = 0;
        std::int32_t rank = 0; ///< in its image
        std::uint16_t matched = 0;
        std::uint16_t ignored = 0;
    };
    struct Curve
    {
        double precision = 0; ///< mean over 101 recalls
        double recall = 0;    ///< highest
    };
    Curve curveAt(int threshold, int mostDetections) const;
    std::vector<Detection> best(int mostDetections) const;

    std::vector<Detection> m_detections;
    std::int64_t m_objects = 0;
};

} // namespace unocclude
