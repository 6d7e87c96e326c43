// SPDX-License-Identifier: Apache-2.0
#include "inference/gestalt_completer.h"

#include "amodal/white_ground.h"
#include "engine/cuda/card_gestalt.h"
#include "engine/gestalt/gestalt_sampling.h"
#include "engine/gestalt/latent_preview.h"
#include "engine/tensor/autocast.h"
#include "inference/completion_settings_convert.h"
#include "inference/tensor_convert.h"
#include "inference/torch_device.h"
#include "inference/torch_errors.h"
#include "support/runtime_error.h"

#include <QFileInfo>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <torch/torch.h>

#include <algorithm>

namespace unocclude {

namespace {

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

engine::GestaltSampling gestaltSamplingFrom(const CompletionSettings& settings)
{
    // the reference's list of two levels is one call, and of one level none
    const bool isDdim = settings.sampler == SamplerKind::Ddim;
    engine::GestaltSampling sampling{.steps = isDdim ? std::max(settings.steps, 2) : settings.steps,
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

/// Grey levels of a preview between which it fades into the ground; its white is not as white as a decoded picture's.
constexpr double kFaintestGround = 245;
constexpr double kDarkestGround = 215;

/// Small pictures on white ground, in [-1, 1], to squares for a preview.
std::vector<cv::Mat> formingObjects(const at::Tensor& pictures, int side)
{
    constexpr double gain = 255 / (kFaintestGround - kDarkestGround);
    std::vector<cv::Mat> forming;
    for (const auto& picture : ((pictures + 1) * 127.5).round().unbind()) {
        cv::Mat rgb, alpha;
        cv::resize(fromPlanes(picture), rgb, {side, side}, 0, 0, cv::INTER_CUBIC);
        cv::cvtColor(rgb, alpha, cv::COLOR_RGB2GRAY);
        alpha.convertTo(alpha, CV_8U, -gain, gain * kFaintestGround);
        forming.push_back(withAlpha(rgb, alpha));
    }
    return forming;
}

engine::SamplerControl controlFrom(const CompletionControl& control, engine::LatentPreview preview, int side)
{
    engine::SamplerControl watched{.stop = control.stop};
    if (control.onStep)
        watched.onStep = [&control, preview = std::move(preview), side](int step, int steps,
                                                                        const at::Tensor& latents) {
            control.onStep(step, steps, formingObjects(preview.pictures(latents), side));
        };
    return watched;
}

} // namespace

GestaltCompleter::Loaded::Loaded(std::shared_ptr<const engine::CheckpointReader> file, c10::Device device)
    : gestalt(engine::openGestaltAnywhere(std::move(file), device))
    , conditioner(gestalt.model, gestalt.giveBack)
{
}

GestaltCompleter::GestaltCompleter(const QString& weights, std::shared_ptr<const engine::CheckpointReader> file,
                                   c10::Device device)
    : m_weights(weights)
    , m_hash(weights)
    , m_device(device)
    , m_loaded([file = std::move(file), device] { return std::make_unique<Loaded>(file, device); })
    , m_side(static_cast<int>(m_loaded.model().gestalt.model->options().side))
{
}

ModelIdentity GestaltCompleter::identity() const
{
    const QFileInfo file(m_weights);
    return {file.completeBaseName(), file.fileName(), m_hash.hex(), deviceName(m_device)};
}

int GestaltCompleter::side() const
{
    return m_side;
}

// Exact is the reference's own recipe: who has the published weights gets the published results.
CompletionSettings GestaltCompleter::settingsOf(Tier tier) const
{
    return settingsFrom(tier == Tier::Exact ? engine::GestaltSampling() : engine::fastGestaltSampling());
}

std::vector<cv::Mat> GestaltCompleter::draw(Loaded& loaded, const cv::Mat& rgb, const cv::Mat& visible,
                                            const CompletionSettings& settings, const CompletionControl& control) const
{
    auto& [gestalt, conditioner] = loaded;
    const engine::Autocast autocast(m_device, gestalt.type);
    const auto condition = conditioner.condition(rgb, visible, control.stop);
    const auto& options = gestalt.model->options();
    const engine::LatentPreview preview(condition, toNetwork(rgb), toNetwork(visible), options.latentScale);
    engine::Thrift thrift;
    const auto pictures =
        gestalt.sampling.sample(condition, options.autoencoder.latentChannels, seedsFrom(settings),
                                gestaltSamplingFrom(settings), controlFrom(control, preview, m_side), thrift);
    tell(thrift, settings, control);
    return wholeObjectsOnWhite(pictures);
}

void GestaltCompleter::tell(const engine::Thrift& thrift, const CompletionSettings& settings,
                            const CompletionControl& control) const
{
    if (!control.onNotice)
        return;
    if (thrift.together < settings.samples)
        control.onNotice(tr("The memory of %1 does not hold %2 samples at once, so they were drawn %3 at a time.")
                             .arg(deviceName(m_device))
                             .arg(settings.samples)
                             .arg(thrift.together));
    if (thrift.decodedAlone)
        control.onNotice(
            tr("The memory of %1 is short, so the pictures were made one by one.").arg(deviceName(m_device)));
}

void GestaltCompleter::tellOfSlowness(const Loaded& loaded, const CompletionControl& control)
{
    const auto reason = QString::fromStdString(loaded.gestalt.slowBecause);
    if (reason.isEmpty() || m_toldOfSlowness || !control.onNotice)
        return;
    m_toldOfSlowness = true;
    control.onNotice(tr("%1 draws more slowly than it could: %2.").arg(deviceName(m_device), reason));
}

std::vector<cv::Mat> GestaltCompleter::complete(const cv::Mat& rgb, const cv::Mat& visible,
                                                const CompletionSettings& settings, const CompletionControl& control)
{
    return withTorchErrors([&] {
        try {
            const c10::InferenceMode inference;
            return m_loaded.use([&](Loaded& loaded) {
                tellOfSlowness(loaded, control);
                return draw(loaded, rgb, visible, settings, control);
            });
        } catch (const engine::TooLittleMemory& error) {
            throw RuntimeError(RuntimeError::Kind::OutOfMemory,
                               tr("%1 cannot be used for this: %2. Choosing the device \"cpu\" takes longer and works.")
                                   .arg(deviceName(m_device), QString::fromUtf8(error.what())));
        } catch (const engine::DeviceFailed& error) {
            throw RuntimeError(
                RuntimeError::Kind::Failed,
                tr("%1 failed, and failed again after the model had been loaded anew: %2. Choosing the device "
                   "\"cpu\" takes longer and works.")
                    .arg(deviceName(m_device), QString::fromUtf8(error.what()).section(QLatin1Char('\n'), 0, 0)));
        }
    });
}

} // namespace unocclude
