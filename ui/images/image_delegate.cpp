// SPDX-License-Identifier: Apache-2.0
#include "images/image_delegate.h"

#include "images/image_list_model.h"
#include "theme/icon.h"

#include <QApplication>
#include <QPainter>

namespace unocclude {
namespace {

constexpr int margin = 6;
constexpr int pictureWidth = 60;
constexpr int pictureHeight = 44;
constexpr int markSide = 16;

QRect pictureRect(const QRect& row)
{
    return {row.left() + margin, row.top() + (row.height() - pictureHeight) / 2, pictureWidth, pictureHeight};
}

QRect textRect(const QRect& row)
{
    return row.adjusted(2 * margin + pictureWidth, margin, -margin, -margin);
}

void paintPicture(QPainter& painter, const QRect& place, const QPixmap& pixmap, const QPalette& palette)
{
    if (pixmap.isNull()) {
        painter.setPen(palette.color(QPalette::Mid));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
        return;
    }
    QRect rect(QPoint(), pixmap.size().scaled(place.size(), Qt::KeepAspectRatio));
    rect.moveCenter(place.center());
    painter.drawPixmap(rect, pixmap);
}

/// Told by shape, not by colour: a tick for done, a tick in a circle for approved, a triangle for what needs attention.
QString markOf(const QModelIndex& index)
{
    if (index.data(ImageListModel::MissingRole).toBool() || !index.data(ImageListModel::ProblemRole).toString().isEmpty())
        return QStringLiteral("warning");
    switch (static_cast<ReviewState>(index.data(ImageListModel::ReviewRole).toInt())) {
    case ReviewState::Done:
        return QStringLiteral("check");
    case ReviewState::Approved:
        return QStringLiteral("approved");
    case ReviewState::Open:
        break;
    }
    return {};
}

} // namespace

void ImageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QWidget* view = option.widget;
    (view ? view->style() : QApplication::style())->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);
    paintPicture(*painter, pictureRect(option.rect), index.data(Qt::DecorationRole).value<QPixmap>(), option.palette);

    QRect text = textRect(option.rect);
    if (const QString mark = markOf(index); !mark.isEmpty()) {
        themedIcon(mark).paint(painter, text.right() - markSide, text.top(), markSide, markSide);
        text.adjust(0, 0, -markSide - margin, 0);
    }
    const bool selected = option.state & QStyle::State_Selected;
    const QFontMetrics metrics(option.font);
    const auto draw = [&](Qt::Alignment side, int role, QPalette::ColorRole ink, Qt::TextElideMode elide) {
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : ink));
        painter->drawText(text, side | Qt::AlignLeft, metrics.elidedText(index.data(role).toString(), elide, text.width()));
    };
    painter->setFont(option.font);
    draw(Qt::AlignTop, Qt::DisplayRole, QPalette::Text, Qt::ElideMiddle);
    draw(Qt::AlignBottom, ImageListModel::StateRole, QPalette::PlaceholderText, Qt::ElideRight);
    painter->restore();
}

QSize ImageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int text = 2 * QFontMetrics(option.font).height() + margin;
    return {160, std::max(text, pictureHeight) + 2 * margin};
}

} // namespace unocclude
