// SPDX-License-Identifier: Apache-2.0
#include "samples/samples_panel.h"

#include "amodal/vote.h"
#include "samples/sample_list_model.h"
#include "samples/sample_wall.h"
#include "samples/wall_controls.h"
#include "session/completion_controller.h"
#include "theme/elided_label.h"
#include "theme/flow_layout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace unocclude {
namespace {

QToolButton* buttonFor(QAction* action, Qt::ToolButtonStyle style)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(style == Qt::ToolButtonIconOnly);
    return button;
}

std::vector<Mask> masksOf(const CompletionResult& completion)
{
    std::vector<Mask> masks;
    for (const Sample& sample : completion.samples)
        masks.push_back(sample.amodal);
    return masks;
}

} // namespace

SamplesPanel::SamplesPanel(Document& document, const InstanceNumbers& numbers, CompletionController& completions,
                           QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_completions(completions)
    , m_model(new SampleListModel(document, numbers, completions, this))
    , m_wall(new SampleWall)
    , m_controls(new WallControls)
    , m_hint(new QLabel)
    , m_state(new ElidedLabel)
    , m_header(new FlowLayout)
    , m_buttons(new QHBoxLayout)
    , m_pages(new QStackedLayout)
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_header->setContentsMargins(6, 3, 6, 3);
    m_header->setSpacing(4);
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_header->addWidget(m_state);
    m_header->addWidget(m_controls);
    auto* buttons = new QWidget; // together in one row, whichever that is
    buttons->setLayout(m_buttons);
    m_buttons->setContentsMargins({});
    m_buttons->setSpacing(2);
    m_header->addWidget(buttons);
    m_wall->setModel(m_model);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_wall);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_header);
    layout->addLayout(m_pages, 1);

    setFocusProxy(m_wall);
    wireWall();
    connect(&document, &Document::changed, this, &SamplesPanel::showState);
    connect(&completions, &CompletionController::progressed, this, &SamplesPanel::showState);
    showState();
}

void SamplesPanel::wireWall()
{
    connect(m_wall, &SampleWall::chosen, this, &SamplesPanel::choose);
    connect(m_wall, &SampleWall::hovered, this, &SamplesPanel::preview);
    connect(m_wall, &SampleWall::draggedOut, this, [this](const QModelIndex& index) {
        if (m_model->card(index.row()).kind != SampleCard::Kind::Forming)
            Q_EMIT draggedOut(m_model->card(index.row()).choice());
    });
    connect(m_wall, &SampleWall::keepToggled, this, [this](const QModelIndex& index) {
        const bool kept = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model->setData(index, kept ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
    connect(m_controls, &WallControls::lookChanged, this, &SamplesPanel::applyLook);
    connect(m_controls, &WallControls::orderChosen, m_model, &SampleListModel::setOrder);
    connect(m_controls, &WallControls::votePreviewed, this, &SamplesPanel::previewVote);
    connect(m_controls, &WallControls::voteChosen, this, &SamplesPanel::chooseVote);
}

void SamplesPanel::addAction(QAction* action)
{
    m_buttons->addWidget(buttonFor(action, Qt::ToolButtonIconOnly));
}

void SamplesPanel::addPrimaryAction(QAction* action)
{
    m_header->insertWidget(m_header->indexOf(m_state), buttonFor(action, Qt::ToolButtonTextBesideIcon));
}

void SamplesPanel::addMenuAction(QAction* action)
{
    m_wall->addAction(action);
}

void SamplesPanel::setPhoto(const ImagePyramid& photo)
{
    WallView wall = m_wall->wallView();
    wall.photo = photo;
    m_wall->setWallView(wall);
}

void SamplesPanel::followCanvas(const ViewTransform& canvas)
{
    WallView wall = m_wall->wallView();
    wall.canvas = canvas;
    m_wall->setWallView(wall);
}

void SamplesPanel::setSourceOnly(bool sourceOnly)
{
    WallView wall = m_wall->wallView();
    wall.sourceOnly = sourceOnly;
    m_wall->setWallView(wall);
}

int SamplesPanel::pointedSample() const
{
    const QModelIndex pointed = m_wall->pointed();
    const int row = pointed.isValid() ? pointed.row() : m_model->chosenRow();
    if (row < 0 || m_model->card(row).kind != SampleCard::Kind::Sample)
        return -1;
    return m_model->card(row).index;
}

void SamplesPanel::choose(const QModelIndex& index)
{
    if (index.isValid() && m_model->card(index.row()).isFinished())
        m_completions.choose(m_model->card(index.row()).choice());
}

void SamplesPanel::preview(const QModelIndex& index)
{
    if (index.isValid() && m_model->card(index.row()).isFinished())
        Q_EMIT previewed(m_model->card(index.row()).choice());
    else
        Q_EMIT previewed(std::nullopt);
}

void SamplesPanel::previewVote(int atLeast)
{
    m_model->previewVote(atLeast);
    Q_EMIT previewed(AmodalChoice::vote(atLeast));
}

void SamplesPanel::chooseVote(int atLeast)
{
    const Instance* current = m_document.current();
    if (!current || !current->completion)
        return;
    const int samples = static_cast<int>(current->completion->samples.size());
    m_model->previewVote(std::nullopt);
    Q_EMIT previewed(std::nullopt);
    m_completions.choose(AmodalChoice::voteAmong(samples, atLeast));
    showVote();
}

void SamplesPanel::applyLook()
{
    WallView wall = m_wall->wallView();
    wall.look = m_controls->look();
    wall.opacity = m_controls->opacity();
    m_wall->setWallView(wall);
    Q_EMIT lookChanged(wall.look, wall.opacity);
}

void SamplesPanel::showState()
{
    const bool anyCard = m_model->rowCount() > 0;
    m_pages->setCurrentWidget(anyCard ? static_cast<QWidget*>(m_wall) : m_hint);
    m_controls->setVisible(anyCard);
    m_hint->setText(m_document.current() ? tr("Press Enter to see what the whole object could look like.")
                                         : tr("Whole objects will appear here."));
    m_state->setText(stateText());
    showVote();
}

void SamplesPanel::showVote()
{
    const Instance* current = m_document.current();
    const auto completion = current ? current->completion : nullptr;
    const int samples = completion ? static_cast<int>(completion->samples.size()) : 0;
    const AmodalChoice choice = current ? current->choice : AmodalChoice::none();
    m_controls->showVote(samples, choice.votesAmong(samples));
    if (std::exchange(m_agreementOf, completion) != completion)
        m_controls->showAgreement(samples > 1 ? std::optional(agreement(masksOf(*completion), current->visible))
                                              : std::nullopt);
}

QString SamplesPanel::stateText() const
{
    const Instance* current = m_document.current();
    const CompletionProgress* progress = current ? m_completions.progressOf(current->id) : nullptr;
    if (progress && progress->place > 0)
        return tr("Waiting, place %1 in the queue").arg(progress->place);
    if (progress && progress->steps == 0)
        return tr("Preparing the model");
    if (progress && progress->secondsLeft)
        return tr("Step %1 of %2, %3 s left")
            .arg(progress->step)
            .arg(progress->steps)
            .arg(std::max(1, qRound(*progress->secondsLeft)));
    if (progress)
        return tr("Step %1 of %2").arg(progress->step).arg(progress->steps);
    if (current && current->completion && !current->isCompleted())
        return tr("None chosen. Click a whole object or press its number.");
    return {};
}

} // namespace unocclude
