// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace unocclude {

/// A tile of the SampleWall: its picture, its key, whether it is kept, and below it the seed or how far it has come. The
/// chosen tile has a thick frame and a tick.
class SampleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static int captionHeight(const QFont& font);
    static QRect pictureRect(const QRect& item, const QFont& font); ///< of the tile's picture in the item's rectangle
    static QRect keepRect(const QRect& picture); ///< where a click keeps the sample as a hypothesis

    static constexpr int gap = 4; ///< around the picture
};

} // namespace unocclude
