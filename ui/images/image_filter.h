// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace unocclude {

/// Which images a list shows.
enum class ImageState { Any, Open, Done, Approved, WithObjects, WithoutObjects, NeedsAttention };

/// The rows of an ImageListModel that fit: every word typed stands in the name or in a label, in any case; a word of the
/// form "label:cup" in a label alone.
class ImageFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ImageFilter(QObject* parent = nullptr);

    void setWords(const QString& text);
    void setState(ImageState state);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool fitsState(const QModelIndex& index) const;
    bool fitsWord(const QModelIndex& index, const QString& word) const;

    QStringList m_words;
    ImageState m_state = ImageState::Any;
};

} // namespace unocclude
