// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>

namespace unocclude::engine {

/// Why a CUDA card cannot be computed with. what() says it in one sentence, without a full stop, as the engine does.
class CudaError : public std::runtime_error
{
public:
    enum class Kind {
        NoDriver,       ///< no NVIDIA driver is installed, or none that can be loaded
        DriverTooOld,   ///< for the CUDA that LibTorch was built with
        NoCard,         ///< a driver, but no card that it shows; or not that many
        CardTooOld,     ///< compute capability below kOldestCard
        CardTooSmall,   ///< less memory than kLeastMemory
        MissingLibrary, ///< a library of CUDA that is not there, is of another version or is damaged
        Failed,         ///< anything that the driver or the compiler refuses
    };

    CudaError(Kind kind, const std::string& sentence)
        : std::runtime_error(sentence)
        , m_kind(kind)
    {
    }

    Kind kind() const noexcept { return m_kind; }

private:
    Kind m_kind;
};

} // namespace unocclude::engine
