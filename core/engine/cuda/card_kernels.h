// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/cuda_driver.h"
#include "engine/cuda/launches.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace unocclude::engine {

/// Our kernels on a card, with the card's primary context (LibTorch's own) current on this thread while it lives.
/// Everything throws CudaError (Failed) with the driver's words.
class CardKernels
{
public:
    /// @param image what KernelImages made for the card's architecture
    CardKernels(const CudaDriver& driver, const CudaCard& card, const std::string& image);
    ~CardKernels();
    CardKernels(const CardKernels&) = delete;
    CardKernels& operator=(const CardKernels&) = delete;

    /// @return an address on the card, which is freed with this object
    std::uint64_t allocate(std::size_t bytes);
    void upload(std::uint64_t to, const void* from, std::size_t bytes) const;
    void download(void* to, std::uint64_t from, std::size_t bytes) const; ///< after everything that was started

    /// Starts a kernel. @param name of the program's struct   @param stream of CUDA; null: the default one
    template <typename Program>
    void start(const char* name, const Program& program, void* stream = nullptr)
    {
        startWith(name, launchOf(program), &program, stream);
    }

private:
    void startWith(const char* name, const Launch& launch, const void* program, void* stream);
    void* kernel(const char* name);
    void enter(int index);
    void leave() noexcept;

    const CudaDriver& m_driver;
    int m_card = 0;
    bool m_isRetained = false, m_isPushed = false;
    void* m_module = nullptr;
    std::map<std::string, void*> m_kernels;
    std::vector<std::uint64_t> m_allocations;
};

} // namespace unocclude::engine
