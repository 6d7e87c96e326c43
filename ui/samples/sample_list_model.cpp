// SPDX-License-Identifier: Apache-2.0
#include "samples/sample_list_model.h"

#include "instances/instance_numbers.h"
#include "samples/card_text.h"
#include "session/completion_controller.h"

#include <algorithm>
#include <iterator>

namespace unocclude {
namespace {

constexpr double unknownFidelity = -1; // stands last if the best come first

bool touchesSamples(const ChangeEvent& event)
{
    return !std::holds_alternative<LabelChanged>(event) && !std::holds_alternative<InstancesReordered>(event) &&
           !std::holds_alternative<AttributesChanged>(event) && !std::holds_alternative<OcclusionsChanged>(event);
}

bool haveSamePlaces(const std::vector<SampleCard>& a, const std::vector<SampleCard>& b)
{
    return std::ranges::equal(a, b, [](const SampleCard& one, const SampleCard& other) {
        return one.kind == other.kind && one.index == other.index;
    });
}

} // namespace

SampleListModel::SampleListModel(const Document& document, const InstanceNumbers& numbers,
                                 CompletionController& completions, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_numbers(numbers)
    , m_completions(completions)
{
    connect(&document, &Document::changed, this, &SampleListModel::follow);
    connect(&completions, &CompletionController::progressed, this, &SampleListModel::showProgress);
    rebuild();
}

int SampleListModel::chosenRow() const
{
    const Instance* current = m_document.current();
    if (!current || !current->isCompleted())
        return -1;
    const AmodalChoice& choice = current->choice;
    const auto chosen = std::ranges::find_if(m_cards, [&](const SampleCard& card) {
        return card.isFinished() && card.choice().kind == choice.kind &&
               (choice.kind != AmodalChoice::Kind::Sample || card.index == choice.sample);
    });
    return chosen == m_cards.end() ? -1 : static_cast<int>(chosen - m_cards.begin());
}

void SampleListModel::setOrder(SampleOrder order)
{
    m_order = order;
    rebuild();
}

void SampleListModel::previewVote(std::optional<int> atLeast)
{
    if (m_previewedVote == atLeast)
        return;
    m_previewedVote = atLeast;
    refresh();
}

int SampleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant SampleListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SampleCard& card = this->card(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return titleOf(card);
    case Qt::ToolTipRole:
        return explanationOf(card);
    case Qt::CheckStateRole:
        return card.kind == SampleCard::Kind::Sample ? QVariant(card.kept ? Qt::Checked : Qt::Unchecked) : QVariant();
    case ChosenRole:
        return index.row() == chosenRow();
    case CaptionRole:
        return captionOf(card);
    default:
        return {};
    }
}

bool SampleListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole ||
        card(index.row()).kind != SampleCard::Kind::Sample)
        return false;
    m_completions.keepHypothesis(card(index.row()).index, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags SampleListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isSample = card(index.row()).kind == SampleCard::Kind::Sample;
    const Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return isSample ? flags | Qt::ItemIsUserCheckable : flags;
}

void SampleListModel::follow(const ChangeEvent& event)
{
    if (!touchesSamples(event))
        return;
    m_previewedVote.reset();
    refresh();
}

void SampleListModel::showProgress(InstanceId id)
{
    if (m_document.currentId() == id)
        refresh();
}

void SampleListModel::rebuild()
{
    std::vector<SampleCard> cards = makeCards();
    if (cards.empty() && m_cards.empty())
        return;
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

void SampleListModel::refresh()
{
    std::vector<SampleCard> cards = makeCards();
    if (!haveSamePlaces(cards, m_cards))
        return rebuild();
    m_cards = std::move(cards); // the same places: nobody loses hover, focus or scroll position
    if (!m_cards.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::vector<SampleCard> SampleListModel::makeCards()
{
    const Instance* current = m_document.current();
    if (!current)
        return {};
    const int number = m_numbers.numberOf(current->id);
    const CompletionProgress* progress = m_completions.progressOf(current->id);
    std::vector<SampleCard> cards;
    if (!progress || progress->keepsEarlier) {
        const bool isVote = current->choice.kind == AmodalChoice::Kind::Vote;
        cards = m_maker.finished(*current, number, m_previewedVote.value_or(isVote ? current->choice.atLeast : 0));
        sort(cards);
    }
    if (progress) {
        std::erase_if(cards, [](const SampleCard& card) { return card.kind != SampleCard::Kind::Sample; });
        std::ranges::move(m_maker.forming(*current, *progress, number), std::back_inserter(cards));
    }
    return cards;
}

void SampleListModel::sort(std::vector<SampleCard>& cards) const
{
    if (m_order == SampleOrder::ByNumber)
        return;
    const auto end = std::ranges::find_if(
        cards, [](const SampleCard& card) { return card.kind != SampleCard::Kind::Sample; });
    std::stable_sort(cards.begin(), end, [this](const SampleCard& a, const SampleCard& b) {
        const double one = a.fidelity.value_or(unknownFidelity);
        const double other = b.fidelity.value_or(unknownFidelity);
        return m_order == SampleOrder::BestFirst ? one > other : one < other;
    });
}

} // namespace unocclude
