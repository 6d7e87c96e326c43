// SPDX-License-Identifier: Apache-2.0
#include "engine/train/pair_bank.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/safetensors_reader.h"

#include <torch/torch.h>

namespace unocclude::engine {

namespace {

at::Tensor rowsWhere(const at::Tensor& flags)
{
    return flags.nonzero().flatten();
}

void require(bool condition, const std::filesystem::path& file, const char* reason)
{
    if (!condition)
        throw CheckpointError("\"" + file.string() + "\" is no bank of training pairs: " + reason);
}

} // namespace

PairBank::PairBank(const std::filesystem::path& file)
{
    const SafetensorsReader reader(file);
    m_objects = reader.tensor("objects");
    m_whole = reader.tensor("objects.whole");
    m_objectsHeldOut = reader.tensor("objects.heldout");
    m_backgrounds = reader.tensor("backgrounds");
    m_backgroundsHeldOut = reader.tensor("backgrounds.heldout");
    require(m_objects.dim() == 4 && m_objects.size(1) == 4 && m_objects.dtype() == at::kByte, file,
            "\"objects\" is not N x 4 x S x S bytes.");
    require(m_backgrounds.dim() == 4 && m_backgrounds.size(1) == 3 && m_backgrounds.dtype() == at::kByte, file,
            "\"backgrounds\" is not M x 3 x B x B bytes.");
    require(m_whole.numel() == m_objects.size(0) && m_objectsHeldOut.numel() == m_objects.size(0) &&
                m_backgroundsHeldOut.numel() == m_backgrounds.size(0),
            file, "its flags do not match its pictures in number.");
    for (const auto split : {Split::Train, Split::HeldOut})
        require(wholeObjects(split).numel() > 0 && backgroundRows(split).numel() > 0, file,
                "one side of its split has no whole object or no background.");
}

at::Tensor PairBank::wholeObjects(Split split) const
{
    return rowsWhere((m_whole != 0) & ((m_objectsHeldOut != 0) == (split == Split::HeldOut)));
}

at::Tensor PairBank::occluders(Split split) const
{
    return rowsWhere((m_objectsHeldOut != 0) == (split == Split::HeldOut));
}

at::Tensor PairBank::backgroundRows(Split split) const
{
    return rowsWhere((m_backgroundsHeldOut != 0) == (split == Split::HeldOut));
}

} // namespace unocclude::engine
