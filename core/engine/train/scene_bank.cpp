// SPDX-License-Identifier: Apache-2.0
#include "engine/train/scene_bank.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/safetensors_reader.h"

#include <torch/torch.h>

#include <algorithm>

namespace unocclude::engine {

namespace {

void requireScenes(bool condition, const std::filesystem::path& file, const char* reason)
{
    if (!condition)
        throw CheckpointError(file, std::string("its annotated photographs are damaged: ") + reason);
}

bool areWithin(const at::Tensor& numbers, int64_t least, int64_t most)
{
    return numbers.numel() == 0 || (numbers.min().item<int64_t>() >= least && numbers.max().item<int64_t>() <= most);
}

} // namespace

std::optional<SceneBank> SceneBank::open(const std::filesystem::path& file)
{
    const SafetensorsReader reader(file);
    if (!reader.contains("scenes"))
        return {};
    SceneBank bank;
    bank.m_photos = reader.tensor("scenes");
    bank.m_sizes = reader.tensor("scenes.size");
    bank.m_heldOut = reader.tensor("scenes.heldout");
    bank.m_masks = reader.tensor("scenes.masks");
    bank.m_of = reader.tensor("scenes.of");
    const int64_t count = bank.m_photos.size(0);
    requireScenes(bank.m_photos.dim() == 4 && bank.m_photos.size(1) == 3 && bank.m_photos.dtype() == at::kByte &&
                      bank.m_photos.size(2) == bank.m_photos.size(3),
                  file, "\"scenes\" is not K x 3 x P x P bytes");
    requireScenes(bank.m_masks.dim() == 3 && bank.m_masks.dtype() == at::kByte &&
                      bank.m_masks.size(1) == bank.m_masks.size(2),
                  file, "\"scenes.masks\" is not L x Q x Q bytes");
    requireScenes(bank.m_sizes.sizes() == at::IntArrayRef({count, 2}) && bank.m_sizes.dtype() == at::kLong &&
                      areWithin(bank.m_sizes, 1, bank.m_photos.size(2)),
                  file, "\"scenes.size\" does not match them");
    requireScenes(bank.m_heldOut.sizes() == at::IntArrayRef({count}), file, "\"scenes.heldout\" does not match them");
    requireScenes(bank.m_of.sizes() == at::IntArrayRef({bank.m_masks.size(0)}) && bank.m_of.dtype() == at::kLong &&
                      areWithin(bank.m_of, 0, count - 1) && areWithin(bank.m_of.diff(), 0, count),
                  file, "\"scenes.of\" does not match its masks");
    return bank;
}

int64_t SceneBank::height(int64_t scene) const
{
    return m_sizes[scene][0].item<int64_t>();
}

int64_t SceneBank::width(int64_t scene) const
{
    return m_sizes[scene][1].item<int64_t>();
}

int64_t SceneBank::sceneOf(int64_t mask) const
{
    return m_of[mask].item<int64_t>();
}

std::pair<int64_t, int64_t> SceneBank::masksOf(int64_t scene) const
{
    const auto* first = m_of.const_data_ptr<int64_t>();
    const auto [from, to] = std::equal_range(first, first + m_of.numel(), scene);
    return {from - first, to - first};
}

at::Tensor SceneBank::scenes(PairBank::Split split) const
{
    return ((m_heldOut != 0) == (split == PairBank::Split::HeldOut)).nonzero().flatten();
}

at::Tensor SceneBank::masks(PairBank::Split split) const
{
    const auto heldOut = m_heldOut.index_select(0, m_of) != 0;
    return (heldOut == (split == PairBank::Split::HeldOut)).nonzero().flatten();
}

} // namespace unocclude::engine
