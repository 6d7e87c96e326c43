// SPDX-License-Identifier: Apache-2.0
#include "evaluation/summary.h"

#include <algorithm>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;

class Mean
{
public:
    void add(double value)
    {
        m_sum += value;
        ++m_count;
    }
    std::int64_t count() const { return m_count; }
    std::optional<double> value() const
    {
        return m_count > 0 ? std::optional(m_sum / static_cast<double>(m_count)) : std::nullopt;
    }

private:
    double m_sum = 0;
    std::int64_t m_count = 0;
};

class IouSum
{
public:
    void add(const Overlap& overlap)
    {
        m_mean.add(overlap.iou());
        m_total.both += overlap.both;
        m_total.either += overlap.either;
    }
    IouSummary value() const { return {m_mean.value().value_or(0), m_total.iou()}; }

private:
    Mean m_mean;
    Overlap m_total;
};

struct GroupSum
{
    std::map<Predictor, std::pair<IouSum, IouSum>> predictors; ///< whole, hidden
    Mean prompt, agreement, psnr, ssim;

    void add(const RegionRecord& record)
    {
        for (const auto& [predictor, score] : record.scores) {
            predictors[predictor].first.add(score.whole);
            predictors[predictor].second.add(score.hidden);
        }
        prompt.add(record.promptIou);
        if (record.agreement)
            agreement.add(*record.agreement);
        if (record.colour) {
            psnr.add(record.colour->psnr);
            ssim.add(record.colour->ssim);
        }
    }

    GroupSummary value() const
    {
        GroupSummary group;
        group.regions = prompt.count();
        for (const auto& [predictor, sums] : predictors)
            group.predictors[predictor] = {sums.first.value(), sums.second.value()};
        group.promptIou = prompt.value();
        group.agreement = agreement.value();
        group.coloured = psnr.count();
        if (group.coloured > 0)
            group.colour = ColourScore{*psnr.value(), *ssim.value()};
        return group;
    }
};

void addFigures(Json& json, const PredictorSummary& figures, const std::string& suffix)
{
    json["miou" + suffix] = figures.whole.mean;
    json["miou_hidden" + suffix] = figures.hidden.mean;
    json["iou_of_sums" + suffix] = figures.whole.ratioOfSums;
    json["iou_of_sums_hidden" + suffix] = figures.hidden.ratioOfSums;
}

} // namespace

EvaluationSummary summarise(std::vector<RegionRecord> records)
{
    std::ranges::sort(records, {}, [](const RegionRecord& record) {
        return std::tuple(record.identity, record.annotation, record.order);
    });
    GroupSum all;
    std::array<GroupSum, kOcclusionBands.size()> bands;
    for (const RegionRecord& record : records) {
        all.add(record);
        for (std::size_t i = 0; i < bands.size(); ++i)
            if (kOcclusionBands[i].holds(record.occlusion))
                bands[i].add(record);
    }
    EvaluationSummary summary{all.value(), {}};
    for (std::size_t i = 0; i < bands.size(); ++i)
        summary.bands[i] = bands[i].value();
    return summary;
}

Json summaryJson(const GroupSummary& group, Predictor judged)
{
    Json json = {{"regions", group.regions}};
    if (const auto found = group.predictors.find(judged); found != group.predictors.end())
        addFigures(json, found->second, {});
    for (const auto& [predictor, figures] : group.predictors)
        if (predictor != judged)
            addFigures(json, figures, std::string("_") + nameOf(predictor));
    if (group.promptIou)
        json["miou_prompt"] = *group.promptIou;
    if (group.agreement)
        json["agreement"] = *group.agreement;
    if (group.colour) {
        json["coloured_regions"] = group.coloured;
        json["psnr_hidden"] = group.colour->psnr;
        json["ssim_hidden"] = group.colour->ssim;
    }
    return json;
}

} // namespace unocclude
