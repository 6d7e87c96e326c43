// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"

#include <string>

namespace unocclude::engine {

/// A matrix of weights in a byte a number: each row (what makes one output) is divided by a scale of its own, so that
/// its largest number becomes 127. In a file the I8 tensor NAME lies beside NAME.scale, F32 with one number a row. Only
/// the file is small so: networks compute with the numbers that it stands for.
struct QuantisedRows
{
    at::Tensor numbers; ///< I8, of the weights' shape
    at::Tensor scales;  ///< F32 [rows]

    /// Weights of at least two dimensions, the first of which counts rows.
    static QuantisedRows of(const at::Tensor& weights);

    at::Tensor weights() const; ///< F32
};

/// How a file whose numbers are to be of a type holds a tensor.
struct StoredForm
{
    bool inRows;          ///< as QuantisedRows
    c10::ScalarType type; ///< else
};

/// Floating point numbers become what is wanted, others stay what they are. @param wanted Char: QuantisedRows where a
/// tensor has rows that are long enough to carry a scale each, and enough of them; else Half
StoredForm storedForm(c10::ScalarType type, c10::IntArrayRef shape, c10::ScalarType wanted);

/// The name of the scales of a tensor.
std::string scalesOf(const std::string& name);

/// Whether a file has a tensor in this form.
bool isQuantised(const CheckpointReader& file, const std::string& name);

/// A tensor's values, whichever form it has in the file. @throw CheckpointError
at::Tensor valuesOf(const CheckpointReader& file, const std::string& name);

} // namespace unocclude::engine
