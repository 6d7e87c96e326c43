// SPDX-License-Identifier: Apache-2.0
#include "instances/instance_list_model.h"

#include "document/commands/rename_instance.h"
#include "document/commands/reorder_instances.h"
#include "document/instance_masks.h"
#include "instances/instance_numbers.h"
#include "instances/review_text.h"
#include "session/completion_controller.h"
#include "session/evidence_watch.h"
#include "session/mask_controller.h"

#include <algorithm>

namespace unocclude {

namespace {

QString waitingOrStep(const CompletionProgress& progress)
{
    if (progress.place > 0)
        return InstanceListModel::tr("waiting, place %1 in the queue").arg(progress.place);
    return progress.step == 0 ? InstanceListModel::tr("preparing the model")
                              : InstanceListModel::tr("step %1 of %2").arg(progress.step).arg(progress.steps);
}

} // namespace

InstanceListModel::InstanceListModel(const ObjectSources& sources, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(sources.document)
    , m_numbers(sources.numbers)
    , m_completions(sources.completions)
    , m_edits(sources.edits)
    , m_evidence(sources.evidence)
    , m_masks(sources.masks)
{
    fill();
    connect(&m_document, &Document::changed, this, &InstanceListModel::follow);
    connect(&m_completions, &CompletionController::progressed, this, &InstanceListModel::refresh);
    connect(&m_evidence, &EvidenceWatch::judged, this, &InstanceListModel::refresh);
    connect(&m_edits, &MaskController::sketchChanged, this, &InstanceListModel::refreshSketched);
    connect(&m_edits, &MaskController::sketchEnded, this, &InstanceListModel::refreshSketched);
}

std::optional<InstanceId> InstanceListModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_rows[static_cast<std::size_t>(row)];
}

int InstanceListModel::rowOf(std::optional<InstanceId> id) const
{
    const auto found = id ? std::ranges::find(m_rows, *id) : m_rows.end();
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int InstanceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant InstanceListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Instance* instance = m_document.find(m_rows[static_cast<std::size_t>(index.row())]);
    if (!instance)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_numbers.nameOf(*instance);
    case Qt::EditRole:
        return instance->label;
    case NumberRole:
        return m_numbers.numberOf(instance->id);
    case StateRole:
        return stateOf(*instance);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(m_numbers.nameOf(*instance), stateOf(*instance));
    default:
        return {};
    }
}

bool InstanceListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto id = idAt(index.row());
    if (role != Qt::EditRole || !id)
        return false;
    m_document.push(std::make_unique<RenameInstance>(m_document, *id, value.toString().trimmed()));
    return true;
}

Qt::ItemFlags InstanceListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows, never onto one
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

bool InstanceListModel::moveRows(const QModelIndex& sourceParent, int source, int count,
                                 const QModelIndex& destinationParent, int destination)
{
    const auto id = idAt(source);
    const bool staysPut = destination == source || destination == source + 1;
    if (sourceParent.isValid() || destinationParent.isValid() || count != 1 || !id || staysPut || destination < 0 ||
        destination > rowCount())
        return false;
    const int to = destination > source ? destination - 1 : destination;
    m_document.push(std::make_unique<ReorderInstances>(m_document, *id, to));
    return true;
}

QMimeData* InstanceListModel::mimeData(const QModelIndexList& indexes) const
{
    std::unique_ptr<QMimeData> rows(QAbstractListModel::mimeData(indexes));
    if (!rows || !m_pictures || indexes.size() != 1)
        return rows.release();
    std::unique_ptr<QMimeData> picture = m_pictures(*idAt(indexes.first().row()));
    for (const QString& format : rows->formats()) // so that the list still takes it
        picture->setData(format, rows->data(format));
    return picture.release();
}

void InstanceListModel::follow(const ChangeEvent& event)
{
    std::visit([this](const auto& change) { on(change); }, event);
}

void InstanceListModel::on(const PhotoReplaced&)
{
    beginResetModel();
    fill();
    endResetModel();
}

void InstanceListModel::on(const InstanceAdded& added)
{
    beginInsertRows({}, added.position, added.position);
    m_rows.insert(m_rows.begin() + added.position, added.id);
    endInsertRows();
}

void InstanceListModel::on(const InstanceRemoved& removed)
{
    beginRemoveRows({}, removed.position, removed.position);
    m_rows.erase(m_rows.begin() + removed.position);
    endRemoveRows();
}

void InstanceListModel::on(const InstancesReordered& reordered)
{
    const int gap = reordered.to > reordered.from ? reordered.to + 1 : reordered.to;
    beginMoveRows({}, reordered.from, reordered.from, {}, gap);
    const InstanceId row = m_rows[static_cast<std::size_t>(reordered.from)];
    m_rows.erase(m_rows.begin() + reordered.from);
    m_rows.insert(m_rows.begin() + reordered.to, row);
    endMoveRows();
}

void InstanceListModel::refresh(InstanceId id)
{
    if (const int row = rowOf(id); row >= 0 && m_document.find(id))
        Q_EMIT dataChanged(index(row), index(row));
}

void InstanceListModel::fill()
{
    m_rows.clear();
    for (const Instance& instance : m_document.instances())
        m_rows.push_back(instance.id);
}

void InstanceListModel::refreshSketched()
{
    if (const auto current = m_document.currentId())
        refresh(*current);
}

double InstanceListModel::hiddenShareOf(const Instance& instance) const
{
    return instance.id == m_document.currentId() ? m_edits.hiddenShare() : m_masks.hiddenShare(instance);
}

QString InstanceListModel::stateOf(const Instance& instance) const
{
    if (const CompletionProgress* progress = m_completions.progressOf(instance.id))
        return waitingOrStep(*progress);
    QStringList parts{wholeOf(instance)};
    if (instance.review != ReviewState::Open)
        parts << reviewText(instance.review);
    if (m_evidence.isUnsound(instance.id))
        parts << tr("check the whole");
    return parts.join(QStringLiteral(", "));
}

QString InstanceListModel::wholeOf(const Instance& instance) const
{
    if (!instance.completion && !instance.isCompleted())
        return tr("visible part only");
    const QString hidden = tr("%1 % hidden").arg(qRound(hiddenShareOf(instance) * 100));
    switch (instance.choice.kind) {
    case AmodalChoice::Kind::None:
        break;
    case AmodalChoice::Kind::Vote:
        return tr("majority vote, %1").arg(hidden);
    case AmodalChoice::Kind::Sample:
        return tr("sample %1, %2").arg(instance.choice.sample + 1).arg(hidden);
    case AmodalChoice::Kind::Drawn:
        return tr("drawn by hand, %1").arg(hidden);
    }
    return tr("none chosen");
}

} // namespace unocclude
