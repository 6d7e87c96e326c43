// SPDX-License-Identifier: Apache-2.0
#include "inference/torch_completer.h"

#include "engine/compact/compact_sampling.h"
#include "engine/compact/compact_weights.h"
#include "engine/tensor/autocast.h"
#include "inference/tensor_convert.h"
#include "inference/torch_device.h"
#include "inference/torch_errors.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <torch/torch.h>

namespace unocclude {

namespace {

QString sha256Of(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        throw RuntimeError(
            RuntimeError::Kind::ModelRefused,
            QCoreApplication::translate("TorchCompleter", "The weights file \"%1\" could not be read: %2")
                .arg(path, file.errorString()));
    return QString::fromLatin1(hash.result().toHex());
}

engine::CompactSampling samplingFrom(const CompletionSettings& settings)
{
    const bool ddim = settings.sampler == SamplerKind::Ddim;
    return {.steps = settings.steps,
            .guidanceScale = settings.guidanceScale,
            .eta = settings.eta,
            .sampler = ddim ? engine::Sampler::Ddim : engine::Sampler::DpmSolverPlusPlus};
}

std::vector<std::uint64_t> seedsFrom(const CompletionSettings& settings)
{
    std::vector<std::uint64_t> seeds;
    for (int k = 0; k < settings.samples; ++k)
        seeds.push_back(settings.seed + static_cast<std::uint64_t>(k));
    return seeds;
}

engine::SamplerControl controlFrom(const CompletionControl& control)
{
    engine::SamplerControl watched{.stop = control.stop};
    if (control.onStep)
        watched.onStep = [&control](int step, int steps, const at::Tensor& pictures) {
            control.onStep(step, steps, wholeObjects(pictures));
        };
    return watched;
}

} // namespace

TorchCompleter::TorchCompleter(const QString& weights, c10::Device device)
    : m_identity{QFileInfo(weights).completeBaseName(), QFileInfo(weights).fileName(), sha256Of(weights),
                 deviceName(device)}
    , m_device(device)
    , m_dtype(engine::fastestType(device))
    , m_model(engine::readCompactWeights(weights.toStdString()))
{
    m_model->to(m_device);
}

int TorchCompleter::side() const
{
    return static_cast<int>(m_model->options().side);
}

CompletionSettings TorchCompleter::defaultSettings() const
{
    // more steps cost time and hardly change a sample of the compact model (resources/models/README.md)
    CompletionSettings settings;
    settings.steps = 12;
    settings.guidanceScale = 1.5;
    return settings;
}

std::vector<cv::Mat> TorchCompleter::complete(const cv::Mat& rgb, const cv::Mat& visible,
                                              const CompletionSettings& settings, const CompletionControl& control)
{
    return withTorchErrors([&] {
        const c10::InferenceMode inference;
        const engine::Autocast autocast(m_device, m_dtype);
        const auto one = m_model->condition(toNetwork(rgb), toNetwork(visible)).to(m_device);
        const auto each = one.expand({settings.samples, -1, -1, -1}).contiguous();
        return wholeObjects(
            engine::sampleCompact(m_model, each, seedsFrom(settings), samplingFrom(settings), controlFrom(control)));
    });
}

} // namespace unocclude
