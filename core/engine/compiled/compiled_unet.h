// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compiled/compiled_res_block.h"
#include "engine/compiled/compiled_transformer.h"
#include "engine/unet/unet.h"

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace unocclude::engine {

/// What a compiled UNet makes of a condition before the first step.
struct CompiledCondition
{
    at::Tensor firstResponse; ///< [N, modelChannels, h, w]: of the first convolution to the condition's channels
    at::Tensor context;       ///< [N, all transformer blocks' columns]: what cross attention adds, output biases within

    CompiledCondition repeated(std::int64_t times) const; ///< of one row
    static CompiledCondition joined(const CompiledCondition& first, const CompiledCondition& second);
};

/// The UNet rewritten for sampling: the same function up to rounding, with what does not change from step to step
/// computed before the first.
///   - Cross attention to one token is a constant (CompiledTransformerBlock).
///   - The time embedding and its projections depend on the time alone: a table for a schedule.
///   - The channels of the input that hold the condition are constant, and so is the first convolution's response to
///     them.
///   - Queries, keys and values are one product; biases and residuals are what products begin with.
/// The plain form, UNet, is the reference that this one is tested against.
class CompiledUNet
{
public:
    struct Upsampling
    {
        CompiledConv conv;
        at::Tensor forward(const at::Tensor& x) const;
    };
    using Layer = std::variant<CompiledResBlock, CompiledTransformer, CompiledConv, Upsampling>;
    using Stage = std::vector<Layer>;

    /// @param unet is only read; where weights are packed, nothing of it but its small layers is needed after that
    /// @param onLayer called after each layer of the path, for who wants to give back memory of the plain form
    CompiledUNet(
        const UNet& unet, Products products, const std::function<void()>& onLayer = [] {});

    /// @param times told to the time embedding   @return [times, all residual blocks' columns]
    at::Tensor timeTable(const std::vector<double>& times) const;

    /// @param concat [N, inChannels - the noisy ones, h, w]   @param context [N, 1, contextDim]; undefined where the
    /// network has no cross attention
    /// @throw std::invalid_argument for a context of several tokens
    CompiledCondition condition(const at::Tensor& concat, const at::Tensor& context) const;

    /// @param noisy [N, C, h, w]   @param times one row of timeTable()   @param condition of N rows
    /// @return [N, outChannels, h, w]
    at::Tensor forward(const at::Tensor& noisy, const at::Tensor& times, const CompiledCondition& condition) const;

    // Its parts in the order of its path, for who runs them in another way (StepPlan).
    const UNetOptions& options() const { return m_options; }
    const CompiledConv& first() const { return m_first; } ///< of the noisy channels alone
    const std::vector<Stage>& inputStages() const { return m_inputStages; }
    const Stage& middle() const { return m_middle; }
    const std::vector<Stage>& outputStages() const { return m_outputStages; }
    const CompiledNorm& outNorm() const { return m_outNorm; }
    const CompiledConv& out() const { return m_out; }
    std::int64_t timeTableWidth() const { return m_timeColumns.dealt(); }
    std::int64_t contextTableWidth() const { return m_contextColumns.dealt(); }

private:
    std::optional<Layer> compiledLayer(const NamedWeights& layer);
    Stage compiledStage(const NamedWeights& stage, const std::function<void()>& onLayer);
    std::vector<Stage> compiledStages(const NamedWeights& stages, int first, const std::function<void()>& onLayer);
    at::Tensor run(const Stage& stage, at::Tensor x, const at::Tensor& times, const at::Tensor& context) const;
    template <typename Kind>
    std::vector<const Kind*> layers() const; // in the order in which they were built

    UNetOptions m_options;
    NamedWeights m_weights;
    Products m_products;
    ColumnDealer m_timeColumns, m_contextColumns;
    at::Tensor m_conditionWeights; ///< of the first convolution
    CompiledConv m_first;          ///< its noisy channels
    std::vector<Stage> m_inputStages;
    Stage m_middle;
    std::vector<Stage> m_outputStages;
    CompiledNorm m_outNorm;
    CompiledConv m_out;
};

} // namespace unocclude::engine
