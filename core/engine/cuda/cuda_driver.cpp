// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/cuda_driver.h"

#include "engine/cuda/cuda_error.h"

#include <array>
#include <cstdio>

namespace unocclude::engine {

namespace {

using Kind = CudaError::Kind;

constexpr auto kDriverLibrary = "libcuda.so.1";
// of cuda.h
constexpr int kStubLibrary = 34;
constexpr int kNoDevice = 100;
constexpr int kCapabilityMajor = 75;
constexpr int kCapabilityMinor = 76;

bool findQuestions(const SharedLibrary& library, DriverFunctions& functions)
{
    return library.find(functions.init, "cuInit") && library.find(functions.version, "cuDriverGetVersion") &&
           library.find(functions.errorText, "cuGetErrorString") && library.find(functions.count, "cuDeviceGetCount") &&
           library.find(functions.card, "cuDeviceGet") && library.find(functions.name, "cuDeviceGetName") &&
           library.find(functions.attribute, "cuDeviceGetAttribute") &&
           library.find(functions.totalMemory, "cuDeviceTotalMem_v2") &&
           library.find(functions.retainContext, "cuDevicePrimaryCtxRetain") &&
           library.find(functions.releaseContext, "cuDevicePrimaryCtxRelease_v2") &&
           library.find(functions.pushContext, "cuCtxPushCurrent_v2") &&
           library.find(functions.popContext, "cuCtxPopCurrent_v2") &&
           library.find(functions.memory, "cuMemGetInfo_v2");
}

bool findWork(const SharedLibrary& library, DriverFunctions& functions)
{
    return library.find(functions.loadModule, "cuModuleLoadData") &&
           library.find(functions.unloadModule, "cuModuleUnload") &&
           library.find(functions.kernel, "cuModuleGetFunction") && library.find(functions.launch, "cuLaunchKernel") &&
           library.find(functions.synchronise, "cuCtxSynchronize") &&
           library.find(functions.allocate, "cuMemAlloc_v2") && library.find(functions.free, "cuMemFree_v2") &&
           library.find(functions.upload, "cuMemcpyHtoD_v2") && library.find(functions.download, "cuMemcpyDtoH_v2");
}

std::string cudaVersion(int number)
{
    return std::to_string(number / 1000) + "." + std::to_string(number % 1000 / 10);
}

std::string capability(int architecture)
{
    return std::to_string(architecture / 10) + "." + std::to_string(architecture % 10);
}

std::string gigabytes(std::size_t bytes)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f GB", static_cast<double>(bytes) / 1e9);
    return text.data();
}

std::string quoted(const std::string& name)
{
    return '"' + name + '"';
}

} // namespace

CudaDriver CudaDriver::load()
{
    std::string reason;
    const auto library = SharedLibrary::open(kDriverLibrary, {}, reason);
    if (!library)
        throw CudaError(Kind::NoDriver, "no NVIDIA driver could be loaded (" + reason + ")");
    DriverFunctions functions{};
    if (!findQuestions(*library, functions) || !findWork(*library, functions))
        throw CudaError(Kind::DriverTooOld, std::string(kDriverLibrary) +
                                                " lacks functions that every driver for CUDA " +
                                                cudaVersion(kCudaVersion) + " has: a newer NVIDIA driver is needed");
    return CudaDriver(functions);
}

CudaDriver::CudaDriver(const DriverFunctions& functions)
    : m_functions(functions)
{
    int version = 0;
    check(m_functions.version(&version), "the NVIDIA driver does not tell its version");
    if (version < kCudaVersion)
        throw CudaError(Kind::DriverTooOld, "the NVIDIA driver knows CUDA up to " + cudaVersion(version) + ", and " +
                                                cudaVersion(kCudaVersion) +
                                                " is needed: a newer driver has to be installed");
    const int started = m_functions.init(0);
    if (started == kNoDevice)
        throw CudaError(Kind::NoCard, "the NVIDIA driver shows no card");
    if (started == kStubLibrary)
        throw CudaError(Kind::NoDriver, std::string(kDriverLibrary) + " is a stub for linking and no NVIDIA driver");
    check(started, "the NVIDIA driver does not start");
}

void CudaDriver::check(int result, const char* what) const
{
    if (result == 0)
        return;
    const char* text = nullptr;
    const bool known = m_functions.errorText(result, &text) == 0 && text;
    throw CudaError(Kind::Failed, std::string(what) + ": " + (known ? text : "error " + std::to_string(result)));
}

std::string CudaDriver::name(int handle) const
{
    std::array<char, 256> text{};
    check(m_functions.name(text.data(), static_cast<int>(text.size()) - 1, handle),
          "a CUDA card does not tell its name");
    return text.data();
}

int CudaDriver::attribute(int number, int handle) const
{
    int value = 0;
    check(m_functions.attribute(&value, number, handle), "a CUDA card does not tell its compute capability");
    return value;
}

int CudaDriver::handle(int index) const
{
    int found = 0;
    check(m_functions.card(&found, index), "a CUDA card cannot be asked");
    return found;
}

// The primary context is the one that LibTorch uses, too: where LibTorch is at work already this costs nothing.
std::optional<std::size_t> CudaDriver::freeBytes(const CudaCard& card) const
{
    const int asked = handle(card.index);
    void* context = nullptr;
    if (card.architecture < kOldestCard || m_functions.retainContext(&context, asked) != 0)
        return std::nullopt;
    std::size_t unused = 0, total = 0;
    bool told = false;
    if (m_functions.pushContext(context) == 0) {
        told = m_functions.memory(&unused, &total) == 0;
        m_functions.popContext(&context);
    }
    m_functions.releaseContext(asked);
    return told ? std::optional(unused) : std::nullopt;
}

CudaCard CudaDriver::card(int index) const
{
    const int asked = handle(index);
    CudaCard found{.index = index, .name = name(asked), .architecture = 0, .totalBytes = 0};
    found.architecture = 10 * attribute(kCapabilityMajor, asked) + attribute(kCapabilityMinor, asked);
    check(m_functions.totalMemory(&found.totalBytes, asked), "a CUDA card does not tell its memory");
    return found;
}

std::vector<CudaCard> CudaDriver::cards() const
{
    int count = 0;
    check(m_functions.count(&count), "the NVIDIA driver does not tell its cards");
    std::vector<CudaCard> found;
    for (int index = 0; index < count; ++index)
        found.push_back(card(index));
    return found;
}

const CudaCard& usableCard(const std::vector<CudaCard>& cards, int index)
{
    const auto count = static_cast<int>(cards.size());
    if (count == 0)
        throw CudaError(Kind::NoCard, "the NVIDIA driver shows no card");
    if (index >= count)
        throw CudaError(Kind::NoCard, "the NVIDIA driver shows no card " + std::to_string(index) +
                                          (count == 1 ? ", only card 0" : ", only 0 to " + std::to_string(count - 1)));
    const CudaCard& card = cards[index];
    if (card.architecture < kOldestCard)
        throw CudaError(Kind::CardTooOld, quoted(card.name) + " is of compute capability " +
                                              capability(card.architecture) + ", and " + capability(kOldestCard) +
                                              " or later is needed");
    if (card.totalBytes < kLeastMemory)
        throw CudaError(Kind::CardTooSmall, quoted(card.name) + " has " + gigabytes(card.totalBytes) +
                                                " of memory, and " + gigabytes(kLeastMemory) + " are needed");
    return card;
}

} // namespace unocclude::engine
