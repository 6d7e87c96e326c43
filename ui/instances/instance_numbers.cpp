// SPDX-License-Identifier: Apache-2.0
#include "instances/instance_numbers.h"

#include <algorithm>

namespace unocclude {

InstanceNumbers::InstanceNumbers(const Document& document, QObject* parent)
    : QObject(parent)
{
    numberAll(document);
    connect(&document, &Document::changed, this, [this, &document](const ChangeEvent& event) {
        if (std::holds_alternative<PhotoReplaced>(event))
            numberAll(document);
        else
            follow(event);
    });
}

int InstanceNumbers::numberOf(InstanceId id) const
{
    const auto found = m_numbers.find(id);
    return found == m_numbers.end() ? 0 : found->second;
}

QString InstanceNumbers::nameOf(const Instance& instance) const
{
    return instance.label.isEmpty() ? tr("Object %1").arg(numberOf(instance.id)) : instance.label;
}

void InstanceNumbers::follow(const ChangeEvent& event)
{
    if (const auto* added = std::get_if<InstanceAdded>(&event))
        m_numbers.try_emplace(added->id, static_cast<int>(m_numbers.size()) + 1);
}

void InstanceNumbers::numberAll(const Document& document)
{
    std::vector<InstanceId> ids;
    for (const Instance& instance : document.instances())
        ids.push_back(instance.id);
    std::ranges::sort(ids); // older objects first, whatever their depth
    m_numbers.clear();
    for (const InstanceId id : ids)
        m_numbers.try_emplace(id, static_cast<int>(m_numbers.size()) + 1);
}

} // namespace unocclude
