// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation_run.h"

namespace unocclude::cli {

/// What the files of a finished evaluation are made of.
struct EvaluationOutputs
{
    const std::vector<OccludedRegion>& regions;
    const std::vector<RegionRecord>& records;
    Predictor judged;
    QString images; ///< the folder
    nlohmann::ordered_json result;
};

/// Writes regions.csv, worst.png (the regions with the lowest IoU: the visible part tinted, the true whole object and
/// the predicted one outlined) and, last, result.json. @throw RuntimeError (Failed)
void writeOutputs(const EvaluationOutputs& outputs, EvaluationJournal& journal, const QString& folder);

} // namespace unocclude::cli
