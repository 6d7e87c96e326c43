// SPDX-License-Identifier: Apache-2.0
#include "samples/sample_list_model.h"

#include "amodal/occlusion_rate.h"
#include "canvas/overlay_style.h"
#include "instances/instance_numbers.h"
#include "samples/sample_picture.h"
#include "session/completion_controller.h"

#include <algorithm>
#include <iterator>

namespace unocclude {

AmodalChoice SampleCard::choice() const
{
    switch (kind) {
    case Kind::Sample:
        return AmodalChoice::ofSample(index);
    case Kind::Vote:
        return AmodalChoice::vote();
    case Kind::Forming:
        break;
    }
    return AmodalChoice::none();
}

SampleListModel::SampleListModel(const Document& document, const InstanceNumbers& numbers,
                                 const CompletionController& completions, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_numbers(numbers)
    , m_completions(completions)
{
    connect(&document, &Document::changed, this, &SampleListModel::follow);
    connect(&completions, &CompletionController::progressed, this, &SampleListModel::showForming);
    rebuild();
}

int SampleListModel::chosenRow() const
{
    const Instance* current = m_document.current();
    if (!current || !current->isCompleted())
        return -1;
    const auto chosen = std::ranges::find(m_cards, current->choice, &SampleCard::choice);
    return chosen == m_cards.end() ? -1 : static_cast<int>(chosen - m_cards.begin());
}

int SampleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant SampleListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return titleOf(card(index.row()));
    case Qt::ToolTipRole:
        return titleOf(card(index.row()));
    case ChosenRole:
        return index.row() == chosenRow();
    default:
        return {};
    }
}

void SampleListModel::follow(const ChangeEvent& event)
{
    const bool onlyChoice = std::holds_alternative<ChoiceChanged>(event);
    const bool irrelevant =
        std::holds_alternative<LabelChanged>(event) || std::holds_alternative<InstancesReordered>(event) ||
        std::holds_alternative<AttributesChanged>(event) || std::holds_alternative<OcclusionsChanged>(event);
    if (onlyChoice && rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    else if (!irrelevant)
        rebuild();
}

void SampleListModel::showForming(InstanceId id)
{
    const Instance* current = m_document.current();
    if (!current || current->id != id)
        return;
    std::vector<SampleCard> cards = finishedCards(*current);
    std::ranges::move(formingCards(*current), std::back_inserter(cards));
    if (cards.size() != m_cards.size())
        return rebuild();
    m_cards = std::move(cards); // the same places: nobody loses hover, focus or scroll position
    if (!m_cards.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SampleListModel::rebuild()
{
    const Instance* current = m_document.current();
    std::vector<SampleCard> cards;
    if (current) {
        cards = finishedCards(*current);
        std::ranges::move(formingCards(*current), std::back_inserter(cards));
    }
    if (cards.empty() && m_cards.empty())
        return;
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

std::vector<SampleCard> SampleListModel::finishedCards(const Instance& instance) const
{
    std::vector<SampleCard> cards;
    const CompletionProgress* progress = m_completions.progressOf(instance.id);
    if (!instance.completion || (progress && !progress->keepsEarlier))
        return cards;
    for (const Sample& sample : instance.completion->samples)
        cards.push_back({SampleCard::Kind::Sample, static_cast<int>(cards.size()), sample.seed,
                         sampleThumbnail(sample, pictureSide), occlusionRate(sample.amodal, instance.visible)});
    if (cards.size() > 1 && !progress) {
        const QRgb ink = overlayStyle(m_numbers.numberOf(instance.id)).colour.rgb();
        const CompletionResult& completion = *instance.completion;
        cards.push_back({SampleCard::Kind::Vote, 0, 0,
                         votePicture(m_document.photo().rgb, instance.visible, completion, ink, pictureSide),
                         occlusionRate(completion.vote, instance.visible)});
    }
    return cards;
}

std::vector<SampleCard> SampleListModel::formingCards(const Instance& instance) const
{
    const CompletionProgress* progress = m_completions.progressOf(instance.id);
    std::vector<SampleCard> cards;
    if (!progress)
        return cards;
    const std::size_t before = instance.completion && progress->keepsEarlier ? instance.completion->samples.size() : 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(progress->samples); ++i) {
        const bool begun = i < progress->forming.size();
        cards.push_back({SampleCard::Kind::Forming, static_cast<int>(before + i), progress->seed + i,
                         begun ? sampleThumbnail(progress->forming[i], pictureSide) : QImage(), 0, progress->step,
                         progress->steps});
    }
    return cards;
}

QString SampleListModel::titleOf(const SampleCard& card) const
{
    const int hidden = qRound(card.hiddenShare * 100);
    switch (card.kind) {
    case SampleCard::Kind::Vote:
        return tr("Majority vote, %1 % hidden").arg(hidden);
    case SampleCard::Kind::Sample:
        return tr("Sample %1, seed %2, %3 % hidden").arg(card.index + 1).arg(card.seed).arg(hidden);
    case SampleCard::Kind::Forming:
        break;
    }
    return card.steps == 0 ? tr("Sample %1, waiting").arg(card.index + 1)
                           : tr("Sample %1, step %2 of %3").arg(card.index + 1).arg(card.step).arg(card.steps);
}

} // namespace unocclude
