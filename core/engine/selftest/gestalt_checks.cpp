// SPDX-License-Identifier: Apache-2.0
#include "engine/selftest/gestalt_checks.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/open_checkpoint.h"
#include "engine/gestalt/gestalt_sampling.h"
#include "engine/gestalt/gestalt_shapes.h"
#include "engine/gestalt/gestalt_weights.h"
#include "engine/selftest/golden_config.h"
#include "engine/tensor/autocast.h"
#include "engine/train/exponential_moving_average.h"
#include "engine/train/gestalt_trainee.h"
#include "engine/train/optimiser.h"

#include <algorithm>
#include <functional>

namespace unocclude::engine {

namespace {

constexpr double kNetworkTolerance = 1e-5;
constexpr double kRunTolerance = 1e-4;
constexpr double kGradientTolerance = 1e-4;
constexpr double kByteTolerance = 1e-3; // share of bytes
constexpr double kHalfTolerance = 1e-2; // of the range of brightness: a PSNR of 40 dB

/// Marks what the rewritten form of the denoiser computed.
const std::string kRewritten = " (rewritten)";

/// One of the reference's sampling runs.
struct GoldenRun
{
    std::string key; ///< before ".x_T" and the others
    int steps;
    double eta;
    double scale;
};

const GoldenRun kRuns[] = {
    {"ddim20_eta1_scale2", 20, 1.0, 2.0}, {"ddim20_eta0_scale1", 20, 0.0, 1.0}, {"ddim7_eta05_scale3", 7, 0.5, 3.0}};

/// Loads the checkpoint and the golden tensors, and compares part by part.
class GestaltChecker
{
public:
    GestaltChecker(const std::filesystem::path& folder, at::Device device)
        : m_device(device)
        , m_checkpoint(openCheckpoint(folder / "checkpoint.ckpt"))
        , m_golden(openCheckpoint(folder / "golden.safetensors"))
        , m_options(optionsOf(folder))
        , m_model(open(DenoiserWeights::Smoothed))
        , m_compiled(std::make_shared<CompiledUNet>(m_model->diffusion_model, bestProducts(device, at::kFloat)))
    {
    }

    GoldenChecks run()
    {
        {
            const torch::NoGradGuard guard;
            const auto condition = m_model->condition(picture(), visibleMask());
            checkImageTower();
            checkAutoencoder();
            checkDenoiser();
            for (const auto& run : kRuns) {
                checkRun(run, condition, plainDenoiser(m_model), run.key);
                checkRun(run, condition, compiledDenoiser(m_compiled), run.key + kRewritten);
            }
            checkHalf();
        }
        checkTraining();
        return std::move(m_checks);
    }

private:
    // Heads and side leave no trace in a checkpoint's shapes.
    Pix2GestaltOptions optionsOf(const std::filesystem::path& folder) const
    {
        const auto config = readGoldenConfig(folder / "config.json");
        auto options = pix2GestaltOptionsOf(*m_checkpoint);
        options.unet.numHeads = config.at("unet").at("num_heads").integer();
        options.side = config.at("resolution").integer();
        return options;
    }

    Pix2Gestalt open(DenoiserWeights weights) const
    {
        auto model = readPix2Gestalt(*m_checkpoint, m_options, weights);
        model->to(m_device);
        return model;
    }

    torch::Tensor golden(const std::string& name) const { return m_golden->tensor(name).to(m_device); }

    torch::Tensor picture() const // 1 x 3 x H x W
    {
        return golden("in.image").permute({2, 0, 1}).unsqueeze(0).to(torch::kFloat32) / 127.5 - 1.0;
    }

    torch::Tensor visibleMask() const // 1 x 1 x H x W
    {
        return golden("in.modal_mask").unsqueeze(0).unsqueeze(0).to(torch::kFloat32) / 127.5 - 1.0;
    }

    void compare(const std::string& name, const torch::Tensor& actual, double tolerance = kNetworkTolerance)
    {
        compare(name, actual, m_golden->tensor(name), tolerance);
    }

    void compare(const std::string& label, const torch::Tensor& actual, const torch::Tensor& expected,
                 double tolerance = kNetworkTolerance)
    {
        m_checks.push_back({label, relativeError(actual, expected), tolerance});
    }

    void checkImageTower()
    {
        const auto pixels = clipPixels(picture(), m_options.clip.resolution);
        const auto embedding = m_model->visual->forward(pixels).unsqueeze(1);
        compare("clip.preprocessed", pixels);
        compare("clip.embedding", embedding);
        compare("cc_projection", m_model->cc_projection->forward(embedding));
    }

    void checkAutoencoder()
    {
        const auto posterior = m_model->first_stage_model->encode(picture());
        compare("vae.image_moments_mean", posterior.mean);
        compare("vae.image_moments_logvar", posterior.logvar);
        compare("vae.mask_mean", m_model->first_stage_model->encode(visibleMask().expand({1, 3, -1, -1})).mean);
        compare("vae.decode_out", m_model->decode(golden("vae.decode_in")));
    }

    void checkDenoiser()
    {
        const auto in = golden("unet.in"), t = golden("unet.t"), context = golden("unet.context");
        compare("unet.out_ema", m_model->diffusion_model->forward(in, t, context));
        compare("unet.out_raw", open(DenoiserWeights::Raw)->diffusion_model->forward(in, t, context));
        compare("unet.out_ema" + kRewritten, rewrittenAnswer(in, t, context), golden("unet.out_ema"));
    }

