// SPDX-License-Identifier: Apache-2.0
#include "document/commands/arrange_instances.h"

#include <algorithm>
#include <ranges>

namespace unocclude {
namespace {

std::vector<InstanceId> idsOf(const Document& document)
{
    std::vector<InstanceId> ids;
    for (const Instance& instance : document.instances())
        ids.push_back(instance.id);
    return ids;
}

} // namespace

ArrangeInstances::ArrangeInstances(Document& document, const std::vector<InstanceId>& frontToBack)
    : DocumentCommand(document, tr("Order Objects"))
{
    std::vector<InstanceId> now = idsOf(document);
    Q_ASSERT(std::ranges::is_permutation(now, frontToBack));
    for (std::size_t to = 0; to < now.size(); ++to) {
        const auto from = std::ranges::find(now, frontToBack[to]);
        if (from == now.begin() + static_cast<std::ptrdiff_t>(to))
            continue;
        m_moves.emplace_back(static_cast<int>(from - now.begin()), static_cast<int>(to));
        std::rotate(now.begin() + static_cast<std::ptrdiff_t>(to), from, from + 1);
    }
    setObsolete(m_moves.empty());
}

void ArrangeInstances::undo()
{
    for (const auto& [from, to] : m_moves | std::views::reverse)
        move(to, from);
}

void ArrangeInstances::redo()
{
    for (const auto& [from, to] : m_moves)
        move(from, to);
}

} // namespace unocclude
