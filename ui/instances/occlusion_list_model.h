// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "document/occlusion_order.h"

#include <QAbstractListModel>
#include <QTimer>

#include <optional>
#include <vector>

namespace unocclude {

class InstanceMasks;
class InstanceNumbers;

/// What is stated of which object hides which, and below it what cannot be. A statement that something is wrong with
/// says so in its own row; circles and covered objects have rows of their own.
class OcclusionListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ProblemRole = Qt::UserRole }; ///< QString, empty if all is well

    OcclusionListModel(const Document& document, const InstanceNumbers& numbers, InstanceMasks& masks,
                       QObject* parent = nullptr);

    std::optional<Occlusion> statedAt(int row) const; ///< none: the row is a problem
    int problems() const;                             ///< how many rows tell of one

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        std::optional<Occlusion> stated;
        QString text;
        QString problem;
        bool operator==(const Row&) const = default;
    };

    void rebuild();
    std::vector<Row> rows() const;
    QString nameOf(InstanceId id) const;
    QString sentence(const OrderProblem& problem) const;

    const Document& m_document;
    const InstanceNumbers& m_numbers;
    InstanceMasks& m_masks;
    QTimer m_timer; ///< a change of masks waits for the hand to rest
    std::vector<Row> m_rows;
};

} // namespace unocclude
