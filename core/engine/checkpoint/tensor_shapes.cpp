// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/tensor_shapes.h"

#include "engine/checkpoint/checkpoint_error.h"

namespace unocclude::engine {

TensorShapes::TensorShapes(const CheckpointReader& file, std::string prefix)
    : m_file(file)
    , m_prefix(std::move(prefix))
{
}

int64_t TensorShapes::side(const std::string& name, std::size_t dimension, int64_t unit) const
{
    const auto& shape = m_file.entry(m_prefix + name).shape;
    if (dimension >= shape.size())
        refuse(name, "has too few dimensions");
    const int64_t side = shape[dimension];
    if (side < 1 || side > widest || side % unit != 0)
        refuse(name, "is " + std::to_string(side) + " wide, expected was a multiple of " + std::to_string(unit) +
                         " up to " + std::to_string(widest));
    return side;
}

int64_t TensorShapes::count(const std::string& before, const std::string& after) const
{
    int64_t n = 0;
    while (n < mostLayers && has(before + std::to_string(n) + after))
        ++n;
    return n;
}

void TensorShapes::refuse(const std::string& name, const std::string& reason) const
{
    throw CheckpointError(m_file.path(), m_prefix + name, reason);
}

} // namespace unocclude::engine
