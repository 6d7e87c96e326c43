// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/checkpoint_conversion.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/row_quantisation.h"
#include "engine/checkpoint/safetensors_dtype.h"
#include "engine/checkpoint/safetensors_stream.h"
#include "engine/gestalt/gestalt_shapes.h"
#include "engine/sam/sam_shapes.h"

#include <algorithm>
#include <array>
#include <set>

namespace unocclude::engine {

namespace {

constexpr std::string_view denoiser = "model.diffusion_model.";
constexpr std::string_view movingAverage = "model_ema.";

/// What of pix2gestalt a sampler needs beside the denoiser. CLIP's text tower is there too, in parts and unused.
constexpr std::array<std::string_view, 6> otherNetworks = {
    "first_stage_model.encoder.",         "first_stage_model.decoder.",     "first_stage_model.quant_conv.",
    "first_stage_model.post_quant_conv.", "cond_stage_model.model.visual.", "cc_projection."};

bool hasMovingAverage(const CheckpointReader& file)
{
    return std::any_of(file.entries().begin(), file.entries().end(),
                       [](const TensorEntry& entry) { return entry.name.starts_with(movingAverage); });
}

/// The moving average is kept under the parameter's name without "model." and without any dot.
std::string averageName(std::string_view name)
{
    std::string flat(name.substr(std::string_view("model.").size()));
    std::erase(flat, '.');
    return std::string(movingAverage) + flat;
}

/// The tensor that stands for `entry`, which must be its average in shape, too.
std::string sourceOf(const CheckpointReader& file, const TensorEntry& entry, bool takeAverage)
{
    if (!takeAverage || !entry.name.starts_with(denoiser))
        return entry.name;
    const std::string average = averageName(entry.name);
    if (file.entry(average).shape != entry.shape)
        throw CheckpointError(file.path(), average, "its shape is not that of " + entry.name);
    return average;
}

bool isWanted(const std::string& name)
{
    return name.starts_with(denoiser) || std::any_of(otherNetworks.begin(), otherNetworks.end(),
                                                     [&](std::string_view prefix) { return name.starts_with(prefix); });
}

void noteLeftOut(const CheckpointReader& file, ConversionPlan& plan)
{
    std::set<std::string_view> taken;
    for (const ConvertedTensor& tensor : plan.tensors)
        taken.insert(tensor.source);
    for (const TensorEntry& entry : file.entries())
        if (!taken.contains(entry.name))
            plan.leftOut.push_back(entry.name);
}

ConversionPlan planPix2Gestalt(const CheckpointReader& file, bool raw)
{
    ConversionPlan plan;
    plan.architecture = "pix2gestalt";
    plan.takesMovingAverage = !raw && hasMovingAverage(file);
    for (const TensorEntry& entry : file.entries())
        if (isWanted(entry.name))
            plan.tensors.push_back({sourceOf(file, entry, plan.takesMovingAverage), entry.name});
    noteLeftOut(file, plan);
    return plan;
}

/// As the file states it, or as its tensors show it; empty for a kind that we do not know.
std::string architectureOf(const CheckpointReader& file)
{
    if (const auto stated = file.metadata().find("architecture"); stated != file.metadata().end())
        return stated->second;
    return holdsSam(file) ? kSamArchitecture : "";
}

ConversionPlan planCopy(const CheckpointReader& file)
{
    ConversionPlan plan;
    for (const TensorEntry& entry : file.entries())
        plan.tensors.push_back({entry.name, entry.name});
    plan.architecture = architectureOf(file);
    return plan;
}

/// A tensor of the new file.
struct NewTensor
{
    enum class Part { All, Numbers, Scales }; ///< of the source; the last two of its QuantisedRows
    std::string source;
    PlannedTensor planned;
    Part part = Part::All;
};

c10::ScalarType typeOf(const CheckpointReader& file, const TensorEntry& entry)
{
    const auto type = torchDtype(entry.dtype);
    if (!type)
        throw CheckpointError(file.path(), entry.name, "its dtype " + entry.dtype + " is not supported");
    return *type;
}

std::vector<NewTensor> plannedTensors(const CheckpointReader& file, const ConversionPlan& plan, c10::ScalarType wanted)
{
    std::vector<NewTensor> tensors;
    for (const auto& [source, name] : plan.tensors) {
        const TensorEntry& entry = file.entry(source);
        const auto form = storedForm(typeOf(file, entry), entry.shape, wanted);
        if (form.inRows) {
            tensors.push_back({source, {name, c10::kChar, entry.shape}, NewTensor::Part::Numbers});
            tensors.push_back({source, {scalesOf(name), c10::kFloat, {entry.shape.front()}}, NewTensor::Part::Scales});
        } else {
            tensors.push_back({source, {name, form.type, entry.shape}});
        }
    }
    return tensors;
}

/// A value beyond the new type's range would silently become infinite.
at::Tensor converted(const CheckpointReader& file, const std::string& name, c10::ScalarType type)
{
    const at::Tensor source = file.tensor(name);
    if (source.scalar_type() == type)
        return source;
    const at::Tensor result = source.to(type);
    if (result.isinf().any().item<bool>() && !source.isinf().any().item<bool>())
        throw CheckpointError(file.path(), name,
                              std::string("it has values that ") + c10::toString(type) + " cannot hold");
    return result;
}

/// What SAM's shapes do not tell, with another side for its pictures.
std::string statedWithSide(const CheckpointReader& file, int64_t side)
{
    auto sam = samOptionsOf(file);
    auto* tiny = std::get_if<TinyVitOptions>(&sam.encoder);
    if (!tiny || side > tiny->side || !TinyVitOptions::takesSide(side))
        throw std::invalid_argument(file.path().string() +
                                    ": only MobileSAM takes pictures of another side, and only of a "
                                    "multiple of 16 pixels up to its own");
    sam.decoder.side = side;
    return statedSamOptions(sam);
}

at::Tensor made(const CheckpointReader& file, const NewTensor& tensor)
{
    if (tensor.part == NewTensor::Part::All)
        return converted(file, tensor.source, tensor.planned.type);
    const auto rows = QuantisedRows::of(file.tensor(tensor.source));
    return tensor.part == NewTensor::Part::Numbers ? rows.numbers : rows.scales;
}

std::map<std::string, std::string> metadataOf(const CheckpointReader& file, const ConversionPlan& plan,
                                              const ConversionOptions& options)
{
    std::map<std::string, std::string> metadata = file.metadata();
    if (!plan.architecture.empty())
        metadata["architecture"] = plan.architecture;
    metadata["source"] = file.path().filename().string();
    metadata["source_bytes"] = std::to_string(file.fileSize());
    if (plan.architecture == "pix2gestalt")
        metadata["weights"] = plan.takesMovingAverage ? "moving average" : "raw";
    if (options.side)
        metadata["options"] = statedWithSide(file, *options.side);
    return metadata;
}

} // namespace

ConversionPlan planConversion(const CheckpointReader& file, bool raw)
{
    return holdsPix2Gestalt(file) ? planPix2Gestalt(file, raw) : planCopy(file);
}

void convertCheckpoint(const CheckpointReader& file, const ConversionPlan& plan, const std::filesystem::path& out,
                       const ConversionOptions& options, const std::function<void(std::size_t, std::size_t)>& progress)
{
    const auto metadata = metadataOf(file, plan, options);
    const auto tensors = plannedTensors(file, plan, options.type);
    std::vector<PlannedTensor> shapes;
    for (const auto& tensor : tensors)
        shapes.push_back(tensor.planned);
    std::size_t begun = 0;
    const auto make = [&](std::size_t index) {
        progress(++begun, tensors.size());
        file.releasePages(); // the tensor before is written
        return made(file, tensors[index]);
    };
    streamSafetensors(out, shapes, make, metadata);
}

} // namespace unocclude::engine
