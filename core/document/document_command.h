// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"

#include <QUndoCommand>

namespace unocclude {

class HistoryBytes;

/// A change of a document. The only class that may write to one; it passes the operations below on to its subclasses,
/// which call them from redo() and undo() alone. A command is made for the document as it is and pushed at once; one
/// that would change nothing marks itself obsolete when it is made.
class DocumentCommand : public QUndoCommand
{
public:
    ~DocumentCommand() override = default;

    /// Adds what the command keeps in memory for its next undo or redo.
    virtual void count(HistoryBytes& bytes) const = 0;

protected:
    DocumentCommand(Document& document, const QString& text);

    Document& document() const { return m_document; }

    // Each of these three announces itself.
    void insert(int position, Instance instance) { m_document.insert(position, std::move(instance)); }
    Instance take(int position) { return m_document.take(position); }
    void move(int from, int to) { m_document.move(from, to); }

    /// To be changed, all but its id, and followed by announce().
    Instance& instance(InstanceId id) { return m_document.instance(id); }
    void announce(const ChangeEvent& event) { m_document.announce(event); }

private:
    Document& m_document;
};

} // namespace unocclude
