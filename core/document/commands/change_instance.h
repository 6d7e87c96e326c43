// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document_command.h"
#include "document/history_bytes.h"
#include "mask/mask_delta.h"

#include <tuple>
#include <utility>

namespace unocclude {

/// The value that a member does not have at the moment: the new one before redo, the old one after it.
template <typename T>
class OtherValue
{
public:
    OtherValue(const T&, T other)
        : m_other(std::move(other))
    {
    }

    void exchange(T& value) { std::swap(value, m_other); }
    void count(HistoryBytes& bytes) const { bytes.add(m_other); }

private:
    T m_other;
};

/// Masks are kept as what differs: some kilobytes instead of a byte for each pixel of the photo.
template <>
class OtherValue<Mask>
{
public:
    OtherValue(const Mask& value, const Mask& other)
        : m_delta(value, other)
    {
    }

    void exchange(Mask& value) { value = m_delta.applied(value); }
    void count(HistoryBytes& bytes) const { bytes.add(m_delta); }

private:
    MaskDelta m_delta;
};

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

    void count(HistoryBytes& bytes) const final
    {
        std::apply([&](const auto&... others) { (others.count(bytes), ...); }, m_others);
    }

protected:
    /// @param event announced after each exchange
    ChangeInstance(Document& document, InstanceId id, const Values& values, const ChangeEvent& event,
                   const QString& text)
        : DocumentCommand(document, text)
        , m_id(id)
        , m_others(others(instance(id), values, std::index_sequence_for<decltype(members)...>()))
        , m_event(event)
    {
        setObsolete(std::tie(instance(id).*members...) == values);
    }

private:
    using Others = std::tuple<OtherValue<std::remove_cvref_t<decltype(std::declval<Instance>().*members)>>...>;

    template <std::size_t... index>
    static Others others(const Instance& now, const Values& values, std::index_sequence<index...>)
    {
        return {{now.*members, std::get<index>(values)}...};
    }

    void exchange()
    {
        Instance& target = instance(m_id);
        std::apply([&](auto&... others) { (others.exchange(target.*members), ...); }, m_others);
        announce(m_event);
    }

    InstanceId m_id;
    Others m_others;
    ChangeEvent m_event;
};

} // namespace unocclude
