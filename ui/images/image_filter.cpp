// SPDX-License-Identifier: Apache-2.0
#include "images/image_filter.h"

#include "images/image_list_model.h"

#include <algorithm>

namespace unocclude {
namespace {

bool anyHolds(const QStringList& labels, QStringView word)
{
    return std::ranges::any_of(labels,
                               [word](const QString& label) { return label.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ImageFilter::ImageFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    // a row whose state changes stays until the filter is set anew: nobody likes an image to vanish under their hands
    setDynamicSortFilter(false);
}

void ImageFilter::setWords(const QString& text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ImageFilter::setState(ImageState state)
{
    m_state = state;
    invalidateFilter();
}

bool ImageFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return fitsState(index) &&
           std::ranges::all_of(m_words, [&](const QString& word) { return fitsWord(index, word); });
}

bool ImageFilter::fitsState(const QModelIndex& index) const
{
    const auto review = [&] { return static_cast<ReviewState>(index.data(ImageListModel::ReviewRole).toInt()); };
    const auto objects = [&] { return index.data(ImageListModel::ObjectsRole).toInt(); };
    switch (m_state) {
    case ImageState::Any:
        break;
    case ImageState::Open:
        return review() == ReviewState::Open;
    case ImageState::Done:
        return review() == ReviewState::Done;
    case ImageState::Approved:
        return review() == ReviewState::Approved;
    case ImageState::WithObjects:
        return objects() > 0;
    case ImageState::WithoutObjects:
        return objects() == 0;
    case ImageState::NeedsAttention:
        return index.data(ImageListModel::MissingRole).toBool() ||
               !index.data(ImageListModel::ProblemRole).toString().isEmpty();
    }
    return true;
}

bool ImageFilter::fitsWord(const QModelIndex& index, const QString& word) const
{
    constexpr QStringView prefix = u"label:";
    const QStringList labels = index.data(ImageListModel::LabelsRole).toStringList();
    if (word.startsWith(prefix))
        return anyHolds(labels, QStringView(word).sliced(prefix.size()));
    return index.data(ImageListModel::NameRole).toString().contains(word, Qt::CaseInsensitive) ||
           anyHolds(labels, word);
}

} // namespace unocclude
