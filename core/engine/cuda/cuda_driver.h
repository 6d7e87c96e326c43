// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/tensor/shared_library.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace unocclude::engine {

/// CUDA's version that LibTorch 2.11 was built with, as drivers count: 13000 for 13.0.
inline constexpr int kCudaVersion = 13000;
/// The oldest compute capability that LibTorch's kernels were built for, without its point: Turing.
inline constexpr int kOldestCard = 75;
/// The published model's weights take 2.4 GB in half precision (UNet 1.6, image tower 0.6, autoencoder 0.2): a card
/// with less memory than this holds them and nothing to work with.
inline constexpr std::size_t kLeastMemory = 3'000'000'000;

/// A card as its driver describes it.
struct CudaCard
{
    int index;              ///< N of "cuda:N"
    std::string name;       ///< "NVIDIA H100 80GB HBM3"
    int architecture;       ///< compute capability without its point: 90 for 9.0
    std::size_t totalBytes; ///< of memory
};

/// The functions of libcuda that are used, as cuda.h of CUDA 13 declares them; results are 0 for success.
struct DriverFunctions
{
    int (*init)(unsigned flags);
    int (*version)(int* number);
    int (*errorText)(int result, const char** text);
    int (*count)(int* cards);
    int (*card)(int* handle, int index);
    int (*name)(char* text, int bytes, int handle);
    int (*attribute)(int* value, int attribute, int handle);
    int (*totalMemory)(std::size_t* bytes, int handle);
    int (*retainContext)(void** context, int handle);
    int (*releaseContext)(int handle);
    int (*pushContext)(void* context);
    int (*popContext)(void** context);
    int (*memory)(std::size_t* freeBytes, std::size_t* totalBytes);

    int (*loadModule)(void** module, const void* image);
    int (*unloadModule)(void* module);
    int (*kernel)(void** kernel, void* module, const char* name);
    int (*launch)(void* kernel, unsigned gridX, unsigned gridY, unsigned gridZ, unsigned blockX, unsigned blockY,
                  unsigned blockZ, unsigned sharedBytes, void* stream, void** arguments, void** extra);
    int (*synchronise)();
    int (*allocate)(std::uint64_t* address, std::size_t bytes);
    int (*free)(std::uint64_t address);
    int (*upload)(std::uint64_t to, const void* from, std::size_t bytes);
    int (*download)(void* to, std::uint64_t from, std::size_t bytes);
};

/// NVIDIA's driver, asked directly: LibTorch tells neither why there is no card nor what an unusable one is called.
class CudaDriver
{
public:
    /// @throw CudaError (NoDriver) where libcuda.so.1 is not there or is none, and as the constructor
    static CudaDriver load();

    /// @throw CudaError (DriverTooOld, NoCard, Failed) where the driver does not start or knows no CUDA 13
    explicit CudaDriver(const DriverFunctions& functions);

    /// All that it shows, usable or not. @throw CudaError (Failed)
    std::vector<CudaCard> cards() const;

    /// Memory that nobody uses now. Only a context of CUDA's knows, and making one takes a fraction of a second.
    /// @return none where there is no context to be had: of a card that is too old, or in somebody's sole use
    std::optional<std::size_t> freeBytes(const CudaCard& card) const;

    /// For who works on a card: functions that are all there, the driver's name for a card, and its words for a
    /// failure.
    const DriverFunctions& functions() const { return m_functions; }
    int handle(int index) const;
    void check(int result, const char* what) const; ///< @throw CudaError (Failed)

private:
    CudaCard card(int index) const;
    std::string name(int handle) const;
    int attribute(int number, int handle) const;

    DriverFunctions m_functions;
};

/// The card of an index, where it can be computed with.
/// @throw CudaError (NoCard, CardTooOld, CardTooSmall) that names the card and what is needed
const CudaCard& usableCard(const std::vector<CudaCard>& cards, int index);

} // namespace unocclude::engine
