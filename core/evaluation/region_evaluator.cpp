// SPDX-License-Identifier: Apache-2.0
#include "evaluation/region_evaluator.h"

#include "amodal/vote.h"
#include "completion/completion_pipeline.h"
#include "evaluation/convex_hull.h"
#include "evaluation/simulated_click.h"
#include "image/pixel_conversion.h"
#include "support/opencv_errors.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <stdexcept>

namespace unocclude {

namespace {

/// Gives the texts of this file their context.
class EvaluatorText
{
    Q_DECLARE_TR_FUNCTIONS(RegionEvaluator)
};

void requireSize(cv::Size found, const OccludedRegion& region, const QString& what)
{
    if (found == region.size)
        return;
    throw RuntimeError(RuntimeError::Kind::InvalidInput,
                       EvaluatorText::tr("%1 of %2 has %3 x %4 pixels, where the ground truth says %5 x %6.")
                           .arg(what, region.image)
                           .arg(found.width)
                           .arg(found.height)
                           .arg(region.size.width)
                           .arg(region.size.height));
}

} // namespace

Prompt promptFor(const Mask& visible, PromptKind kind)
{
    Prompt prompt;
    if (kind == PromptKind::Point) {
        const cv::Point pixel = deepestPixel(visible);
        prompt.points.push_back({QPointF(pixel.x + 0.5, pixel.y + 0.5), true});
    } else if (kind == PromptKind::Box) {
        const cv::Rect box = visible.boundingBox();
        prompt.box = QRectF(box.x, box.y, box.width, box.height);
    }
    return prompt;
}

RegionEvaluator::RegionEvaluator(const EvaluationSettings& settings, Segmenter* segmenter, Completer* completer)
    : m_settings(settings)
    , m_segmenter(segmenter)
    , m_completer(completer)
{
    if ((settings.predict == Predictor::Vote) != (completer != nullptr))
        throw std::logic_error("a completer is needed exactly where something is completed");
    if (settings.prompt != PromptKind::Mask && !segmenter)
        throw std::logic_error("a point or a box needs a segmenter");
}

Mask RegionEvaluator::visibleOf(const OccludedRegion& region, const Photo& photo, std::stop_token stop) const
{
    if (m_settings.prompt == PromptKind::Mask)
        return region.visible();
    return m_segmenter->segment(photo, promptFor(region.visible(), m_settings.prompt), std::move(stop));
}

void RegionEvaluator::complete(RegionOutcome& outcome, const OccludedRegion& region, const Photo& photo,
                               const Mask& given, const cv::Mat& truth, std::stop_token stop) const
{
    CompletionRequest request{photo.rgb, given, m_settings.completion};
    request.settings.seed = outcome.record.seed;
    const CompletionResult result = completeObject(request, *m_completer, std::move(stop));
    const Mask whole = region.whole(), visible = region.visible();
    auto& scores = outcome.record.scores;
    std::vector<Mask> samples;
    for (const Sample& sample : result.samples) {
        const MaskScore score = scoreMask(sample.amodal, whole, visible);
        const bool isFirst = samples.empty();
        if (isFirst)
            scores[Predictor::First] = score;
        scores[Predictor::BestOfN] = isFirst ? score : betterOf(scores[Predictor::BestOfN], score);
        samples.push_back(sample.amodal);
    }
    outcome.predicted = result.vote;
    if (samples.size() > 1)
        outcome.record.agreement = agreement(samples, visible);
    const Sample& first = result.samples.front();
    if (!truth.empty())
        outcome.record.colour =
            scoreColour(placedInFrame(first.rgba, first.region, region.size), truth, whole - visible);
}

RegionOutcome RegionEvaluator::evaluate(const OccludedRegion& region, const Photo& photo, const cv::Mat& truth,
                                        std::stop_token stop)
{
    requireSize(photo.size(), region, EvaluatorText::tr("The photograph"));
    if (!truth.empty())
        requireSize(truth.size(), region, EvaluatorText::tr("The true picture of an object"));
    QElapsedTimer timer;
    timer.start();
    return withOpenCvErrors([&] {
        RegionOutcome outcome{recordFor(region, m_settings.completion.seed), {}};
        const Mask given = visibleOf(region, photo, stop);
        const Mask whole = region.whole(), visible = region.visible(), hull = convexHull(given);
        auto& scores = outcome.record.scores;
        scores[Predictor::Visible] = scoreMask(given, whole, visible);
        scores[Predictor::Hull] = scoreMask(hull, whole, visible);
        outcome.record.promptIou = iou(given, visible);
        outcome.predicted = m_settings.predict == Predictor::Hull ? hull : given;
        if (m_completer)
            complete(outcome, region, photo, given, truth, stop);
        scores[m_settings.predict] = scoreMask(outcome.predicted, whole, visible);
        outcome.record.seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
        return outcome;
    });
}

} // namespace unocclude
