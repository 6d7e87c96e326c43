// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUndoStack>

#include <cstddef>
#include <memory>
#include <vector>

namespace unocclude {

class DocumentCommand;
struct Instance;

/// The steps of a document that is put aside, to go on with later.
struct ParkedHistory
{
    std::vector<std::shared_ptr<DocumentCommand>> commands; ///< oldest first
    int done = 0;                                           ///< how many of them are; the others can be redone
};

/// The steps of undo, bounded by memory: QUndoStack counts steps, and one may cost a hundred bytes or a hundred
/// megabytes. When the steps keep more than the budget alive the oldest are forgotten; the newest one always stays. The
/// steps that stay, the clean state and the texts are the same before and after, so nobody is told.
class History
{
public:
    QUndoStack& stack() { return m_stack; }

    /// Does the command and keeps it.
    void push(std::shared_ptr<DocumentCommand> command, const std::vector<Instance>& document);

    ParkedHistory parked() const;

    /// Takes the place of what is there; the document is as it was when the history was parked.
    void resume(const ParkedHistory& parked);

    void setBudget(std::size_t bytes) { m_budget = bytes; }
    std::size_t bytes(const std::vector<Instance>& document) const; ///< kept alive beside the document itself

    static constexpr std::size_t defaultBudget = std::size_t{768} << 20;

private:
    using Commands = std::vector<std::shared_ptr<DocumentCommand>>;

    Commands commands() const;
    std::size_t firstToKeep(const Commands& commands, const std::vector<Instance>& document) const;
    void keepFrom(std::size_t first, const Commands& commands);

    QUndoStack m_stack;
    std::size_t m_budget = defaultBudget;
};

} // namespace unocclude
