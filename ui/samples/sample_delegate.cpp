// SPDX-License-Identifier: Apache-2.0
#include "samples/sample_delegate.h"

#include "samples/card_text.h"
#include "samples/sample_list_model.h"
#include "samples/sample_wall.h"
#include "samples/tile_painter.h"
#include "theme/icon.h"

#include <QPainter>

namespace unocclude {
namespace {

/// How far a forming whole has come: a line at the foot of its picture.
void paintProgress(QPainter& painter, const QRect& frame, const SampleCard& card, const QColor& colour)
{
    const double share = card.steps > 0 ? double(card.step) / card.steps : 0.0;
    const QRectF track(frame.left() + 6, frame.bottom() - 8, frame.width() - 12, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(128, 128, 128, 110));
    painter.drawRoundedRect(track, 1.5, 1.5);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * share, track.height())), 1.5, 1.5);
}

void paintKey(QPainter& painter, const QRect& frame, const SampleCard& card)
{
    const QString key = keyOf(card);
    if (key.isEmpty())
        return;
    const QRect badge(frame.left() + 5, frame.top() + 5, std::max(18, 8 + painter.fontMetrics().horizontalAdvance(key)),
                      18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 150));
    painter.drawRoundedRect(badge, 4, 4);
    painter.setPen(Qt::white);
    painter.drawText(badge, Qt::AlignCenter, key);
}

/// A pin: full where the sample is kept, and an offer where the mouse is.
void paintKept(QPainter& painter, const QRect& frame, const SampleCard& card, bool hovered)
{
    if (card.kind != SampleCard::Kind::Sample || (!card.kept && !hovered))
        return;
    const QRect badge = SampleDelegate::keepRect(frame);
    painter.setPen(Qt::NoPen);
    painter.setBrush(card.kept ? QColor(0xe6, 0x9f, 0x00) : QColor(0, 0, 0, 110));
    painter.drawRoundedRect(badge, 4, 4);
    painter.setOpacity(card.kept ? 1 : 0.7);
    themedIcon(QStringLiteral("keep")).paint(&painter, badge.adjusted(2, 2, -2, -2), Qt::AlignCenter, QIcon::Selected);
    painter.setOpacity(1);
}

void paintChosen(QPainter& painter, const QRect& frame, const QPalette& palette)
{
    const QColor colour = palette.color(QPalette::Active, QPalette::Highlight);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 3));
    painter.drawRoundedRect(frame, 4, 4);
    const QRect badge(frame.right() - 25, frame.top() + 5, 20, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(badge);
    themedIcon(QStringLiteral("check")).paint(&painter, badge.adjusted(3, 3, -3, -3), Qt::AlignCenter, QIcon::Selected);
}

void paintOutlined(QPainter& painter, const QRect& frame, const QStyleOptionViewItem& option)
{
    const bool current = (option.state & QStyle::State_HasFocus) != 0;
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    const QColor strong = option.palette.color(QPalette::Text);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(current || hovered ? QPen(strong, current ? 1.5 : 1, current ? Qt::DashLine : Qt::SolidLine)
                                      : QPen(option.palette.color(QPalette::Mid), 1));
    painter.drawRoundedRect(frame, 4, 4);
}

} // namespace

void SampleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const SampleListModel*>(index.model());
    const auto* wall = qobject_cast<const SampleWall*>(option.widget);
    if (!model || !wall)
        return;
    const SampleCard& card = model->card(index.row());
    const bool chosen = index.data(SampleListModel::ChosenRole).toBool();
    const QRect frame = pictureRect(option.rect, option.font);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    TilePainter(*painter, frame, wall->wallView(), option.palette).paint(card);
    if (card.kind == SampleCard::Kind::Forming)
        paintProgress(*painter, frame, card, option.palette.color(QPalette::Highlight));
    paintOutlined(*painter, frame, option);
    if (chosen)
        paintChosen(*painter, frame, option.palette);
    painter->setFont(option.font);
    paintKey(*painter, frame, card);
    paintKept(*painter, frame, card, (option.state & QStyle::State_MouseOver) != 0);

    const QRect caption(frame.left(), frame.bottom() + 2, frame.width(), captionHeight(option.font));
    painter->setPen(option.palette.color(chosen ? QPalette::Text : QPalette::PlaceholderText));
    painter->drawText(caption, Qt::AlignCenter,
                      option.fontMetrics.elidedText(captionOf(card), Qt::ElideRight, caption.width()));
    painter->restore();
}

QSize SampleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const auto* wall = qobject_cast<const SampleWall*>(option.widget);
    return wall ? wall->gridSize() : QSize(160, 180);
}

int SampleDelegate::captionHeight(const QFont& font)
{
    return QFontMetrics(font).height() + 2;
}

QRect SampleDelegate::pictureRect(const QRect& item, const QFont& font)
{
    return item.adjusted(gap, gap, -gap, -gap - captionHeight(font));
}

QRect SampleDelegate::keepRect(const QRect& picture)
{
    constexpr int side = 20;
    return {picture.left() + 5, picture.bottom() - side - 5, side, side};
}

} // namespace unocclude
