// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"

#include <QAbstractListModel>
#include <QImage>

#include <vector>

namespace unocclude {

class CompletionController;
class InstanceNumbers;

/// One card of the strip: a whole object that forms or is done, or the vote over all of them.
struct SampleCard
{
    enum class Kind { Sample, Forming, Vote };

    Kind kind = Kind::Sample;
    int index = 0; ///< of a sample among its completion's, from 0; forming ones count on
    std::uint64_t seed = 0;
    QImage picture;         ///< null before the first step
    double hiddenShare = 0; ///< 0..1, of a finished whole
    int step = 0;           ///< of a forming one
    int steps = 0;

    AmodalChoice choice() const; ///< what choosing the card means; none for a forming one
};

/// The whole objects the current object could be, in the order of their keys 1..9, the vote last. While a completion
/// runs its samples stand in their final places and show how far they have come.
class SampleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ChosenRole = Qt::UserRole };

    SampleListModel(const Document& document, const InstanceNumbers& numbers, const CompletionController& completions,
                    QObject* parent = nullptr);

    const SampleCard& card(int row) const { return m_cards.at(static_cast<std::size_t>(row)); }
    int chosenRow() const; ///< -1 if none is chosen

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    static constexpr int pictureSide = 320; ///< pixels; cards are drawn no larger

private:
    void follow(const ChangeEvent& event);
    void showForming(InstanceId id);
    void rebuild();
    std::vector<SampleCard> finishedCards(const Instance& instance) const;
    std::vector<SampleCard> formingCards(const Instance& instance) const;
    QString titleOf(const SampleCard& card) const;

    const Document& m_document;
    const InstanceNumbers& m_numbers;
    const CompletionController& m_completions;
    std::vector<SampleCard> m_cards;
};

} // namespace unocclude
