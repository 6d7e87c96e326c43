// SPDX-License-Identifier: Apache-2.0
#include "document/commands/add_instance.h"

#include "document/history_bytes.h"

#include <utility>

namespace unocclude {

AddInstance::AddInstance(Document& document, Instance instance)
    : DocumentCommand(document, tr("Add Object"))
    , m_instance(std::move(instance))
{
}

void AddInstance::undo()
{
    m_instance = take(0);
}

void AddInstance::redo()
{
    insert(0, std::exchange(m_instance, {}));
}

void AddInstance::count(HistoryBytes& bytes) const
{
    bytes.add(m_instance);
}

} // namespace unocclude
