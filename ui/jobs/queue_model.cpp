// SPDX-License-Identifier: Apache-2.0
#include "jobs/queue_model.h"

#include "instances/instance_numbers.h"
#include "jobs/time_left.h"

#include <QFileInfo>

#include <algorithm>

namespace unocclude {
namespace {

using State = QueuedCompletion::State;

QString stateOf(const QueuedCompletion& item)
{
    const CompletionProgress& progress = item.progress;
    switch (item.state) {
    case State::Failed:
        return item.problem;
    case State::Waiting:
        return QueueModel::tr("place %1").arg(progress.place);
    case State::Running:
        break;
    }
    if (progress.steps == 0)
        return QueueModel::tr("preparing the model");
    const QString step = QueueModel::tr("step %1 of %2").arg(progress.step).arg(progress.steps);
    return progress.secondsLeft ? QueueModel::tr("%1, %2").arg(step, timeLeft(*progress.secondsLeft)) : step;
}

QVariant shareOf(const QueuedCompletion& item)
{
    if (item.state != State::Running)
        return {};
    return item.progress.steps == 0 ? 0.0 : static_cast<double>(item.progress.step) / item.progress.steps;
}

} // namespace

QueueModel::QueueModel(CompletionQueue& queue, const Document& document, const InstanceNumbers& numbers,
                       QObject* parent)
    : QAbstractListModel(parent)
    , m_queue(queue)
    , m_document(document)
    , m_numbers(numbers)
    , m_rows(queue.items())
{
    connect(&queue, &CompletionQueue::inserted, this, &QueueModel::insert);
    connect(&queue, &CompletionQueue::removed, this, &QueueModel::remove);
    connect(&queue, &CompletionQueue::moved, this, &QueueModel::move);
    connect(&queue, &CompletionQueue::updated, this, [this](int row) {
        m_rows[static_cast<std::size_t>(row)] = m_queue.items()[static_cast<std::size_t>(row)];
        Q_EMIT dataChanged(index(row), index(row));
    });
}

std::optional<InstanceId> QueueModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(row)].order.target;
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueuedCompletion& item = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(item);
    case StateRole:
    case Qt::ToolTipRole:
        return stateOf(item);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(nameOf(item), stateOf(item));
    case ShareRole:
        return shareOf(item);
    case FailedRole:
        return item.state == State::Failed;
    default:
        return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows, never onto one
    const bool waits = m_rows[static_cast<std::size_t>(index.row())].state == State::Waiting;
    return waits ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled : QAbstractListModel::flags(index);
}

bool QueueModel::moveRows(const QModelIndex& sourceParent, int source, int count, const QModelIndex& destinationParent,
                          int destination)
{
    const int to = destination > source ? destination - 1 : destination;
    if (sourceParent.isValid() || destinationParent.isValid() || count != 1 || !m_queue.canMove(source, to))
        return false;
    m_queue.move(source, to);
    return true;
}

void QueueModel::insert(int row)
{
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, m_queue.items()[static_cast<std::size_t>(row)]);
    endInsertRows();
}

void QueueModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void QueueModel::move(int from, int to)
{
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    QueuedCompletion item = std::move(m_rows[static_cast<std::size_t>(from)]);
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + to, std::move(item));
    endMoveRows();
}

QString QueueModel::nameOf(const QueuedCompletion& item) const
{
    if (const Instance* instance = m_document.find(item.order.target))
        return m_numbers.nameOf(*instance);
    const QString image = QFileInfo(item.image).fileName();
    return item.label.isEmpty() ? tr("Object in %1").arg(image) : tr("%1 in %2").arg(item.label, image);
}

} // namespace unocclude
