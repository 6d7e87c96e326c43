// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"

#include <c10/core/ScalarType.h>

#include <functional>
#include <optional>

namespace unocclude::engine {

/// How a published checkpoint becomes our file.
struct ConversionOptions
{
    /// Of every floating point tensor; others keep theirs. Char: large matrices as QuantisedRows, the rest as Half.
    c10::ScalarType type = c10::ScalarType::Half;
    bool raw = false;                 ///< the denoiser's trained weights instead of their moving average
    std::optional<int64_t> side = {}; ///< for MobileSAM: of the pictures that it will be shown, in pixels
};

/// One tensor of the new file.
struct ConvertedTensor
{
    std::string source; ///< its name in the checkpoint
    std::string name;   ///< its name in the new file
};

/// What a conversion takes from a checkpoint and what it leaves there.
struct ConversionPlan
{
    std::string architecture; ///< empty when the checkpoint is of a kind that we do not know
    std::vector<ConvertedTensor> tensors;
    std::vector<std::string> leftOut; ///< names of the checkpoint's other tensors
    bool takesMovingAverage = false;
};

/// Plans the conversion by the tensors' names:
/// - pix2gestalt: the denoiser (its moving average "model_ema." under the denoiser's own names, unless `raw` or there
/// is
///   none), the autoencoder, CLIP's image tower and cc_projection;
/// - any other: all tensors under their own names.
/// Throws CheckpointError when the moving average does not match the denoiser tensor by tensor.
ConversionPlan planConversion(const CheckpointReader& file, bool raw);

/// Writes the planned tensors as safetensors, one in memory at a time. The metadata are the checkpoint's own facts, the
/// architecture, and what was converted ("source", "source_bytes", "weights").
/// @param progress called before each tensor with its number from 1 and their count; what it throws passes through
/// Throws CheckpointError when a tensor is damaged or has a value that the new type cannot hold, CheckpointWriteError
/// when the file cannot be written, std::invalid_argument when the model has no such side; then there is no new file.
void convertCheckpoint(const CheckpointReader& file, const ConversionPlan& plan, const std::filesystem::path& out,
                       const ConversionOptions& options, const std::function<void(std::size_t, std::size_t)>& progress);

} // namespace unocclude::engine
