// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation/region_record.h"

#include <span>
#include <vector>

namespace unocclude {

/// Two ways to sum up intersection over union, both published as "mIoU": the mean of the regions' own, where every
/// region counts alike, and the sum of intersections over the sum of unions, where large regions count more.
struct IouSummary
{
    double mean = 0;
    double ratioOfSums = 0;
};

struct PredictorSummary
{
    IouSummary whole;
    IouSummary hidden;
};

/// Regions of which a share from `from` up to, but not including, `to` is hidden.
struct OcclusionBand
{
    double from = 0;
    double to = 1;

    bool holds(double occlusion) const { return occlusion >= from && occlusion < to; }
};

inline constexpr std::array kOcclusionBands{OcclusionBand{0.05, 0.25}, OcclusionBand{0.25, 0.50},
                                            OcclusionBand{0.50, 0.75}};

/// Figures over some regions. What no region had is absent.
struct GroupSummary
{
    std::int64_t regions = 0;
    std::map<Predictor, PredictorSummary> predictors;
    std::optional<double> promptIou;
    std::optional<double> agreement;
    std::optional<ColourScore> colour;
    std::int64_t coloured = 0; ///< regions whose colours were compared
};

struct EvaluationSummary
{
    GroupSummary all;
    std::array<GroupSummary, kOcclusionBands.size()> bands;
};

/// The same records give the same figures to the last bit, whatever their order.
EvaluationSummary summarise(std::vector<RegionRecord> records);

/// The figures of a group: "regions", then those of `judged` as "miou", "miou_hidden", "iou_of_sums",
/// "iou_of_sums_hidden", those of others with "_first", "_best_of_n", "_visible", "_hull" after them, "agreement",
/// "psnr_hidden", "ssim_hidden".
nlohmann::ordered_json summaryJson(const GroupSummary& group, Predictor judged);

} // namespace unocclude
