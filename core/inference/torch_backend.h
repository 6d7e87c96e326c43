// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inference_backend.h"

namespace unocclude {

/// The networks behind InferenceBackend. Holds no state: what is opened belongs to the caller.
class TorchBackend : public InferenceBackend
{
public:
    QString description() const override;
    DeviceReport devices() const override;
    std::unique_ptr<Completer> openCompleter(const QString& weights, const DeviceChoice& device) override;
    std::unique_ptr<Segmenter> openSegmenter(const QString& weights, const DeviceChoice& device) override;
    WeightsReport inspect(const QString& weights) override;
    ConversionReport convert(const ConversionRequest& request, const StepReport& report, std::stop_token stop) override;
    void buildPairBank(const PairBankOptions& options, const ReportLine& report, std::stop_token stop) override;
    void previewPairs(const PairPreviewOptions& options) override;
    void trainCompletion(const CompletionTrainingOptions& options, const ReportLine& report,
                         std::stop_token stop) override;
    void trainClick(const ClickTrainingOptions& options, const ReportLine& report, std::stop_token stop) override;
    EngineBenchReport benchEngine(const EngineBenchRequest& request, const ProgressLine& progress,
                                  std::stop_token stop) override;
    SelfTestOutcome selfTest(const QString& golden, const DeviceChoice& device) override;
};

} // namespace unocclude
