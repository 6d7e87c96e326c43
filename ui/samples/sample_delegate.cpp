// SPDX-License-Identifier: Apache-2.0
#include "samples/sample_delegate.h"

#include "samples/sample_list_model.h"
#include "theme/icon.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace unocclude {
namespace {

constexpr int gap = 4; // around the frame
constexpr int checkSide = 8;

QBrush checkerboard(bool dark)
{
    QPixmap tile(2 * checkSide, 2 * checkSide);
    tile.fill(dark ? QColor(0x3c, 0x3f, 0x42) : QColor(0xf4, 0xf4, 0xf4));
    QPainter painter(&tile);
    const QColor other = dark ? QColor(0x46, 0x4a, 0x4d) : QColor(0xe2, 0xe3, 0xe4);
    painter.fillRect(0, 0, checkSide, checkSide, other);
    painter.fillRect(checkSide, checkSide, checkSide, checkSide, other);
    return {tile};
}

QRect pictureRect(const QStyleOptionViewItem& option)
{
    const int caption = QFontMetrics(option.font).height() + 2;
    return option.rect.adjusted(gap, gap, -gap, -gap - caption);
}

void paintPicture(QPainter& painter, const QRect& frame, const SampleCard& card, bool dark)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(checkerboard(dark));
    painter.drawRoundedRect(frame, 3, 3);
    if (card.picture.isNull())
        return;
    const QSize size = card.picture.size().scaled(frame.size() - QSize(6, 6), Qt::KeepAspectRatio);
    QRect place(QPoint(), size);
    place.moveCenter(frame.center());
    painter.drawImage(place, card.picture);
}

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
    const QString key = card.kind == SampleCard::Kind::Vote ? QStringLiteral("V") : QString::number(card.index + 1);
    const QRect badge(frame.left() + 5, frame.top() + 5, std::max(18, 8 + painter.fontMetrics().horizontalAdvance(key)),
                      18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 150));
    painter.drawRoundedRect(badge, 4, 4);
    painter.setPen(Qt::white);
    painter.drawText(badge, Qt::AlignCenter, key);
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

QString captionOf(const SampleCard& card)
{
    switch (card.kind) {
    case SampleCard::Kind::Vote:
        return SampleDelegate::tr("Majority, %1 % hidden").arg(qRound(card.hiddenShare * 100));
    case SampleCard::Kind::Sample:
        return SampleDelegate::tr("seed %1").arg(card.seed);
    case SampleCard::Kind::Forming:
        break;
    }
    return card.steps == 0 ? SampleDelegate::tr("waiting")
                           : SampleDelegate::tr("step %1 of %2").arg(card.step).arg(card.steps);
}

} // namespace

void SampleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const SampleListModel*>(index.model());
    if (!model)
        return;
    const SampleCard& card = model->card(index.row());
    const bool chosen = index.data(SampleListModel::ChosenRole).toBool();
    const QRect frame = pictureRect(option);

    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintPicture(*painter, frame, card, isDarkPalette(option.palette));
    if (card.kind == SampleCard::Kind::Forming)
        paintProgress(*painter, frame, card, option.palette.color(QPalette::Highlight));
    paintOutlined(*painter, frame, option);
    if (chosen)
        paintChosen(*painter, frame, option.palette);
    painter->setFont(option.font);
    paintKey(*painter, frame, card);

    const QRect caption(frame.left(), frame.bottom() + 2, frame.width(), option.rect.bottom() - frame.bottom() - 2);
    painter->setPen(option.palette.color(chosen ? QPalette::Text : QPalette::PlaceholderText));
    painter->drawText(caption, Qt::AlignCenter,
                      option.fontMetrics.elidedText(captionOf(card), Qt::ElideRight, caption.width()));
    painter->restore();
}

QSize SampleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int height = view ? std::max(90, view->viewport()->height()) : 180;
    const int caption = QFontMetrics(option.font).height() + 2;
    return {height - caption, height};
}

} // namespace unocclude
