// SPDX-License-Identifier: Apache-2.0
#include "inference/gestalt_completer.h"

#include "amodal/white_ground.h"
#include "engine/gestalt/gestalt_sampling.h"
#include "engine/gestalt/gestalt_shapes.h"
#include "engine/gestalt/gestalt_weights.h"
#include "engine/tensor/autocast.h"
#include "inference/completion_settings_convert.h"
#include "inference/tensor_convert.h"
#include "inference/torch_device.h"
#include "inference/torch_errors.h"

#include <QFileInfo>

#include <opencv2/core.hpp>

#include <torch/torch.h>

namespace unocclude {

namespace {

/// Steps from one preview to the next: decoding costs as much as one and a half steps.
constexpr int kPreviewEvery = 15;

engine::Spacing spacingFrom(StepSpacing spacing)
{
    switch (spacing) {
    case StepSpacing::Leading:
        return engine::Spacing::Leading;
    case StepSpacing::Linspace:
        return engine::Spacing::Linspace;
    case StepSpacing::Trailing:
    case StepSpacing::Karras: // its levels lie between the timesteps, however those are spaced
        break;
    }
    return engine::Spacing::Trailing;
}

engine::GestaltSampling samplingFrom(const CompletionSettings& settings)
{
    engine::GestaltSampling sampling{.steps = settings.steps,
                                     .guidance = guidanceFrom(settings),
                                     .sampler = samplerFrom(settings),
                                     .eta = settings.eta};
    if (settings.spacing) {
        sampling.spacing = spacingFrom(*settings.spacing);
        sampling.karras = settings.spacing == StepSpacing::Karras;
    }
    return sampling;
}

cv::Mat withAlpha(const cv::Mat& rgb, const cv::Mat& alpha)
{
    cv::Mat rgba(rgb.size(), CV_8UC4);
    const int places[] = {0, 0, 1, 1, 2, 2, 3, 3};
    const cv::Mat from[] = {rgb, alpha};
    cv::mixChannels(from, 2, &rgba, 1, places, 4);
    return rgba;
}

/// Pictures in [-1, 1] on white ground to whole objects with the mask as alpha.
std::vector<cv::Mat> wholeObjectsOnWhite(const at::Tensor& pictures)
{
    const auto bytes = ((pictures.to(torch::kFloat32).clamp(-1, 1) + 1) / 2).mul(255).to(torch::kByte);
    std::vector<cv::Mat> whole;
    for (const auto& picture : bytes.unbind()) {
        const cv::Mat rgb = fromPlanes(picture);
        whole.push_back(withAlpha(rgb, objectOnWhite(rgb)));
    }
    return whole;
}

bool equal(const cv::Mat& a, const cv::Mat& b)
{
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0.0;
}

} // namespace

GestaltCompleter::GestaltCompleter(const QString& weights, const engine::CheckpointReader& file, c10::Device device)
    : m_weights(weights)
    , m_hash(weights)
    , m_device(device)
    , m_dtype(engine::fastestType(device))
    , m_model(
          engine::readPix2Gestalt(file, engine::pix2GestaltOptionsOf(file), engine::DenoiserWeights::Smoothed, m_dtype))
{
    m_model->to(m_device);
}

ModelIdentity GestaltCompleter::identity() const
{
    const QFileInfo file(m_weights);
    return {file.completeBaseName(), file.fileName(), m_hash.hex(), deviceName(m_device)};
}

int GestaltCompleter::side() const
{
    return static_cast<int>(m_model->options().side);
}

CompletionSettings GestaltCompleter::defaultSettings() const
{
    // the reference's own: who has the published weights gets the published results
    CompletionSettings settings;
    settings.steps = 200;
    settings.guidanceScale = 2.0;
    settings.eta = 1.0;
    return settings;
}

const engine::GestaltCondition& GestaltCompleter::conditionOf(const cv::Mat& rgb, const cv::Mat& visible)
{
    if (!m_conditioned || !equal(m_conditioned->rgb, rgb) || !equal(m_conditioned->visible, visible))
        m_conditioned = {rgb.clone(), visible.clone(),
                         m_model->condition(toNetwork(rgb).to(m_device), toNetwork(visible).to(m_device))};
    return m_conditioned->condition;
}

engine::SamplerControl GestaltCompleter::controlFrom(const CompletionControl& control, std::vector<cv::Mat> forming)
{
    engine::SamplerControl watched{.stop = control.stop};
    if (control.onStep)
        watched.onStep = [this, &control, forming = std::move(forming)](int step, int steps,
                                                                        const at::Tensor& latents) mutable {
            if (step % kPreviewEvery == 0)
                forming = wholeObjectsOnWhite(m_model->decode(latents));
            control.onStep(step, steps, forming);
        };
    return watched;
}

std::vector<cv::Mat> GestaltCompleter::complete(const cv::Mat& rgb, const cv::Mat& visible,
                                                const CompletionSettings& settings, const CompletionControl& control)
{
    return withTorchErrors([&] {
        const c10::InferenceMode inference;
        const engine::Autocast autocast(m_device, m_dtype);
        // until the first preview there is but the visible part to see
        const std::vector<cv::Mat> seen(static_cast<std::size_t>(settings.samples), withAlpha(rgb, visible));
        return wholeObjectsOnWhite(engine::sampleGestalt(m_model, conditionOf(rgb, visible), seedsFrom(settings),
                                                         samplingFrom(settings), controlFrom(control, seen)));
    });
}

} // namespace unocclude
