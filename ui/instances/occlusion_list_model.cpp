// SPDX-License-Identifier: Apache-2.0
#include "instances/occlusion_list_model.h"

#include "document/instance_masks.h"
#include "instances/instance_numbers.h"
#include "theme/icon.h"

#include <algorithm>

namespace unocclude {

OcclusionListModel::OcclusionListModel(const Document& document, const InstanceNumbers& numbers, InstanceMasks& masks,
                                       QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_numbers(numbers)
    , m_masks(masks)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OcclusionListModel::rebuild);
    connect(&document, &Document::changed, this, [this](const ChangeEvent& event) {
        if (!std::holds_alternative<CurrentChanged>(event))
            m_timer.start(0);
    });
    rebuild();
}

std::optional<Occlusion> OcclusionListModel::statedAt(int row) const
{
    const bool there = row >= 0 && row < rowCount();
    return there ? m_rows[static_cast<std::size_t>(row)].stated : std::nullopt;
}

int OcclusionListModel::problems() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row& row) { return !row.problem.isEmpty(); }));
}

int OcclusionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OcclusionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::DecorationRole:
        return row.problem.isEmpty() ? QVariant() : themedIcon(QStringLiteral("warning"));
    case Qt::ToolTipRole:
    case ProblemRole:
        return row.problem;
    case Qt::AccessibleTextRole:
        return row.problem.isEmpty() || row.problem == row.text ? row.text
                                                                : QStringLiteral("%1. %2").arg(row.text, row.problem);
    default:
        return {};
    }
}

void OcclusionListModel::rebuild()
{
    std::vector<Row> now = rows();
    if (now == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(now);
    endResetModel();
}

std::vector<OcclusionListModel::Row> OcclusionListModel::rows() const
{
    std::vector<Row> rows;
    for (const Occlusion& stated : statedOcclusions(m_document.instances()))
        rows.push_back({stated, tr("%1 hides %2").arg(nameOf(stated.front), nameOf(stated.back)), {}});
    const std::size_t arrows = rows.size();
    for (const OrderProblem& problem : orderProblems(m_document.instances(), m_masks.wholes(m_document.instances()))) {
        const auto isItsArrow = [&](const Row& row) {
            return problem.objects.size() == 2 && row.stated == Occlusion{problem.objects[0], problem.objects[1]};
        };
        const auto arrow = std::find_if(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(arrows), isItsArrow);
        const QString text = sentence(problem);
        if (problem.kind == OrderProblem::Kind::Cycle || arrow == rows.begin() + static_cast<std::ptrdiff_t>(arrows))
            rows.push_back({std::nullopt, text, text});
        else
            arrow->problem += (arrow->problem.isEmpty() ? QString() : QStringLiteral(" ")) + text;
    }
    return rows;
}

QString OcclusionListModel::nameOf(InstanceId id) const
{
    const Instance& instance = *m_document.find(id);
    return instance.label.isEmpty()
               ? m_numbers.nameOf(instance)
               : QStringLiteral("%1 %2").arg(QString::number(m_numbers.numberOf(id)), instance.label);
}

QString OcclusionListModel::sentence(const OrderProblem& problem) const
{
    QStringList names;
    for (const InstanceId id : problem.objects)
        names << nameOf(id);
    switch (problem.kind) {
    case OrderProblem::Kind::Cycle:
        return tr("These hide each other in a circle: %1.").arg(names.join(QStringLiteral(", ")));
    case OrderProblem::Kind::ContainedInFront:
        return tr("%1 covers all of %2 and lies in front of it: nothing of it could be seen.").arg(names[0], names[1]);
    case OrderProblem::Kind::NoOverlap:
        return tr("%1 and %2 share no pixel, so neither hides the other.").arg(names[0], names[1]);
    case OrderProblem::Kind::AgainstList:
        return tr("The list has %1 behind %2.").arg(names[0], names[1]);
    }
    return {};
}

} // namespace unocclude
