// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation/colour_score.h"
#include "evaluation/mask_score.h"
#include "evaluation/occluded_region.h"

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <array>
#include <map>
#include <optional>

namespace unocclude {

/// What says where the whole object is.
enum class Predictor {
    Vote,    ///< the majority of the samples: the paper's protocol
    First,   ///< the first sample alone
    BestOfN, ///< the sample nearest to the truth, of each measure apart
    Visible, ///< baseline: the visible mask that was given, nothing added
    Hull,    ///< baseline: its convex hull
};

inline constexpr std::array kPredictors{Predictor::Vote, Predictor::First, Predictor::BestOfN, Predictor::Visible,
                                        Predictor::Hull};

/// As in files: "vote", "first", "best_of_n", "visible", "hull".
const char* nameOf(Predictor predictor);

/// What came out for one region.
struct RegionRecord
{
    QByteArray identity;
    QString image;
    std::int64_t annotation = 0;
    int order = 0;
    QString name;
    std::int64_t area = 0;
    double occlusion = 0;
    std::uint64_t seed = 0; ///< of the first sample
    std::map<Predictor, MaskScore> scores;
    double promptIou = 1;              ///< the visible mask that was worked with, against the true one
    std::optional<double> agreement;   ///< mean IoU between pairs of samples on what they add (amodal/vote.h)
    std::optional<ColourScore> colour; ///< of the first sample, where the true picture is there
    double seconds = 0;

    bool operator==(const RegionRecord&) const = default;
};

/// The part of a record that is known before anything is predicted.
RegionRecord recordFor(const OccludedRegion& region, std::uint64_t runSeed);

nlohmann::ordered_json toJson(const RegionRecord& record);

/// @throw JsonError
RegionRecord recordFromJson(const nlohmann::ordered_json& json, const QString& name);

/// One line for each record, a header first; RFC 4180.
QByteArray recordsCsv(const std::vector<RegionRecord>& records);

} // namespace unocclude
