// SPDX-License-Identifier: Apache-2.0
#include "inference/torch_backend.h"

#include "engine/bench/engine_bench.h"
#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/open_checkpoint.h"
#include "engine/cuda/card_gestalt.h"
#include "engine/gestalt/gestalt_shapes.h"
#include "engine/promptable/open_promptable.h"
#include "engine/selftest/self_test.h"
#include "engine/train/click_trainer.h"
#include "engine/train/completion_trainer.h"
#include "inference/gestalt_completer.h"
#include "inference/pair_bank_builder.h"
#include "inference/pair_preview.h"
#include "inference/torch_completer.h"
#include "inference/torch_device.h"
#include "inference/torch_errors.h"
#include "inference/torch_segmenter.h"
#include "inference/weights_files.h"
#include "models/inference_module.h"
#include "support/runtime_error.h"

#include <torch/version.h>

namespace unocclude {

namespace {

void fill(engine::TrainingRun& run, const TrainingOptions& options)
{
    run.bank = options.bank.toStdString();
    run.weights = options.weights.toStdString();
    run.state = run.weights.string() + ".state";
    if (options.resume)
        run.resume = options.resume->toStdString();
    run.minutes = options.minutes;
    run.seed = options.seed;
    run.device = engine::deviceOfWorker(torchDevice(options.device));
    run.place = engine::WorkerPlace::fromEnvironment();
    run.options = options.options.toStdString();
}

engine::TrainingReport lineByLine(const ReportLine& report)
{
    return [&report](const std::string& json) { report(QString::fromStdString(json)); };
}

engine::BenchPlan planOf(const EngineBenchRequest& request)
{
    engine::BenchPlan plan;
    plan.weights = request.weights.toStdString();
    for (const QString& part : request.parts)
        plan.parts.push_back(part.toStdString());
    plan.batches = request.batches;
    plan.repeats = request.repeats;
    plan.against = request.against.toStdString();
    plan.compile = request.compile;
    plan.device = torchDevice(request.device);
    plan.card = engine::cardWays();
    return plan;
}

SelfTestOutcome outcomeOf(const engine::SelfTestReport& report)
{
    SelfTestOutcome outcome;
    outcome.passed = report.passed();
    for (const auto& check : report.checks)
        outcome.comparisons.push_back(
            {QString::fromStdString(check.tensor), check.error, check.tolerance, check.passed()});
    for (const auto& name : report.passedOver)
        outcome.passedOver << QString::fromStdString(name);
    return outcome;
}

} // namespace

QString TorchBackend::description() const
{
    return QStringLiteral("LibTorch " TORCH_VERSION ", ") + describeAutomaticDevice();
}

DeviceReport TorchBackend::devices() const
{
    return reportDevices();
}

std::unique_ptr<Completer> TorchBackend::openCompleter(const QString& weights, const DeviceChoice& device)
{
    return withTorchErrors([&]() -> std::unique_ptr<Completer> {
        setThreadsOnce(device);
        const std::shared_ptr<const engine::CheckpointReader> file = engine::openCheckpoint(weights.toStdString());
        if (engine::holdsPix2Gestalt(*file))
            return std::make_unique<GestaltCompleter>(weights, file, torchDevice(device));
        return std::make_unique<TorchCompleter>(weights, torchDevice(device));
    });
}

std::unique_ptr<Segmenter> TorchBackend::openSegmenter(const QString& weights, const DeviceChoice& device)
{
    return withTorchErrors([&] {
        setThreadsOnce(device);
        const c10::Device where = torchDevice(device);
        auto network = engine::openPromptableSegmenter(weights.toStdString(), where);
        return std::make_unique<TorchSegmenter>(std::move(network), weights, FeatureStore(FeatureStore::userFolder()),
                                                deviceName(where));
    });
}

WeightsReport TorchBackend::inspect(const QString& weights)
{
    return withTorchErrors([&] { return inspectWeights(weights); });
}

ConversionReport TorchBackend::convert(const ConversionRequest& request, const StepReport& report, std::stop_token stop)
{
    return withTorchErrors([&] { return convertWeights(request, report, stop); });
}

void TorchBackend::buildPairBank(const PairBankOptions& options, const ReportLine& report, std::stop_token stop)
{
    withTorchErrors([&] { unocclude::buildPairBank(options, report, stop); });
}

void TorchBackend::previewPairs(const PairPreviewOptions& options)
{
    withTorchErrors([&] { drawPairPreview(options); });
}

void TorchBackend::trainCompletion(const CompletionTrainingOptions& options, const ReportLine& report,
                                   std::stop_token stop)
{
    withTorchErrors([&] {
        setThreadsOnce(options.device);
        engine::CompletionTrainingRun run;
        fill(run, options);
        if (options.model)
            run.model = options.model->toStdString();
        engine::trainCompletion(run, lineByLine(report), stop);
    });
}

void TorchBackend::trainClick(const ClickTrainingOptions& options, const ReportLine& report, std::stop_token stop)
{
    withTorchErrors([&] {
        setThreadsOnce(options.device);
        engine::ClickTrainingRun run;
        fill(run, options);
        run.model = options.model.toStdString();
        engine::trainClick(run, lineByLine(report), stop);
    });
}

EngineBenchReport TorchBackend::benchEngine(const EngineBenchRequest& request, const ProgressLine& progress,
                                            std::stop_token stop)
{
    return withTorchErrors([&]() -> EngineBenchReport {
        setThreadsOnce(request.device);
        auto plan = planOf(request);
        plan.progress = [&progress](const std::string& line) { progress(QString::fromStdString(line)); };
        plan.stop = stop;
        const auto report = engine::benchEngine(plan);
        return {QString::fromStdString(engine::writeJson(report)), QString::fromStdString(engine::benchTable(report))};
    });
}

SelfTestOutcome TorchBackend::selfTest(const QString& golden, const DeviceChoice& device)
{
    return withTorchErrors([&] {
        setThreadsOnce(device);
        try {
            return outcomeOf(engine::selfTest(golden.toStdString(), torchDevice(device)));
        } catch (const engine::CheckpointError& error) { // golden data is an input, not a model
            throw RuntimeError(RuntimeError::Kind::InvalidInput, QString::fromUtf8(error.what()));
        }
    });
}

} // namespace unocclude

UNOCCLUDE_INFERENCE_MODULE(unocclude::TorchBackend)