    /// Row by row: the rewritten form takes a time for all rows.
    torch::Tensor rewrittenAnswer(const torch::Tensor& in, const torch::Tensor& t, const torch::Tensor& context) const
    {
        std::vector<torch::Tensor> rows;
        for (std::int64_t i = 0; i < in.size(0); ++i) {
            const auto row = in.narrow(0, i, 1);
            const auto noisy = row.narrow(1, 0, m_options.unet.outChannels);
            const auto concat = row.narrow(1, noisy.size(1), row.size(1) - noisy.size(1));
            rows.push_back(m_compiled->forward(noisy, m_compiled->timeTable({t[i].item<double>()}),
                                               m_compiled->condition(concat, context.narrow(0, i, 1))));
        }
        return torch::cat(rows);
    }

    /// @param label what the checks' names begin with
    void checkRun(const GoldenRun& run, const GestaltCondition& condition, const GestaltDenoiser& denoiser,
                  const std::string& label)
    {
        const auto predictions = golden(run.key + ".pred_x0");
        double worst = 0.0;
        SamplerControl control;
        control.onStep = [&](int step, int, const at::Tensor& x0) {
            worst = std::max(worst, relativeError(x0, predictions[step - 1]));
        };
        const auto latents = sample(run, condition, denoiser, control);
        const auto decoded = m_model->decode(latents);
        m_checks.push_back({label + ".pred_x0", worst, kRunTolerance});
        compare(label + ".latents", latents, golden(run.key + ".latents"), kRunTolerance);
        compare(label + ".decoded", decoded, golden(run.key + ".decoded"), kRunTolerance);
        const auto bytes = ((decoded + 1) / 2).clamp(0, 1).mul(255).to(torch::kByte).permute({0, 2, 3, 1});
        const auto share = shareBeyondOneLevel(bytes, m_golden->tensor(run.key + ".samples_u8"));
        m_checks.push_back({label + ".samples_u8", share, kByteTolerance});
    }

    torch::Tensor sample(const GoldenRun& run, const GestaltCondition& condition, const GestaltDenoiser& denoiser,
                         const SamplerControl& control = {})
    {
        const auto noises = golden(run.key + ".step_noise");
        const GestaltSampling sampling{.steps = run.steps, .guidance = {.scale = run.scale}, .eta = run.eta};
        return sampleGestaltLatents(
            denoiser, condition, sampling, golden(run.key + ".x_T"), [&](int step) { return noises[step]; }, control);
    }

    /// The same runs, from the picture to the samples, with products in the type that such devices are fastest with:
    /// the root of the mean square by which a value is off, as a share of its range.
    void checkHalf()
    {
        const auto half = m_device.is_cuda() ? at::kHalf : at::kBFloat16;
        const auto label = std::string(".decoded in ") + (half == at::kHalf ? "float16" : "bfloat16") + ", of the range";
        const Autocast autocast(m_device, half);
        const auto denoiser = std::make_shared<CompiledUNet>(m_model->diffusion_model, bestProducts(m_device, half));
        const auto condition = m_model->condition(picture(), visibleMask());
        for (const auto& run : kRuns) {
            const auto decoded = m_model->decode(sample(run, condition, compiledDenoiser(denoiser)));
            const auto off = decoded.to(torch::kFloat64).clamp(-1, 1) - golden(run.key + ".decoded").clamp(-1, 1);
            m_checks.push_back({run.key + label, off.square().mean().sqrt().item<double>() / 2, kHalfTolerance});
        }
    }

    /// One step of training with the reference's own draws, by the code that trains.
    void checkTraining()
    {
        auto model = open(DenoiserWeights::Raw);
        for (auto& parameter : model->parameters()) // what lies in the file is not for writing
            parameter.set_data(parameter.detach().clone());
        const GestaltTargets targets{golden("train.z"), golden("train.clip_embedding"), golden("train.concat")};
        const GestaltDraw draw{golden("train.t"), golden("train.noise"), golden("train.drop_prompt"),
                               golden("train.keep_concat")};
        const auto loss = gestaltLoss(model, targets, draw);
        compare("train.loss", loss.detach());
        loss.backward();
        compareAll("train.grad.", [&model](const std::string& name) { return model->named_parameters()[name].grad(); });
        checkStep(model);
    }

    /// The optimiser's step and the moving average's.
    void checkStep(Pix2Gestalt& model)
    {
        const GestaltRecipe recipe;
        optimiserFor(gestaltGroups(model, recipe), recipe.loop).step();
        compareAll("train.after_step.", [&model](const std::string& name) { return model->named_parameters()[name]; });
        ExponentialMovingAverage average(*model->diffusion_model, recipe.loop.emaDecay);
        average.restore(open(DenoiserWeights::Smoothed)->diffusion_model->parameters(), 0);
        average.update(*model->diffusion_model);
        const AveragedWeights averaged(*model->diffusion_model, average);
        compareAll("train.ema_after_step.",
                   [&model](const std::string& name) { return model->named_parameters()[name]; });
    }

    /// The golden tensors of a prefix against what `actual` gives for the module's names.
    void compareAll(const std::string& prefix, const std::function<torch::Tensor(const std::string&)>& actual)
    {
        for (const auto& entry : m_golden->entries()) {
            if (!entry.name.starts_with(prefix))
                continue;
            std::string name = entry.name.substr(prefix.size());
            if (name.starts_with("model."))
                name.erase(0, std::string("model.").size());
            compare(entry.name, actual(name).detach(), kGradientTolerance);
        }
    }

    at::Device m_device;
    std::unique_ptr<CheckpointReader> m_checkpoint;
    std::unique_ptr<CheckpointReader> m_golden;
    Pix2GestaltOptions m_options;
    Pix2Gestalt m_model;
    std::shared_ptr<const CompiledUNet> m_compiled;
    GoldenChecks m_checks;
};

} // namespace

GoldenChecks checkGestalt(const std::filesystem::path& folder, at::Device device)
{
    return GestaltChecker(folder, device).run();
}

} // namespace unocclude::engine
