// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/state_dict.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/row_quantisation.h"
#include "engine/checkpoint/safetensors_dtype.h"
#include "engine/checkpoint/text.h"
#include "engine/tensor/weight_cast.h"

#include <ATen/core/grad_mode.h>
#include <c10/core/ScalarType.h>

#include <set>
#include <sstream>

namespace unocclude::engine {

namespace {

/// Keys beyond this many are counted, not named: a wrong architecture differs in all of them.
constexpr std::size_t mostNamedKeys = 8;

std::string joined(const std::vector<std::string>& items)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(items.size(), mostNamedKeys); ++i)
        text += (i == 0 ? "" : ", ") + items[i];
    if (items.size() > mostNamedKeys)
        text += " and " + std::to_string(items.size() - mostNamedKeys) + " more";
    return text;
}

std::string shapeText(c10::IntArrayRef shape)
{
    std::ostringstream text;
    text << shape;
    return text.str();
}

/// Halves may become floats, but counters must not silently become fractions or the other way round.
bool isConvertible(c10::ScalarType from, c10::ScalarType to)
{
    return from == to || (c10::isFloatingType(from) && c10::isFloatingType(to));
}

/// The differences between what a module needs and what a file holds.
class Comparison
{
public:
    void compare(const std::string& key, const at::Tensor& own, const CheckpointReader& file)
    {
        m_expected.insert(key);
        if (!file.contains(key)) {
            m_missing.push_back(quotedName(key));
            return;
        }
        const TensorEntry& entry = file.entry(key);
        if (own.sizes() != c10::IntArrayRef(entry.shape))
            m_different.push_back(quotedName(key) + " (shape " + shapeText(entry.shape) + " instead of " +
                                  shapeText(own.sizes()) + ")");
        else if (isQuantised(file, key) && own.is_floating_point())
            m_expected.insert(scalesOf(key));
        else if (const auto type = torchDtype(entry.dtype); !type || !isConvertible(*type, own.scalar_type()))
            m_different.push_back(quotedName(key) + " (" + entry.dtype + " instead of " +
                                  c10::toString(own.scalar_type()) + ")");
    }

    void findUnexpected(const CheckpointReader& file, const std::string& prefix)
    {
        for (const TensorEntry& entry : file.entries())
            if (entry.name.starts_with(prefix) && !m_expected.contains(entry.name))
                m_unexpected.push_back(quotedName(entry.name));
    }

    void throwIfAny(const std::filesystem::path& path) const
    {
        std::string text;
        append(text, "missing ", m_missing);
        append(text, "different ", m_different);
        append(text, "unexpected ", m_unexpected);
        if (!text.empty())
            throw CheckpointError(path, "the tensors do not fit the network: " + text);
    }

private:
    static void append(std::string& text, const char* label, const std::vector<std::string>& items)
    {
        if (!items.empty())
            text += (text.empty() ? "" : "; ") + (label + joined(items));
    }

    std::set<std::string> m_expected;
    std::vector<std::string> m_missing;
    std::vector<std::string> m_different;
    std::vector<std::string> m_unexpected;
};

/// The module's parameters and buffers themselves, by their full names.
NamedTensors tensorsOf(const torch::nn::Module& module)
{
    NamedTensors tensors;
    for (const auto& parameter : module.named_parameters())
        tensors.emplace_back(parameter.key(), parameter.value());
    for (const auto& buffer : module.named_buffers())
        tensors.emplace_back(buffer.key(), buffer.value());
    return tensors;
}

/// The same by their keys in a file that fits the module.
NamedTensors tensorsByKey(const torch::nn::Module& module, const CheckpointReader& file, const std::string& prefix,
                          const std::function<std::string(std::string)>& spelling)
{
    NamedTensors tensors = tensorsOf(module);
    Comparison comparison;
    for (auto& [name, tensor] : tensors) {
        name = prefix + (spelling ? spelling(name) : name);
        comparison.compare(name, tensor, file);
    }
    comparison.findUnexpected(file, prefix);
    comparison.throwIfAny(file.path());
    return tensors;
}

} // namespace

NamedTensors stateDict(const torch::nn::Module& module)
{
    NamedTensors tensors = tensorsOf(module);
    for (auto& [name, tensor] : tensors)
        tensor = tensor.detach();
    return tensors;
}

void loadStateDict(torch::nn::Module& module, const CheckpointReader& file, const std::string& prefix,
                   const std::function<std::string(std::string)>& spelling)
{
    const at::NoGradGuard noGrad;
    for (const auto& [name, tensor] : tensorsByKey(module, file, prefix, spelling))
        tensor.copy_(valuesOf(file, name));
}

void adoptStateDict(torch::nn::Module& module, const CheckpointReader& file, std::optional<at::ScalarType> matrices,
                    const std::string& prefix, const std::function<std::string(std::string)>& spelling)
{
    const at::NoGradGuard noGrad;
    for (auto& [name, tensor] : tensorsByKey(module, file, prefix, spelling)) {
        const bool isMatrix = tensor.dim() > 1 && tensor.is_floating_point();
        const at::Tensor source = valuesOf(file, name);
        const at::Tensor adopted =
            castWeights(source, isMatrix ? matrices.value_or(source.scalar_type()) : tensor.scalar_type());
        if (!adopted.is_same(source))
            file.releasePages();
        tensor.set_data(adopted);
    }
}

} // namespace unocclude::engine
