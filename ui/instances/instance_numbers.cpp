// SPDX-License-Identifier: Apache-2.0
#include "instances/instance_numbers.h"

namespace unocclude {

InstanceNumbers::InstanceNumbers(const Document& document, QObject* parent)
    : QObject(parent)
{
    for (const Instance& instance : document.instances())
        m_numbers.try_emplace(instance.id, static_cast<int>(m_numbers.size()) + 1);
    connect(&document, &Document::changed, this, &InstanceNumbers::follow);
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
    else if (std::holds_alternative<PhotoReplaced>(event))
        m_numbers.clear();
}

} // namespace unocclude
