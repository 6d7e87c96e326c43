// SPDX-License-Identifier: Apache-2.0
// An inference module without LibTorch: what the command line does with one can be tested by itself.
#include "models/inference_module.h"
#include "support/fake_completer.h"
#include "support/fake_segmenter.h"
#include "support/runtime_error.h"

#include <QFile>

#include <condition_variable>
#include <mutex>

namespace unocclude::test {
namespace {

/// So many steps mean: never end, wait after the first one to be stopped.
constexpr int endlessSteps = 1000;

class WaitingCompleter : public FakeCompleter
{
public:
    std::vector<cv::Mat> complete(const cv::Mat& rgb, const cv::Mat& visible, const CompletionSettings& settings,
                                  const CompletionControl& control) override
    {
        beforeStep = [&](int step) {
            if (settings.steps == endlessSteps && step == 2)
                waitFor(control.stop);
        };
        return FakeCompleter::complete(rgb, visible, settings, control);
    }

private:
    static void waitFor(std::stop_token stop)
    {
        std::mutex mutex;
        std::condition_variable_any stopped;
        std::unique_lock lock(mutex);
        stopped.wait(lock, stop, [] { return false; });
    }
};

class FakeBackend : public InferenceBackend
{
public:
    QString description() const override { return QStringLiteral("fake networks"); }

    DeviceReport devices() const override
    {
        return {QStringLiteral("cuda:1"),
                {{QStringLiteral("cuda:0"), QStringLiteral("Old"), 2'000'000'000, {}, QStringLiteral("It is too old.")},
                 {QStringLiteral("cuda:1"), QStringLiteral("New"), 80'000'000'000, 79'100'000'000, {}}},
                {}};
    }

    std::unique_ptr<Completer> openCompleter(const QString& weights, const DeviceChoice& device) override
    {
        QFile file(weights);
        if (!file.open(QIODevice::ReadOnly) || file.readAll() != "good weights")
            throw RuntimeError(RuntimeError::Kind::ModelRefused, QStringLiteral("The weights are damaged."));
        if (device.name == u"cuda")
            throw RuntimeError(RuntimeError::Kind::OutOfMemory, QStringLiteral("The device has too little memory."));
        return std::make_unique<WaitingCompleter>();
    }

    std::unique_ptr<Segmenter> openSegmenter(const QString& weights, const DeviceChoice&) override
    {
        QFile file(weights);
        if (!file.open(QIODevice::ReadOnly) || file.readAll() != "good weights")
            throw RuntimeError(RuntimeError::Kind::ModelRefused, QStringLiteral("The weights are damaged."));
        return std::make_unique<FakeSegmenter>();
    }

    WeightsReport inspect(const QString&) override
    {
        return {QStringLiteral("safetensors"),
                QStringLiteral("compact-unet"),
                QStringLiteral("{\"width\":64}"),
                {{QStringLiteral("licence"), QStringLiteral("Apache-2.0")}},
                {{QStringLiteral("out.weight"), QStringLiteral("F16"), {4, 2}},
                 {QStringLiteral("out.bias"), QStringLiteral("F16"), {4}}},
                {QStringLiteral("optimizer")}};
    }

    ConversionReport convert(const ConversionRequest& request, const StepReport& report, std::stop_token) override
    {
        if (request.weights == u"damaged.ckpt")
            throw RuntimeError(RuntimeError::Kind::InvalidInput, QStringLiteral("damaged.ckpt: it is truncated"));
        report(1, 2);
        const bool isDefault = request.type == ConversionRequest::Type::Float16 && !request.raw;
        return {
            QStringLiteral("pix2gestalt"),         !request.raw, 2, isDefault ? 1000 : 2000, {QStringLiteral("betas")},
            {QStringLiteral("callbacks: 1 value")}};
    }

    void buildPairBank(const PairBankOptions& options, const ReportLine& report, std::stop_token) override
    {
        report(QStringLiteral("{\"objects\":%1}").arg(options.objectFolders.size()));
        report(QStringLiteral("{\"bank\":\"%1\"}").arg(options.bank));
    }

    void previewPairs(const PairPreviewOptions& options) override
    {
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           QStringLiteral("%1 is not a bank of pairs.").arg(options.bank));
    }

    void trainCompletion(const CompletionTrainingOptions& options, const ReportLine& report, std::stop_token) override
    {
        reportTraining(options, report);
        if (options.model)
            report(QStringLiteral("{\"model\":\"%1\"}").arg(*options.model));
    }

    void trainClick(const ClickTrainingOptions& options, const ReportLine& report, std::stop_token) override
    {
        reportTraining(options, report);
        report(QStringLiteral("{\"model\":\"%1\"}").arg(options.model));
    }

    EngineBenchReport benchEngine(const EngineBenchRequest& request, const ProgressLine& progress,
                                  std::stop_token) override
    {
        progress(QStringLiteral("timing %1").arg(request.parts.join(u'+')));
        if (request.against == u"broken")
            throw RuntimeError(RuntimeError::Kind::Failed, QStringLiteral("The program to compare with failed."));
        QStringList batches;
        for (const std::int64_t batch : request.batches)
            batches << QString::number(batch);
        return {QStringLiteral("{\"batches\":[%1],\"repeats\":%2,\"weights\":\"%3\"}")
                    .arg(batches.join(u','))
                    .arg(request.repeats)
                    .arg(request.weights),
                QStringLiteral("a table\n")};
    }

    SelfTestOutcome selfTest(const QString& golden, const DeviceChoice&) override
    {
        const bool passed = golden == u"good";
        return {{{QStringLiteral("unet.out"), 2.5e-7, 1e-5, true}, {QStringLiteral("vae.out"), 0.5, 1e-5, passed}},
                {QStringLiteral("sam")},
                passed};
    }

private:
    static void reportTraining(const TrainingOptions& options, const ReportLine& report)
    {
        report(QStringLiteral("{\"minutes\":%1,\"seed\":%2}").arg(options.minutes).arg(options.seed));
        report(QStringLiteral("{\"resume\":\"%1\"}").arg(options.resume.value_or(QString())));
    }
};

} // namespace
} // namespace unocclude::test

UNOCCLUDE_INFERENCE_MODULE(unocclude::test::FakeBackend)
