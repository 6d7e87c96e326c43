// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/completion_targets.h"
#include "document/document.h"

namespace unocclude {

/// The objects of one document's photo, none while it can only be read. Samples arrive by a command and can be undone.
class DocumentTargets final : public CompletionTargets
{
public:
    /// @param document outlives this
    explicit DocumentTargets(Document& document);

    std::optional<CompletionTarget> find(InstanceId id) const override;
    std::vector<InstanceId> pending(Scope scope) const override;
    Arrival apply(const DrawnSamples& drawn) override;

private:
    Document& m_document;
};

} // namespace unocclude
