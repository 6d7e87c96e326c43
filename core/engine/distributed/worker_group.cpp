// SPDX-License-Identifier: Apache-2.0
#include "engine/distributed/worker_group.h"

#include "engine/distributed/nccl_group.h"

#include <torch/torch.h>

#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>

#include <charconv>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <utility>

namespace unocclude::engine {

namespace {

using Milliseconds = std::chrono::milliseconds;

constexpr Milliseconds kMeeting = std::chrono::minutes(5);
constexpr Milliseconds kSumming = std::chrono::minutes(60); // while the others wait, the leader scores and saves
constexpr int64_t kTogether = 16 << 20;                     // numbers that are sent as one

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

int number(const char* name, int least, int most)
{
    const auto text = variable(name);
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
        throw std::invalid_argument(std::string("the environment variable ") + name + " must be " +
                                    std::to_string(least) + " to " + std::to_string(most) +
                                    " where WORLD_SIZE is set, " + "but it is \"" + text + "\"");
    return value;
}

} // namespace

WorkerPlace WorkerPlace::fromEnvironment()
{
    WorkerPlace place;
    if (variable("WORLD_SIZE").empty())
        return place;
    place.size = number("WORLD_SIZE", 1, 1 << 16);
    if (place.size == 1)
        return place;
    place.rank = number("RANK", 0, place.size - 1);
    place.port = number("MASTER_PORT", 1, 65535);
    place.host = variable("MASTER_ADDR");
    if (place.host.empty())
        throw std::invalid_argument("the environment variable MASTER_ADDR must be set where WORLD_SIZE is above 1");
    place.agentOpens = variable("TORCHELASTIC_USE_AGENT_STORE") == "True";
    place.attempt = variable("TORCHELASTIC_RESTART_COUNT");
    return place;
}

class WorkerGroup::Connection
{
public:
    explicit Connection(const WorkerPlace& place);

    /// @return the sum of all processes' tensors, where they lie or in host memory
    at::Tensor sum(const at::Tensor& tensor);

private:
    at::Tensor sumByHosts(const at::Tensor& tensor);
    bool allSay(bool yes);
    std::optional<NcclId> leadersId(const std::optional<NcclFunctions>& functions);
    NcclGroup* cards(at::Device card);

