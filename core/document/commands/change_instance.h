// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document_command.h"

#include <tuple>
#include <utility>

namespace unocclude {

/// Gives some members of one instance other values. Undo and redo are the same exchange of values, so each is exact;
/// values that are there already make the command obsolete.
///
///     class RenameInstance final : public ChangeInstance<&Instance::label>
template <auto... members>
class ChangeInstance : public DocumentCommand
{
public:
    using Values = std::tuple<std::remove_cvref_t<decltype(std::declval<Instance>().*members)>...>;

    void undo() final { exchange(); }
    void redo() final { exchange(); }

protected:
    /// @param event announced after each exchange
    ChangeInstance(Document& document, InstanceId id, Values values, const ChangeEvent& event, const QString& text)
        : DocumentCommand(document, text)
        , m_id(id)
        , m_values(std::move(values))
        , m_event(event)
    {
        setObsolete(std::tie(instance(id).*members...) == m_values);
    }

private:
    void exchange()
    {
        auto target = std::tie(instance(m_id).*members...);
        Values before = target;
        target = std::exchange(m_values, std::move(before));
        announce(m_event);
    }

    InstanceId m_id;
    Values m_values;
    ChangeEvent m_event;
};

} // namespace unocclude
