// SPDX-License-Identifier: Apache-2.0
#include "document/document_targets.h"

#include "document/apply_results.h"

namespace unocclude {

DocumentTargets::DocumentTargets(Document& document)
    : m_document(document)
{
}

std::optional<CompletionTarget> DocumentTargets::find(InstanceId id) const
{
    const Instance* instance = m_document.find(id);
    if (!instance || !m_document.readOnlyBecause().isEmpty())
        return std::nullopt;
    const CompletionSubject subject{m_document.photo().rgb, instance->visible};
    return CompletionTarget{instance->label, m_document.path(), [subject] { return subject; }};
}

std::vector<InstanceId> DocumentTargets::pending(Scope) const
{
    std::vector<InstanceId> ids;
    if (!m_document.readOnlyBecause().isEmpty())
        return ids;
    for (const Instance& instance : m_document.instances())
        if (!instance.completion && !instance.isCompleted() && !instance.visible.isEmpty())
            ids.push_back(instance.id);
    return ids;
}

Arrival DocumentTargets::apply(const DrawnSamples& drawn)
{
    return applySamples(m_document, drawn);
}

} // namespace unocclude