    int m_rank, m_size;
    c10::intrusive_ptr<c10d::Store> m_store;
    c10::intrusive_ptr<c10d::ProcessGroupGloo> m_gloo;
    bool m_askedForCards = false;
    std::unique_ptr<NcclGroup> m_cards; ///< null where sums go through host memory
};

WorkerGroup::Connection::Connection(const WorkerPlace& place)
    : m_rank(place.rank)
    , m_size(place.size)
{
    c10d::TCPStoreOptions options;
    options.port = static_cast<std::uint16_t>(place.port);
    options.isServer = place.rank == 0 && !place.agentOpens;
    options.numWorkers = static_cast<std::size_t>(place.size);
    options.waitWorkers = false; // the group itself waits for all
    options.timeout = kMeeting;
    const auto met = c10::make_intrusive<c10d::TCPStore>(place.host, options);
    m_store = c10::make_intrusive<c10d::PrefixStore>("/unocclude/attempt_" + place.attempt, met);
    auto settings = c10d::ProcessGroupGloo::Options::create(kSumming);
    settings->devices.push_back(c10d::ProcessGroupGloo::createDefaultDevice());
    m_gloo = c10::make_intrusive<c10d::ProcessGroupGloo>(m_store, place.rank, place.size, settings);
}

at::Tensor WorkerGroup::Connection::sum(const at::Tensor& tensor)
{
    NcclGroup* const group = tensor.is_cuda() ? cards(tensor.device()) : nullptr;
    if (!group)
        return sumByHosts(tensor);
    group->sum(tensor, kSumming);
    return tensor;
}

at::Tensor WorkerGroup::Connection::sumByHosts(const at::Tensor& tensor)
{
    std::vector<at::Tensor> sums{tensor.cpu()};
    m_gloo->allreduce(sums)->wait();
    return sums.front();
}

bool WorkerGroup::Connection::allSay(bool yes)
{
    return sumByHosts(torch::tensor({yes ? 1 : 0})).item<int64_t>() == m_size;
}

std::optional<NcclId> WorkerGroup::Connection::leadersId(const std::optional<NcclFunctions>& functions)
{
    const bool leads = m_rank == 0;
    const auto id = leads && functions ? NcclGroup::tryMakeId(*functions) : std::nullopt;
    if (!allSay(leads ? id.has_value() : functions.has_value()))
        return {};
    auto bytes = torch::zeros({sizeof(NcclId)}, torch::kByte);
    if (leads)
        std::memcpy(bytes.data_ptr(), id->bytes, sizeof(NcclId));
    NcclId shared{};
    std::memcpy(shared.bytes, sumByHosts(bytes).data_ptr(), sizeof(NcclId));
    return shared;
}

// Either all add up from card to card or none does: who waited for the others in another way would wait for ever.
NcclGroup* WorkerGroup::Connection::cards(at::Device card)
{
    if (std::exchange(m_askedForCards, true))
        return m_cards.get();
    const auto functions = NcclFunctions::load();
    const auto id = leadersId(functions);
    if (!id)
        return nullptr;
    try {
        m_cards = std::make_unique<NcclGroup>(*functions, *id, m_rank, m_size, card);
    } catch (const std::runtime_error&) { // two processes share a card, for instance: host memory does, too
    }
    if (!allSay(m_cards != nullptr))
        m_cards.reset();
    return m_cards.get();
}

WorkerGroup::WorkerGroup(const WorkerPlace& place)
    : m_place(place)
{
    if (place.size == 1)
        return;
    try {
        m_connection = std::make_unique<Connection>(place);
    } catch (const std::exception& error) {
        throw std::runtime_error("the " + std::to_string(place.size) + " processes of this training did not meet at " +
                                 place.host + ":" + std::to_string(place.port) + ": " + error.what());
    }
}

WorkerGroup::~WorkerGroup() = default;

void WorkerGroup::sum(const std::vector<at::Tensor>& tensors)
{
    if (!m_connection)
        return;
    const torch::NoGradGuard guard;
    std::vector<at::Tensor> together;
    int64_t numbers = 0;
    for (const auto& tensor : tensors) {
        const bool fits = together.empty() || (together.front().scalar_type() == tensor.scalar_type() &&
                                               together.front().device() == tensor.device());
        if (!fits || numbers + tensor.numel() > kTogether) {
            sumTogether(together);
            together.clear();
            numbers = 0;
        }
        together.push_back(tensor);
        numbers += tensor.numel();
    }
    sumTogether(together);
}

void WorkerGroup::sumTogether(const std::vector<at::Tensor>& tensors)
{
    if (tensors.empty())
        return;
    std::vector<at::Tensor> flat;
    for (const auto& tensor : tensors)
        flat.push_back(tensor.flatten());
    at::Tensor sums;
    try {
        sums = m_connection->sum(torch::cat(flat));
    } catch (const std::exception& error) {
        throw std::runtime_error("another process of this training is gone; the last state written is from before: " +
                                 std::string(error.what()).substr(0, 200));
    }
    int64_t at = 0;
    for (const auto& tensor : tensors) {
        tensor.copy_(sums.narrow(0, at, tensor.numel()).view_as(tensor));
        at += tensor.numel();
    }
}

void WorkerGroup::shareLeaders(const std::vector<at::Tensor>& tensors)
{
    if (!m_connection)
        return;
    const torch::NoGradGuard guard;
    if (!leads())
        for (const auto& tensor : tensors)
            tensor.zero_();
    sum(tensors);
}

at::Device deviceOfWorker(at::Device device)
{
    if (!device.is_cuda() || variable("WORLD_SIZE").empty() || variable("LOCAL_RANK").empty())
        return device;
    return {at::kCUDA, static_cast<at::DeviceIndex>(number("LOCAL_RANK", 0, 127))};
}

} // namespace unocclude::engine
