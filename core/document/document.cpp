// SPDX-License-Identifier: Apache-2.0
#include "document/document.h"

#include "document/document_command.h"

#include <algorithm>

namespace unocclude {

Document::Document(QObject* parent)
    : QObject(parent)
{
}

Document::~Document() = default;

void Document::replacePhoto(const QString& path, const Photo& photo, DocumentContents contents)
{
    m_path = path;
    m_photo = photo;
    m_instances = std::move(contents.instances);
    m_current.reset();
    m_readOnlyBecause = contents.readOnlyBecause;
    if (contents.lastId > 0)
        m_lastId = contents.lastId;
    m_history.resume(contents.history);
    announce(PhotoReplaced{});
    setCurrent(contents.current);
}

DocumentContents Document::contents() const
{
    return {m_instances, m_lastId, m_current, m_readOnlyBecause, m_history.parked()};
}

const Instance* Document::find(InstanceId id) const
{
    const int position = positionOf(id);
    return position < 0 ? nullptr : &m_instances[static_cast<std::size_t>(position)];
}

int Document::positionOf(InstanceId id) const
{
    const auto found = std::ranges::find(m_instances, id, &Instance::id);
    return found == m_instances.end() ? -1 : static_cast<int>(found - m_instances.begin());
}

InstanceId Document::takeInstanceId()
{
    return InstanceId{++m_lastId};
}

const Instance* Document::current() const
{
    return m_current ? find(*m_current) : nullptr;
}

void Document::setCurrent(std::optional<InstanceId> id)
{
    Q_ASSERT(!id || find(*id));
    if (m_current == id)
        return;
    m_current = id;
    announce(CurrentChanged{id});
}

void Document::push(std::unique_ptr<DocumentCommand> command)
{
    if (!m_readOnlyBecause.isEmpty() && !command->isObsolete()) {
        Q_EMIT refused(m_readOnlyBecause);
        return;
    }
    // QUndoStack would drop it too, but only after it has thrown away what could be redone
    if (!command->isObsolete())
        m_history.push(std::move(command), m_instances);
}

void Document::insert(int position, Instance instance)
{
    Q_ASSERT(!find(instance.id) && instance.visible.size() == m_photo.size());
    const InstanceId id = instance.id;
    m_instances.insert(m_instances.begin() + position, std::move(instance));
    announce(InstanceAdded{id, position});
    setCurrent(id);
}

Instance Document::take(int position)
{
    const auto place = m_instances.begin() + position;
    Instance taken = std::move(*place);
    const auto next = m_instances.erase(place);
    const bool wasCurrent = m_current == taken.id;
    if (wasCurrent) {
        // before anybody hears of the removal and asks for the current instance
        m_current.reset();
        if (!m_instances.empty())
            m_current = next == m_instances.end() ? m_instances.back().id : next->id;
    }
    announce(InstanceRemoved{taken.id, position});
    if (wasCurrent)
        announce(CurrentChanged{m_current});
    return taken;
}

void Document::move(int from, int to)
{
    const auto first = m_instances.begin();
    if (from < to)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
    announce(InstancesReordered{m_instances[static_cast<std::size_t>(to)].id, from, to});
}

Instance& Document::instance(InstanceId id)
{
    const int position = positionOf(id);
    Q_ASSERT(position >= 0);
    return m_instances[static_cast<std::size_t>(position)];
}

void Document::announce(const ChangeEvent& event)
{
    Q_EMIT changed(event);
}

} // namespace unocclude
