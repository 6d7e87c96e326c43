// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/card_kernels.h"

namespace unocclude::engine {

CardKernels::CardKernels(const CudaDriver& driver, const CudaCard& card, const std::string& image)
    : m_driver(driver)
{
    try {
        enter(card.index);
        m_driver.check(m_driver.functions().loadModule(&m_module, image.data()), "the card takes no kernels");
    } catch (...) {
        leave();
        throw;
    }
}

CardKernels::~CardKernels()
{
    leave();
}

void CardKernels::enter(int index)
{
    m_card = m_driver.handle(index);
    void* context = nullptr;
    m_driver.check(m_driver.functions().retainContext(&context, m_card), "the card gives no context");
    m_isRetained = true;
    m_driver.check(m_driver.functions().pushContext(context), "the card's context cannot be used");
    m_isPushed = true;
}

// A card that failed refuses all of this; there is nobody left to tell.
void CardKernels::leave() noexcept
{
    const DriverFunctions& functions = m_driver.functions();
    for (const std::uint64_t address : m_allocations)
        functions.free(address);
    if (m_module)
        functions.unloadModule(m_module);
    void* context = nullptr;
    if (m_isPushed)
        functions.popContext(&context);
    if (m_isRetained)
        functions.releaseContext(m_card);
}

std::uint64_t CardKernels::allocate(std::size_t bytes)
{
    std::uint64_t address = 0;
    m_driver.check(m_driver.functions().allocate(&address, bytes), "the card has no memory left");
    m_allocations.push_back(address);
    return address;
}

void CardKernels::upload(std::uint64_t to, const void* from, std::size_t bytes) const
{
    m_driver.check(m_driver.functions().upload(to, from, bytes), "nothing could be copied to the card");
}

void CardKernels::download(void* to, std::uint64_t from, std::size_t bytes) const
{
    m_driver.check(m_driver.functions().synchronise(), "a kernel failed");
    m_driver.check(m_driver.functions().download(to, from, bytes), "nothing could be copied from the card");
}

void* CardKernels::kernel(const char* name)
{
    void*& found = m_kernels[name];
    if (!found)
        m_driver.check(m_driver.functions().kernel(&found, m_module, name), "a kernel is missing");
    return found;
}

void CardKernels::startWith(const char* name, const Launch& launch, const void* program, void* stream)
{
    void* arguments[] = {const_cast<void*>(program)}; // the driver only reads
    m_driver.check(m_driver.functions().launch(kernel(name), launch.gridX, launch.gridY, launch.gridZ, launch.threads,
                                               1, 1, launch.sharedBytes, stream, arguments, nullptr),
                   "a kernel could not be started");
}

} // namespace unocclude::engine
