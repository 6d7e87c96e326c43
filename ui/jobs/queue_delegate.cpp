// SPDX-License-Identifier: Apache-2.0
#include "jobs/queue_delegate.h"

#include "jobs/queue_model.h"
#include "theme/icon.h"

#include <QApplication>
#include <QPainter>

namespace unocclude {
namespace {

constexpr int margin = 6;
constexpr int iconSide = 16;

QColor inkOf(const QStyleOptionViewItem& option, bool muted)
{
    if (option.state & QStyle::State_Selected)
        return option.palette.color(QPalette::HighlightedText);
    return option.palette.color(muted ? QPalette::PlaceholderText : QPalette::Text);
}

void paintShare(QPainter& painter, const QRect& row, double share, const QColor& colour)
{
    const QRectF track(row.left() + margin, row.bottom() - 4, row.width() - 2 * margin, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(128, 128, 128, 110));
    painter.drawRoundedRect(track, 1.5, 1.5);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * share, track.height())), 1.5, 1.5);
}

} // namespace

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QWidget* view = option.widget;
    (view ? view->style() : QApplication::style())->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);
    QRect text = option.rect.adjusted(margin, margin - 2, -margin, -margin);
    if (index.data(QueueModel::FailedRole).toBool()) {
        const QRect icon(text.left(), text.center().y() - iconSide / 2, iconSide, iconSide);
        themedIcon(QStringLiteral("warning")).paint(painter, icon);
        text.setLeft(icon.right() + margin);
    }
    const auto elided = [&](int role) {
        return option.fontMetrics.elidedText(index.data(role).toString(), Qt::ElideRight, text.width());
    };
    painter->setPen(inkOf(option, false));
    painter->drawText(text, Qt::AlignTop | Qt::AlignLeft, elided(Qt::DisplayRole));
    painter->setPen(inkOf(option, true));
    painter->drawText(text, Qt::AlignBottom | Qt::AlignLeft, elided(QueueModel::StateRole));
    if (const QVariant share = index.data(QueueModel::ShareRole); share.isValid())
        paintShare(*painter, option.rect, share.toDouble(), option.palette.color(QPalette::Highlight));
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {120, 2 * QFontMetrics(option.font).height() + 2 * margin};
}

} // namespace unocclude
