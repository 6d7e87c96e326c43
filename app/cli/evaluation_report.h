// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation/detections.h"
#include "evaluation/summary.h"

#include <QStringList>

namespace unocclude::cli {

/// The figures as a table: a line for each predictor, mean over regions and ratio of sums; then the bands of occlusion.
QStringList summaryTable(const EvaluationSummary& summary);

/// The figures as JSON, bands included. `judged` is what "miou" is of.
nlohmann::ordered_json summaryObject(const EvaluationSummary& summary, Predictor judged);

/// Average precision and recall, a line for each range of occlusion.
QStringList detectionTable(const DetectionFigures& figures);

} // namespace unocclude::cli
