// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/cuda_devices.h"

#include "engine/cuda/cuda_error.h"
#include "engine/tensor/cuda_library.h"

#include <algorithm>

namespace unocclude::engine {

namespace {

/// What an action throws, in words.
template <typename Action>
std::string problemOf(Action action)
{
    try {
        action();
        return {};
    } catch (const CudaError& error) {
        return error.what();
    }
}

void requireLibrary()
{
    if (!hasCuda())
        throw CudaError(CudaError::Kind::MissingLibrary, cudaLibraryProblem());
}

std::vector<CudaDevice> described(const CudaDriver& driver)
{
    std::vector<CudaDevice> devices;
    const auto cards = driver.cards();
    for (const CudaCard& card : cards)
        devices.push_back({card, driver.freeBytes(card), problemOf([&] { usableCard(cards, card.index); })});
    return devices;
}

} // namespace

CudaDevices cudaDevices(const DriverLoader& load)
{
    CudaDevices found;
    found.problem = problemOf([&] {
        found.cards = described(load());
        const auto usable = [](const CudaDevice& device) { return device.problem.empty(); };
        if (found.cards.empty())
            usableCard({}, 0); // throws
        if (std::none_of(found.cards.begin(), found.cards.end(), usable))
            throw CudaError(CudaError::Kind::NoCard, found.cards.front().problem);
        requireLibrary();
    });
    return found;
}

void requireCuda(int index)
{
    usableCard(CudaDriver::load().cards(), index);
    requireLibrary();
}

std::optional<int> firstCudaCard(const DriverLoader& load)
{
    std::optional<int> first;
    problemOf([&] {
        const auto cards = load().cards();
        for (int index = static_cast<int>(cards.size()); index-- > 0;)
            if (problemOf([&] { usableCard(cards, index); }).empty())
                first = index;
        requireLibrary();
    });
    return first && hasCuda() ? first : std::nullopt;
}

} // namespace unocclude::engine
