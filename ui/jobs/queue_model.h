// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "session/completion_queue.h"

#include <QAbstractListModel>

namespace unocclude {

class InstanceNumbers;

/// The queue of completions, row by row. Moving rows gives them other turns.
class QueueModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< QString: place, step, or why it failed
        ShareRole,                ///< double, how much of a running one is done, 0..1; invalid if it does not run
        FailedRole,               ///< bool
    };

    /// @param document whose objects are called by the names the user knows
    QueueModel(CompletionQueue& queue, const Document& document, const InstanceNumbers& numbers,
               QObject* parent = nullptr);

    std::optional<InstanceId> idAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex& sourceParent, int source, int count, const QModelIndex& destinationParent,
                  int destination) override;

private:
    void insert(int row);
    void remove(int row);
    void move(int from, int to);
    QString nameOf(const QueuedCompletion& item) const;

    CompletionQueue& m_queue;
    const Document& m_document;
    const InstanceNumbers& m_numbers;
    std::vector<QueuedCompletion> m_rows; ///< rows change between begin and end of the announcements, hence kept apart
};

} // namespace unocclude
