// SPDX-License-Identifier: Apache-2.0
#include "engine/autoencoder/autoencoder_kl.h"
#include "engine/bench/engine_entrants.h"
#include "engine/bench/subject.h"
#include "engine/clip/clip_image_tower.h"
#include "engine/gestalt/gestalt_shapes.h"
#include "engine/unet/unet.h"

namespace unocclude::engine {

namespace {

/// Floating point operations of one sample at the published sizes, in 10^9: a multiplication and an addition count two.
/// Counted once by torch.utils.flop_counter on the reference's networks.
struct PublishedWork
{
    static constexpr double unet = 176.36;
    static constexpr double encode = 272.7;
    static constexpr double decode = 622.2;
    static constexpr double imageTower = 162.0;
};

struct Model
{
    SharedCheckpoint file;
    Pix2GestaltOptions options;
    at::Device device;
    CardWays card;

    double published(double gflop) const
    {
        const Pix2GestaltOptions theirs;
        const bool same = options.unet.modelChannels == theirs.unet.modelChannels && options.side == theirs.side &&
                          options.autoencoder.channels == theirs.autoencoder.channels &&
                          options.clip.width == theirs.clip.width;
        return same ? gflop : 0;
    }
    std::int64_t latentSide() const { return options.side / options.autoencoder.downsampling(); }

    template <typename Network, typename Options>
    Network load(const Options& networkOptions, const std::string& prefix, at::ScalarType type) const
    {
        return loadedNetwork<Network>(networkOptions, *file, prefix, type, device);
    }
};

/// As samplings on a card call it: graph, our kernels, float16.
Entrant plannedEntrant(const Model& model, const std::string& prefix)
{
    const auto load = [=]() -> Forward {
        return model.card.planned(model.load<UNet>(model.options.unet, prefix, at::kHalf), model.device);
    };
    const auto open = [=] { return std::make_unique<EngineContender>(model.device, at::kHalf, load); };
    return {"planned", "float16", open};
}

Subject denoiser(const Model& model)
{
    const std::string prefix = "model.diffusion_model.";
    const auto inputs = [z = model.options.autoencoder.latentChannels, side = model.latentSide(),
                         width = model.options.unet.contextDim](std::int64_t batch) {
        return InputShapes{{batch, z, side, side}, {batch, 2 * z, side, side}, {batch, 1, width}};
    };
    const auto load = [=](at::ScalarType type) -> Forward {
        auto unet = model.load<UNet>(model.options.unet, prefix, type);
        return [unet](const std::vector<at::Tensor>& in) mutable {
            return unet->forward(torch::cat({in[0], in[1]}, 1), benchTimes(in[0]), in[2]);
        };
    };
    const auto loadRewritten = [=](at::ScalarType type) -> Forward {
        const auto products = bestProducts(model.device, type);
        const auto stored = products == Products::Packed ? at::kHalf : type;
        return rewrittenForward(model.load<UNet>(model.options.unet, prefix, stored), products, model.file);
    };
    auto entrants = engineEntrants("plain", model.device, load);
    for (auto& entrant : engineEntrants("rewritten", model.device, loadRewritten))
        entrants.push_back(std::move(entrant));
    if (model.device.is_cuda() && model.card.planned)
        entrants.push_back(plannedEntrant(model, prefix));
    return {"unet",
            "unet",
            true,
            model.published(PublishedWork::unet),
            wantedUNet(model.options.unet, prefix),
            inputs,
            std::move(entrants)};
}

JsonValue wantedAutoencoder(const AutoencoderOptions& options, const std::string& network)
{
    return JsonValue::Object{{"network", network},
                             {"prefix", "first_stage_model."},
                             {"picture_channels", options.pictureChannels},
                             {"latent_channels", options.latentChannels},
                             {"channels", options.channels},
                             {"channel_mult", jsonArray(options.channelMult)},
                             {"num_res_blocks", options.numResBlocks}};
}

AutoencoderKL autoencoder(const Model& model, at::ScalarType type)
{
    return model.load<AutoencoderKL>(model.options.autoencoder, "first_stage_model.", type);
}

Subject encoder(const Model& model)
{
    const auto inputs = [side = model.options.side](std::int64_t batch) { return InputShapes{{batch, 3, side, side}}; };
    const auto load = [=](at::ScalarType type) -> Forward {
        return [network = autoencoder(model, type)](const std::vector<at::Tensor>& in) mutable {
            return network->encode(in[0]).mean;
        };
    };
    return {"autoencoder",
            "autoencoder encode",
            false,
            model.published(PublishedWork::encode),
            wantedAutoencoder(model.options.autoencoder, "encode"),
            inputs,
            engineEntrants("plain", model.device, load)};
}

Subject decoder(const Model& model)
{
    const auto inputs = [z = model.options.autoencoder.latentChannels, side = model.latentSide()](std::int64_t batch) {
        return InputShapes{{batch, z, side, side}};
    };
    const auto load = [=](at::ScalarType type) -> Forward {
        return [network = autoencoder(model, type)](const std::vector<at::Tensor>& in) mutable {
            return network->decode(in[0]);
        };
    };
    return {"autoencoder",
            "autoencoder decode",
            false,
            model.published(PublishedWork::decode),
            wantedAutoencoder(model.options.autoencoder, "decode"),
            inputs,
            engineEntrants("plain", model.device, load)};
}

JsonValue wantedImageTower(const ClipImageOptions& options, const std::string& prefix)
{
    return JsonValue::Object{{"network", "clip"},
                             {"prefix", prefix},
                             {"resolution", options.resolution},
                             {"patch", options.patch},
                             {"width", options.width},
                             {"layers", options.layers},
                             {"head_width", kClipHeadWidth},
                             {"embed_dim", options.embedDim}};
}

Subject imageTower(const Model& model)
{
    const std::string prefix = "cond_stage_model.model.visual.";
    const auto inputs = [side = model.options.clip.resolution](std::int64_t batch) {
        return InputShapes{{batch, 3, side, side}};
    };
    const auto load = [=](at::ScalarType type) -> Forward {
        auto tower = model.load<ClipImageTower>(model.options.clip, prefix, type);
        return [tower](const std::vector<at::Tensor>& in) mutable { return tower->forward(in[0]); };
    };
    return {"clip",
            "clip image tower",
            false,
            model.published(PublishedWork::imageTower),
            wantedImageTower(model.options.clip, prefix),
            inputs,
            engineEntrants("plain", model.device, load)};
}

} // namespace

std::vector<Subject> gestaltSubjects(const SharedCheckpoint& file, at::Device device, const CardWays& card)
{
    const Model model{file, pix2GestaltOptionsOf(*file), device, card};
    return {denoiser(model), encoder(model), decoder(model), imageTower(model)};
}

} // namespace unocclude::engine
