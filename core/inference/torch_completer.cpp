// SPDX-License-Identifier: Apache-2.0
#include "inference/torch_completer.h"

#include "engine/compact/compact_sampling.h"
#include "engine/compact/compact_weights.h"
#include "engine/tensor/autocast.h"
#include "inference/completion_settings_convert.h"
#include "inference/tensor_convert.h"
#include "inference/torch_device.h"
#include "inference/torch_errors.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <torch/torch.h>

namespace unocclude {

namespace {

engine::CompactSampling compactSamplingFrom(const CompletionSettings& settings)
{
    return {.steps = settings.steps,
            .guidance = guidanceFrom(settings),
            .eta = settings.eta,
            .sampler = samplerFrom(settings)};
}

// What it was trained with is a path, not a list of timesteps that one could choose among.
void refuseSpacing(const CompletionSettings& settings, const QString& model)
{
    if (settings.spacing)
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           QCoreApplication::translate("TorchCompleter",
                                                       "The model %1 spaces its steps in its own way; a spacing can be "
                                                       "chosen for pix2gestalt only.")
                               .arg(model));
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
    : m_weights(weights)
    , m_hash(weights)
    , m_device(device)
    , m_dtype(engine::fastestType(device))
    , m_model(engine::readCompactWeights(weights.toStdString()))
{
    m_model->to(m_device);
    m_compiled = std::make_shared<engine::CompiledUNet>(m_model->unet, engine::bestProducts(m_device, m_dtype));
}

ModelIdentity TorchCompleter::identity() const
{
    const QFileInfo file(m_weights);
    return {file.completeBaseName(), file.fileName(), m_hash.hex(), deviceName(m_device)};
}

int TorchCompleter::side() const
{
    return static_cast<int>(m_model->options().side);
}

CompletionSettings TorchCompleter::settingsOf(Tier tier) const
{
    return settingsFrom(tier == Tier::Exact ? engine::CompactSampling() : engine::fastCompactSampling());
}

std::vector<cv::Mat> TorchCompleter::complete(const cv::Mat& rgb, const cv::Mat& visible,
                                              const CompletionSettings& settings, const CompletionControl& control)
{
    return withTorchErrors([&] {
        refuseSpacing(settings, QFileInfo(m_weights).completeBaseName());
        const c10::InferenceMode inference;
        const engine::Autocast autocast(m_device, m_dtype);
        const auto one = m_model->condition(toNetwork(rgb), toNetwork(visible)).to(m_device);
        const auto each = one.expand({settings.samples, -1, -1, -1}).contiguous();
        return wholeObjects(engine::sampleCompact(m_model, each, seedsFrom(settings), compactSamplingFrom(settings),
                                                  controlFrom(control), m_compiled));
    });
}

} // namespace unocclude
