// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"
#include "evaluation/evaluation_journal.h"
#include "evaluation/region_evaluator.h"

namespace unocclude::cli {

/// Where an evaluation reads its pictures from.
struct EvaluationFolders
{
    QString images;
    QString truth; ///< true pictures of whole objects, <annotation>-<order>.png; empty if there are none
};

/// An image that could not be evaluated.
struct FailedImage
{
    QString image;
    QString reason;
    std::int64_t regions = 0;
};

struct EvaluationResult
{
    std::vector<RegionRecord> records; ///< in the order of the regions
    std::vector<FailedImage> failed;
};

/// Evaluates regions, one photograph in memory at a time, telling on stderr how far it is. What the journal knows is
/// not done again; what is new goes into it at once.
/// @param journal may be null. @throw RuntimeError (ModelRefused; Failed if the journal cannot be written); Cancelled
EvaluationResult evaluateRegions(const std::vector<OccludedRegion>& regions, RegionEvaluator& evaluator,
                                 const EvaluationFolders& folders, EvaluationJournal* journal, const Session& session);

} // namespace unocclude::cli
