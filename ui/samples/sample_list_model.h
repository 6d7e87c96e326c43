// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "samples/card_maker.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace unocclude {

class CompletionController;
class InstanceNumbers;

/// In which order samples stand. Their numbers, and so their keys, stay with them.
enum class SampleOrder { ByNumber, BestFirst, WorstFirst };

/// The whole objects the current object could be: the samples, then the vote, then the one drawn by hand. While a
/// completion runs its samples stand in their final places and show how far they have come.
class SampleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ChosenRole = Qt::UserRole, ///< bool
        CaptionRole,               ///< QString, what stands below the tile
    };

    SampleListModel(const Document& document, const InstanceNumbers& numbers, CompletionController& completions,
                    QObject* parent = nullptr);

    const SampleCard& card(int row) const { return m_cards.at(static_cast<std::size_t>(row)); }
    int chosenRow() const; ///< -1 if none is chosen

    SampleOrder order() const { return m_order; }
    void setOrder(SampleOrder order);

    /// Shows the vote as if so many samples had to hold a pixel; nothing: as it is chosen, or else the majority.
    void previewVote(std::optional<int> atLeast);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// The check says which samples are kept as further hypotheses.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void follow(const ChangeEvent& event);
    void showProgress(InstanceId id);
    void rebuild();
    void refresh();
    std::vector<SampleCard> makeCards();
    void sort(std::vector<SampleCard>& cards) const;

    const Document& m_document;
    const InstanceNumbers& m_numbers;
    CompletionController& m_completions;
    CardMaker m_maker;
    SampleOrder m_order = SampleOrder::ByNumber;
    std::optional<int> m_previewedVote;
    std::vector<SampleCard> m_cards;
};

} // namespace unocclude
