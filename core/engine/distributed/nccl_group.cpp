// SPDX-License-Identifier: Apache-2.0
#include "engine/distributed/nccl_group.h"

#include <c10/core/DeviceGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <stdexcept>
#include <string>
#include <thread>
#include <utility>

namespace unocclude::engine {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kLook = std::chrono::microseconds(50);

// ncclDataType_t
int ncclType(at::ScalarType type)
{
    switch (type) {
    case at::kByte:
        return 1;
    case at::kInt:
        return 2;
    case at::kLong:
        return 4;
    case at::kHalf:
        return 6;
    case at::kFloat:
        return 7;
    case at::kDouble:
        return 8;
    case at::kBFloat16:
        return 9;
    default:
        throw std::invalid_argument(std::string("NCCL does not add up ") + c10::toString(type));
    }
}

void check(const NcclFunctions& functions, int result)
{
    if (result != kNcclSuccess)
        throw std::runtime_error(std::string("NCCL: ") + functions.errorText(result));
}

} // namespace

NcclGroup::NcclGroup(const NcclFunctions& functions, const NcclId& id, int rank, int size, at::Device card)
    : m_functions(functions)
{
    const c10::DeviceGuard guard(card);
    check(m_functions, m_functions.join(&m_communicator, size, id, rank));
}

NcclGroup::~NcclGroup()
{
    if (m_communicator) // nothing is under way, and the farewell that NCCL knows waits for the others
        abandon();
}

std::optional<NcclId> NcclGroup::tryMakeId(const NcclFunctions& functions)
{
    NcclId id{};
    if (functions.makeId(&id) != kNcclSuccess)
        return {};
    return id;
}

void NcclGroup::sum(const at::Tensor& tensor, std::chrono::milliseconds patience)
{
    if (!m_communicator)
        throw std::logic_error("a group that was given up");
    const c10::DeviceGuard guard(tensor.device());
    const auto stream = c10::impl::VirtualGuardImpl(tensor.device().type()).getStream(tensor.device());
    refuse(m_functions.allReduce(tensor.const_data_ptr(), tensor.mutable_data_ptr(),
                                 static_cast<std::size_t>(tensor.numel()), ncclType(tensor.scalar_type()), kNcclSum,
                                 m_communicator, tensor.is_cuda() ? stream.native_handle() : nullptr));
    wait(stream, patience);
}

// The card itself would wait for ever for a process that is gone; NCCL tells of one when it is asked.
void NcclGroup::wait(const c10::Stream& stream, std::chrono::milliseconds patience)
{
    const auto end = Clock::now() + patience;
    for (;;) {
        const bool done = stream.query();
        int result = kNcclSuccess;
        refuse(m_functions.asyncError(m_communicator, &result));
        if (done && result == kNcclSuccess)
            return;
        refuse(result == kNcclInProgress ? kNcclSuccess : result);
        if (Clock::now() >= end) {
            abandon();
            throw std::runtime_error("NCCL: nothing came in time");
        }
        std::this_thread::sleep_for(kLook);
    }
}

void NcclGroup::refuse(int result)
{
    if (result == kNcclSuccess)
        return;
    abandon();
    check(m_functions, result);
}

void NcclGroup::abandon()
{
    m_functions.abort(std::exchange(m_communicator, nullptr));
}

} // namespace unocclude::engine
