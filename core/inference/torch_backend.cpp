// SPDX-License-Identifier: Apache-2.0
#include "inference/torch_backend.h"

#include "engine/checkpoint/safetensors_reader.h"
#include "engine/train/completion_trainer.h"
#include "inference/bench_engine.h"
#include "inference/pair_bank_builder.h"
#include "inference/pair_preview.h"
#include "inference/torch_completer.h"
#include "inference/torch_device.h"
#include "inference/torch_errors.h"
#include "models/inference_module.h"

#include <torch/version.h>

namespace unocclude {

namespace {

QString valueOf(const std::map<std::string, std::string>& metadata, const char* key)
{
    const auto found = metadata.find(key);
    return found == metadata.end() ? QString() : QString::fromStdString(found->second);
}

WeightsReport::Entry entryOf(const engine::TensorEntry& entry)
{
    return {QString::fromStdString(entry.name), QString::fromStdString(entry.dtype),
            std::vector<qint64>(entry.shape.begin(), entry.shape.end())};
}

WeightsReport reportOn(const engine::SafetensorsReader& reader)
{
    WeightsReport report;
    report.format = QStringLiteral("safetensors");
    report.architecture = valueOf(reader.metadata(), "architecture");
    report.options = valueOf(reader.metadata(), "options");
    for (const auto& [key, value] : reader.metadata())
        report.metadata.emplace_back(QString::fromStdString(key), QString::fromStdString(value));
    for (const auto& entry : reader.entries())
        report.tensors.push_back(entryOf(entry));
    return report;
}

engine::CompletionRun runOf(const CompletionTrainingOptions& options)
{
    engine::CompletionRun run;
    run.bank = options.bank.toStdString();
    run.weights = options.weights.toStdString();
    run.state = run.weights.string() + ".state";
    if (options.resume)
        run.resume = options.resume->toStdString();
    run.minutes = options.minutes;
    run.seed = options.seed;
    run.device = torchDevice(options.device);
    run.options = options.options.toStdString();
    return run;
}

} // namespace

QString TorchBackend::description() const
{
    return QStringLiteral("LibTorch " TORCH_VERSION ", ") + deviceName(torchDevice({}));
}

std::unique_ptr<Completer> TorchBackend::openCompleter(const QString& weights, const DeviceChoice& device)
{
    return withTorchErrors([&]() -> std::unique_ptr<Completer> {
        setThreadsOnce(device);
        return std::make_unique<TorchCompleter>(weights, torchDevice(device));
    });
}

WeightsReport TorchBackend::inspect(const QString& weights)
{
    return withTorchErrors([&] { return reportOn(engine::SafetensorsReader(weights.toStdString())); });
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
        const auto line = [&report](const std::string& json) { report(QString::fromStdString(json)); };
        engine::trainCompletion(runOf(options), line, stop);
    });
}

QString TorchBackend::benchEngine(const QString& weights, const DeviceChoice& device)
{
    return withTorchErrors([&] {
        setThreadsOnce(device);
        return benchCompact(weights, device);
    });
}

} // namespace unocclude

UNOCCLUDE_INFERENCE_MODULE(unocclude::TorchBackend)
