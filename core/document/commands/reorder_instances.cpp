// SPDX-License-Identifier: Apache-2.0
#include "document/commands/reorder_instances.h"

namespace unocclude {

ReorderInstances::ReorderInstances(Document& document, InstanceId id, int to)
    : DocumentCommand(document, to < document.positionOf(id) ? tr("Bring Object Forward") : tr("Send Object Backward"))
    , m_from(document.positionOf(id))
    , m_to(to)
{
    Q_ASSERT(m_from >= 0 && to >= 0 && to < static_cast<int>(document.instances().size()));
    setObsolete(m_from == m_to);
}

void ReorderInstances::undo()
{
    move(m_to, m_from);
}

void ReorderInstances::redo()
{
    move(m_from, m_to);
}

} // namespace unocclude
