// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace unocclude::engine {

/// Where a process stands among those that work together: what "torchrun" tells it by environment variables.
struct WorkerPlace
{
    int rank = 0;            ///< RANK, 0..size - 1; the first one leads
    int size = 1;            ///< WORLD_SIZE
    std::string host;        ///< MASTER_ADDR
    int port = 0;            ///< MASTER_PORT, 1..65535
    bool agentOpens = false; ///< whether torchrun itself keeps the meeting point open (TORCHELASTIC_USE_AGENT_STORE)
    std::string attempt;     ///< TORCHELASTIC_RESTART_COUNT: those before may have left something at the meeting point

    /// One process alone where WORLD_SIZE is not set.
    /// @throw std::invalid_argument naming the variable that is missing or out of range
    static WorkerPlace fromEnvironment();
};

/// The processes that train one model together. They meet through LibTorch's own c10d and add up by Gloo, in host
/// memory; what lies on cards goes from card to card by NCCL, where all have it and a card of their own. One process
/// alone is a group, too, to which nothing has to be said. Every process has to call what is said to all, in the same
/// order and with tensors of the same shapes.
class WorkerGroup
{
public:
    /// Waits until all are there.
    /// @throw std::runtime_error naming the meeting point if they do not come within a few minutes
    explicit WorkerGroup(const WorkerPlace& place = {});
    ~WorkerGroup();

    int rank() const { return m_place.rank; }
    int size() const { return m_place.size; }
    bool leads() const { return m_place.rank == 0; }

    /// Said to all: each tensor becomes the sum of those of all processes. Their types may differ.
    /// @throw std::runtime_error if another process is gone
    void sum(const std::vector<at::Tensor>& tensors);

    /// Said to all: the tensors become those of the process that leads.
    void shareLeaders(const std::vector<at::Tensor>& tensors);

private:
    class Connection;
    void sumTogether(const std::vector<at::Tensor>& tensors);

    WorkerPlace m_place;
    std::unique_ptr<Connection> m_connection; ///< null where one process is alone
};

/// The device of this process among those of its machine (LOCAL_RANK); others than CUDA are shared.
at::Device deviceOfWorker(at::Device device);

} // namespace unocclude::engine
