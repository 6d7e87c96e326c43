// SPDX-License-Identifier: Apache-2.0
#include "instances/instance_delegate.h"

#include "canvas/overlay_style.h"
#include "instances/instance_list_model.h"
#include "instances/label_edit.h"

#include <QApplication>
#include <QPainter>

namespace unocclude {
namespace {

constexpr int margin = 6;
constexpr int swatchSide = 24;

QRect swatchRect(const QRect& row)
{
    return {row.left() + margin, row.center().y() - swatchSide / 2 + 1, swatchSide, swatchSide};
}

QRect textRect(const QRect& row)
{
    return row.adjusted(2 * margin + swatchSide, margin - 2, -margin, -margin + 2);
}

void paintSwatch(QPainter& painter, const QRect& rect, int number)
{
    const OverlayStyle style = overlayStyle(number);
    painter.setPen(QPen(style.colour.darker(150), 1));
    painter.setBrush(style.colour);
    painter.drawRoundedRect(rect, 4, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(QColor(0, 0, 0, 60), style.hatch));
    painter.drawRoundedRect(rect, 4, 4);
    painter.setPen(style.colour.lightness() > 105 ? Qt::black : Qt::white);
    painter.drawText(rect, Qt::AlignCenter, QString::number(number));
}

QColor inkOf(const QStyleOptionViewItem& option, bool muted)
{
    if (option.state & QStyle::State_Selected)
        return option.palette.color(QPalette::HighlightedText);
    return option.palette.color(muted ? QPalette::PlaceholderText : QPalette::Text);
}

} // namespace

InstanceDelegate::InstanceDelegate(QAbstractItemModel& labels, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_labels(labels)
{
}

void InstanceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QWidget* view = option.widget;
    (view ? view->style() : QApplication::style())->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);

    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    paintSwatch(*painter, swatchRect(option.rect), index.data(InstanceListModel::NumberRole).toInt());

    const QRect text = textRect(option.rect);
    const QFontMetrics metrics(option.font);
    const auto elided = [&](int role) {
        return metrics.elidedText(index.data(role).toString(), Qt::ElideRight, text.width());
    };
    painter->setFont(option.font);
    painter->setPen(inkOf(option, false));
    painter->drawText(text, Qt::AlignTop | Qt::AlignLeft, elided(Qt::DisplayRole));
    painter->setPen(inkOf(option, true));
    painter->drawText(text, Qt::AlignBottom | Qt::AlignLeft, elided(InstanceListModel::StateRole));
    painter->restore();
}

QSize InstanceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {120, 2 * QFontMetrics(option.font).height() + 2 * margin};
}

void InstanceDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const
{
    QRect rect = textRect(option.rect);
    rect.setHeight(editor->sizeHint().height());
    editor->setGeometry(rect.adjusted(-4, 0, 0, 0));
}

QWidget* InstanceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new LabelEdit(&m_labels, parent);
    editor->setPlaceholderText(index.data(Qt::DisplayRole).toString());
    return editor;
}

} // namespace unocclude
