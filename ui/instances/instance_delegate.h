// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace unocclude {

/// Two lines an object: its swatch (colour, hatch and number as on the photograph), name, and below it the state.
class InstanceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @param labels offered while an object is renamed
    InstanceDelegate(QAbstractItemModel& labels, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QAbstractItemModel& m_labels;
};

} // namespace unocclude
