// SPDX-License-Identifier: Apache-2.0
#include "document/history.h"

#include "document/document_command.h"
#include "document/history_bytes.h"

#include <QSignalBlocker>

#include <utility>

namespace unocclude {
namespace {

/// What the stack owns. It can only be emptied as a whole; what is to stay moves over in steps of its own.
class Step final : public QUndoCommand
{
public:
    Step(std::shared_ptr<DocumentCommand> command, bool done, bool undone = false)
        : QUndoCommand(command->text())
        , m_command(std::move(command))
        , m_done(done)
        , m_undone(undone)
    {
    }

    void undo() override
    {
        if (!std::exchange(m_undone, false))
            m_command->undo();
    }

    void redo() override
    {
        if (!std::exchange(m_done, false))
            m_command->redo();
    }

    const std::shared_ptr<DocumentCommand>& command() const { return m_command; }

private:
    std::shared_ptr<DocumentCommand> m_command;
    bool m_done;   ///< already; the redo() that comes with being pushed has no work
    bool m_undone; ///< and undone already; nor has the first undo()
};

HistoryBytes withoutDocument(const std::vector<Instance>& document)
{
    HistoryBytes bytes;
    for (const Instance& instance : document)
        bytes.exempt(instance);
    return bytes;
}

} // namespace

void History::push(std::shared_ptr<DocumentCommand> command, const std::vector<Instance>& document)
{
    m_stack.push(new Step(std::move(command), false));
    const Commands kept = commands();
    if (const std::size_t first = firstToKeep(kept, document); first > 0)
        keepFrom(first, kept);
}

ParkedHistory History::parked() const
{
    return {commands(), m_stack.index()};
}

void History::resume(const ParkedHistory& parked)
{
    m_stack.clear();
    for (std::size_t i = 0; i < parked.commands.size(); ++i)
        m_stack.push(new Step(parked.commands[i], true, static_cast<int>(i) >= parked.done));
    m_stack.setIndex(parked.done);
    m_stack.setClean();
}

std::size_t History::bytes(const std::vector<Instance>& document) const
{
    HistoryBytes bytes = withoutDocument(document);
    for (const auto& command : commands())
        command->count(bytes);
    return bytes.sum();
}

History::Commands History::commands() const
{
    Commands commands;
    for (int i = 0; i < m_stack.count(); ++i)
        commands.push_back(static_cast<const Step*>(m_stack.command(i))->command());
    return commands;
}

std::size_t History::firstToKeep(const Commands& commands, const std::vector<Instance>& document) const
{
    HistoryBytes bytes = withoutDocument(document);
    for (std::size_t first = commands.size(); first > 0; --first) {
        commands[first - 1]->count(bytes);
        if (bytes.sum() > m_budget && first < commands.size())
            return first;
    }
    return 0;
}

void History::keepFrom(std::size_t first, const Commands& commands)
{
    const int clean = m_stack.cleanIndex() - static_cast<int>(first);
    const QSignalBlocker quiet(m_stack);
    m_stack.clear();
    if (clean != 0)
        m_stack.resetClean();
    for (std::size_t i = first; i < commands.size(); ++i) {
        m_stack.push(new Step(commands[i], true));
        if (m_stack.index() == clean)
            m_stack.setClean();
    }
}

} // namespace unocclude
