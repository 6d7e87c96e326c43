// SPDX-License-Identifier: Apache-2.0
#include "samples/samples_panel.h"

#include "samples/sample_delegate.h"
#include "samples/sample_list_model.h"
#include "session/completion_controller.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

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

QListView* makeCardList(QAbstractItemModel* model)
{
    auto* list = new QListView;
    list->setModel(model);
    list->setItemDelegate(new SampleDelegate(list));
    list->setFlow(QListView::LeftToRight);
    list->setWrapping(false);
    list->setResizeMode(QListView::Adjust);
    list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setMinimumHeight(110);
    list->setAccessibleName(SamplesPanel::tr("Whole objects to choose from"));
    return list;
}

} // namespace

SamplesPanel::SamplesPanel(Document& document, const InstanceNumbers& numbers, CompletionController& completions,
                           QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_completions(completions)
    , m_model(new SampleListModel(document, numbers, completions, this))
    , m_list(makeCardList(m_model))
    , m_hint(new QLabel)
    , m_state(new QLabel)
    , m_header(new QHBoxLayout)
    , m_pages(new QStackedLayout)
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_header->setContentsMargins(6, 3, 6, 3);
    m_header->setSpacing(4);
    m_header->addWidget(m_state, 1);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_list);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_header);
    layout->addLayout(m_pages, 1);

    connect(m_list, &QListView::clicked, this, &SamplesPanel::choose);
    connect(m_list, &QListView::entered, this, &SamplesPanel::preview);
    connect(m_list, &QListView::viewportEntered, this, [this] { preview({}); });
    m_list->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(&document, &Document::changed, this, &SamplesPanel::showState);
    connect(&completions, &CompletionController::progressed, this, &SamplesPanel::showState);
    showState();
}

void SamplesPanel::addAction(QAction* action)
{
    m_header->addWidget(buttonFor(action, Qt::ToolButtonIconOnly));
}

void SamplesPanel::addPrimaryAction(QAction* action)
{
    m_header->insertWidget(m_header->indexOf(m_state), buttonFor(action, Qt::ToolButtonTextBesideIcon));
}

int SamplesPanel::sampleToDiscard() const
{
    const bool inList = m_list->hasFocus() && m_list->currentIndex().isValid();
    const int row = inList ? m_list->currentIndex().row() : m_model->chosenRow();
    if (row < 0 || m_model->card(row).kind != SampleCard::Kind::Sample)
        return -1;
    return m_model->card(row).index;
}

bool SamplesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Leave)
        preview({});
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        choose(m_list->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SamplesPanel::choose(const QModelIndex& index)
{
    if (index.isValid() && m_model->card(index.row()).kind != SampleCard::Kind::Forming)
        m_completions.choose(m_model->card(index.row()).choice());
}

void SamplesPanel::preview(const QModelIndex& index)
{
    if (index.isValid() && m_model->card(index.row()).kind != SampleCard::Kind::Forming)
        Q_EMIT previewed(m_model->card(index.row()).choice());
    else
        Q_EMIT previewed(std::nullopt);
}

void SamplesPanel::showState()
{
    const bool anyCard = m_model->rowCount() > 0;
    m_pages->setCurrentWidget(anyCard ? static_cast<QWidget*>(m_list) : m_hint);
    m_hint->setText(m_document.current() ? tr("Press Enter to see what the whole object could look like.")
                                         : tr("Whole objects will appear here."));
    m_state->setText(stateText());
}

QString SamplesPanel::stateText() const
{
    const Instance* current = m_document.current();
    const CompletionProgress* progress = current ? m_completions.progressOf(current->id) : nullptr;
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
