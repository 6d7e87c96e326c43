// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/checkpoint/torch_file.h"

namespace unocclude::engine {

/// A file that torch.save wrote: a plain state_dict (.pth, .pt) or a PyTorch-Lightning checkpoint (.ckpt), whose
/// optimiser states and other objects are passed over without touching their data. Tensors keep their strides.
class TorchReader : public CheckpointReader
{
public:
    /// Throws CheckpointError when the file breaks a rule of parseTorchFile().
    TorchReader(const std::filesystem::path& path, const std::shared_ptr<const MappedFile>& file);

    std::string_view format() const noexcept override { return m_torch.format; }

    /// Compares the checksum of the tensor's storage, if it has one, when it is first asked for.
    at::Tensor tensor(const std::string& name) const override;

private:
    TorchReader(const std::filesystem::path& path, const std::shared_ptr<const MappedFile>& file, TorchFile torch);
    void verifyStorage(const std::string& name, std::size_t storage) const;

    TorchFile m_torch;                      ///< its tensors in the order of entries()
    mutable std::vector<bool> m_isVerified; ///< per storage
};

} // namespace unocclude::engine
