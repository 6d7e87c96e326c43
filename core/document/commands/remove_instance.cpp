// SPDX-License-Identifier: Apache-2.0
#include "document/commands/remove_instance.h"

#include "document/history_bytes.h"

#include <utility>

namespace unocclude {

RemoveInstance::RemoveInstance(Document& document, InstanceId id)
    : DocumentCommand(document, tr("Remove Object"))
    , m_position(document.positionOf(id))
{
    Q_ASSERT(m_position >= 0);
}

void RemoveInstance::undo()
{
    insert(m_position, std::exchange(m_instance, {}));
}

void RemoveInstance::redo()
{
    m_instance = take(m_position);
}

void RemoveInstance::count(HistoryBytes& bytes) const
{
    bytes.add(m_instance);
}

} // namespace unocclude
