// SPDX-License-Identifier: Apache-2.0
#include "completion/completion_pipeline.h"

#include "amodal/amodal_mask.h"
#include "amodal/vote.h"
#include "completion/fidelity.h"
#include "completion/paste_back.h"
#include "completion/square_crop.h"
#include "support/opencv_errors.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cmath>
#include <utility>

namespace unocclude {

namespace {

/// What the network is shown, and where that lies in the photo.
struct Conditioning
{
    SquareCrop crop;
    cv::Mat picture;
    cv::Mat visible;
};

/// Gives the texts of this file their context.
class CompletionPipelineText
{
    Q_DECLARE_TR_FUNCTIONS(CompletionPipelineText)
};

void require(bool holds, const QString& message)
{
    if (!holds) {
        throw RuntimeError(RuntimeError::Kind::InvalidInput, message);
    }
}

QString sizeText(cv::Size size)
{
    return CompletionPipelineText::tr("%1 x %2").arg(size.width).arg(size.height);
}

bool isInterval(const GuidanceInterval& interval)
{
    return interval.lowest >= 0 && interval.lowest < interval.highest;
}

void checkSettings(const CompletionSettings& settings)
{
    require(settings.samples >= 1 && settings.samples <= 16,
            CompletionPipelineText::tr("The number of samples must be 1 to 16, not %1.").arg(settings.samples));
    require(settings.steps >= 1 && settings.steps <= 1000,
            CompletionPipelineText::tr("The number of steps must be 1 to 1000, not %1.").arg(settings.steps));
    require(std::isfinite(settings.guidanceScale) && settings.guidanceScale >= 0 && settings.guidanceScale <= 100,
            CompletionPipelineText::tr("The guidance scale must be 0 to 100, not %1.").arg(settings.guidanceScale));
    require(
        !settings.guidanceInterval || isInterval(*settings.guidanceInterval),
        CompletionPipelineText::tr("Guidance must begin at a noise-to-signal ratio of 0 or more and end above it."));
    require(settings.eta >= 0 && settings.eta <= 1,
            CompletionPipelineText::tr("Eta must be 0 to 1, not %1.").arg(settings.eta));
    require(!settings.spacing || settings.sampler == SamplerKind::DpmSolverPlusPlus,
            CompletionPipelineText::tr("Only DPM-Solver++ lets the spacing of its steps be chosen."));
}

void checkRequest(const CompletionRequest& request)
{
    require(!request.rgb.empty() && request.rgb.type() == CV_8UC3,
            CompletionPipelineText::tr("The photo must be an RGB picture of 8 bits a channel."));
    require(request.visible.size() == request.rgb.size(),
            CompletionPipelineText::tr("The visible mask must have the photo's size, %1, not %2.")
                .arg(sizeText(request.rgb.size()), sizeText(request.visible.size())));
    require(!request.visible.isEmpty(),
            CompletionPipelineText::tr("The visible mask is empty: there is nothing to complete."));
    checkSettings(request.settings);
}

/// A network that keeps its contract is a matter of the model file, so this is the world's failure, not a bug.
void checkSquares(const std::vector<cv::Mat>& squares, const Completer& completer, const CompletionSettings& settings)
{
    bool valid = squares.size() == static_cast<std::size_t>(settings.samples);
    for (const cv::Mat& square : squares) {
        valid = valid && square.type() == CV_8UC4 && square.size() == cv::Size(completer.side(), completer.side());
    }
    if (!valid) {
        throw RuntimeError(RuntimeError::Kind::Failed,
                           CompletionPipelineText::tr("The model %1 did not return %2 squares of %3 pixels with alpha.")
                               .arg(completer.identity().name)
                               .arg(settings.samples)
                               .arg(completer.side()));
    }
}

Conditioning condition(const CompletionRequest& request, int side)
{
    const SquareCrop crop = request.settings.geometry == Geometry::Crop ? squareAround(request.visible, side)
                                                                        : wholeImage(request.rgb.size(), side);
    return {crop, cropPicture(crop, request.rgb), cropMask(crop, request.visible)};
}

std::uint64_t seedOf(const CompletionSettings& settings, std::size_t sample)
{
    return settings.seed + sample;
}

/// Cheap enough for every step: pictures stay at the network's size; only the visible part is put in.
std::vector<Sample> formingSamples(const Conditioning& conditioning, const CompletionSettings& settings,
                                   const std::vector<cv::Mat>& squares)
{
    const cv::Rect all({0, 0}, conditioning.picture.size());
    const Mask visible = Mask::fromPixels(conditioning.visible);
    std::vector<Sample> samples;
    samples.reserve(squares.size());
    for (const cv::Mat& square : squares) {
        cv::Mat rgba = square.clone();
        pasteVisible(rgba, all, conditioning.picture, visible);
        Sample sample;
        sample.seed = seedOf(settings, samples.size());
        sample.region = conditioning.crop.region();
        sample.rgba = rgba;
        samples.push_back(sample);
    }
    return samples;
}

std::vector<cv::Mat> sampleSquares(const Conditioning& conditioning, const CompletionSettings& settings,
                                   Completer& completer, const std::stop_token& stop, const FormingCallback& onStep,
                                   QStringList& notices)
{
    CompletionControl control;
    control.stop = stop;
    control.onNotice = [&notices](const QString& sentence) { notices += sentence; };
    if (onStep) {
        control.onStep = [&](int step, int steps, const std::vector<cv::Mat>& forming) {
            onStep(step, steps, formingSamples(conditioning, settings, forming));
        };
    }
    std::vector<cv::Mat> squares = completer.complete(conditioning.picture, conditioning.visible, settings, control);
    checkSquares(squares, completer, settings);
    return squares;
}

Sample toImage(const SquareCrop& crop, const cv::Mat& square, const CompletionRequest& request, std::uint64_t seed)
{
    Sample sample;
    sample.seed = seed;
    sample.region = crop.region();
    sample.rgba = squareToImage(crop, square);
    cv::Mat alpha;
    cv::extractChannel(sample.rgba, alpha, 3);
    const cv::Mat whole = wholeObject(alpha, sample.region, request.visible);
    clearCrumbs(sample.rgba, whole);
    pasteVisible(sample.rgba, sample.region, request.rgb, request.visible);
    sample.amodal = amodalMask(whole, sample.region, request.visible);
    return sample;
}

void composite(CompletionResult& result, const Conditioning& conditioning, const std::vector<cv::Mat>& squares,
               const CompletionRequest& request, const std::stop_token& stop)
{
    std::vector<Mask> amodal;
    for (const cv::Mat& square : squares) {
        throwIfStopped(stop);
        Sample sample =
            toImage(conditioning.crop, square, request, seedOf(request.settings, result.samples.size()));
        sample.fidelity = fidelity(square, conditioning.picture, conditioning.visible);
        sample.settings = request.settings;
        amodal.push_back(sample.amodal);
        result.samples.push_back(std::move(sample));
    }
    result.voteMap = voteMap(amodal);
    result.vote = majorityVote(amodal, request.visible);
}

void nameModel(CompletionResult& result, const ModelIdentity& model)
{
    result.model = model;
    for (Sample& sample : result.samples) {
        sample.model = model;
    }
}

double secondsOf(QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) * 1e-9;
}

CompletionResult runStages(const CompletionRequest& request, Completer& completer, const std::stop_token& stop,
                           const FormingCallback& onStep)
{
    CompletionResult result;
    result.settings = request.settings;

    QElapsedTimer timer;
    timer.start();
    const Conditioning conditioning = condition(request, completer.side());
    result.secondsConditioning = secondsOf(timer);

    throwIfStopped(stop);
    timer.start();
    const auto squares = sampleSquares(conditioning, request.settings, completer, stop, onStep, result.notices);
    result.secondsSampling = secondsOf(timer);

    timer.start();
    composite(result, conditioning, squares, request, stop);
    result.secondsCompositing = secondsOf(timer);
    nameModel(result, completer.identity()); // last: it may wait for the hash of the weights
    return result;
}

} // namespace

CompletionResult completeObject(const CompletionRequest& request, Completer& completer, std::stop_token stop,
                                const FormingCallback& onStep)
{
    checkRequest(request);
    throwIfStopped(stop);
    return withOpenCvErrors([&] { return runStages(request, completer, stop, onStep); });
}

} // namespace unocclude
