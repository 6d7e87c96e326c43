// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/change_event.h"
#include "document/document_contents.h"
#include "document/history.h"
#include "document/instance.h"
#include "image/photo.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <vector>

namespace unocclude {

class DocumentCommand;

/// A photo, the objects in it and the history of their changes. Owned and used by the UI thread.
///
/// The data are open to everybody for reading. The only way to change them is to push a command: DocumentCommand
/// (document_command.h) is the one friend and gives its subclasses, the verbs in document/commands, the few
/// operations from which every change is made. Each command announces itself by one ChangeEvent through the one signal.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    const QString& path() const { return m_path; } ///< of the photo's file; empty without a photo
    const Photo& photo() const { return m_photo; }
    bool hasPhoto() const { return !m_photo.rgb.empty(); }

    /// Begins anew with another photo: instances and history are dropped, the document is clean. Cannot be undone.
    /// @param contents of this document only: commands know whose they are
    void replacePhoto(const QString& path, const Photo& photo, DocumentContents contents = {});

    /// All but the photo. Given to replacePhoto() later, with the same photo, work goes on as if nothing had been between.
    DocumentContents contents() const;

    /// Why nothing can be changed, in a sentence; empty if it can.
    const QString& readOnlyBecause() const { return m_readOnlyBecause; }

    /// Front to back: the first is nearest to the camera.
    const std::vector<Instance>& instances() const { return m_instances; }

    /// Null if there is no such instance (any more). Valid until the next change.
    const Instance* find(InstanceId id) const;

    /// Index into instances(), or -1.
    int positionOf(InstanceId id) const;

    /// An id for an instance to be added.
    InstanceId takeInstanceId();

    /// The instance being worked on. An instance that is added becomes current; when it is removed, its neighbour does.
    const Instance* current() const;
    std::optional<InstanceId> currentId() const { return m_current; }
    void setCurrent(std::optional<InstanceId> id);

    /// Does the command and keeps it for undo. A command that would change nothing is dropped and costs no history; so is
    /// every command while the document is read only.
    void push(std::unique_ptr<DocumentCommand> command);

    /// For undo and redo actions and the clean state; commands come in through push(). It forgets its oldest steps when
    /// they take too much memory (history.h).
    QUndoStack& undoStack() { return m_history.stack(); }
    std::size_t historyBytes() const { return m_history.bytes(m_instances); }
    void setHistoryBudget(std::size_t bytes) { m_history.setBudget(bytes); }

Q_SIGNALS:
    void changed(const unocclude::ChangeEvent& event);
    void refused(const QString& reason); ///< a command, because the document is read only

private:
    friend class DocumentCommand;

    void insert(int position, Instance instance);
    Instance take(int position);
    void move(int from, int to);
    Instance& instance(InstanceId id);
    void announce(const ChangeEvent& event);

    QString m_path;
    Photo m_photo;
    std::vector<Instance> m_instances;
    std::optional<InstanceId> m_current;
    quint64 m_lastId = 0;
    QString m_readOnlyBecause;
    History m_history;
};

} // namespace unocclude
