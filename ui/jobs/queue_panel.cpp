// SPDX-License-Identifier: Apache-2.0
#include "jobs/queue_panel.h"

#include "jobs/queue_delegate.h"
#include "jobs/queue_model.h"
#include "jobs/time_left.h"
#include "theme/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace unocclude {
namespace {

QListView* makeList(QAbstractItemModel* model)
{
    auto* list = new QListView;
    list->setModel(model);
    list->setItemDelegate(new QueueDelegate(list));
    list->setDragDropMode(QAbstractItemView::InternalMove);
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setAccessibleName(QueuePanel::tr("Completions, the next first"));
    list->setToolTip(QueuePanel::tr("Drag a waiting completion to give it another turn."));
    return list;
}

QProgressBar* makeProgress()
{
    auto* bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setFixedHeight(4);
    bar->setAccessibleName(QueuePanel::tr("Progress of the whole queue"));
    return bar;
}

} // namespace

QueuePanel::QueuePanel(CompletionQueue& queue, Document& document, const InstanceNumbers& numbers, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_document(document)
    , m_model(new QueueModel(queue, document, numbers, this))
    , m_list(makeList(m_model))
    , m_summary(new QLabel)
    , m_progress(makeProgress())
    , m_buttons(new QHBoxLayout)
{
    m_up = addButton(QStringLiteral("up"), tr("Earlier turn"), &QueuePanel::moveUp);
    m_down = addButton(QStringLiteral("down"), tr("Later turn"), &QueuePanel::moveDown);
    m_retry = addButton(QStringLiteral("redo"), tr("Try again"), &QueuePanel::retrySelected);
    m_cancel = addButton(QStringLiteral("discard"), tr("Cancel this completion, or dismiss its failure"),
                         &QueuePanel::cancelSelected);
    build();
    connect(m_list, &QListView::activated, this, &QueuePanel::openSelected);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QueuePanel::updateState);
    connect(&queue, &CompletionQueue::progressed, this, &QueuePanel::updateState);
    connect(&queue, &CompletionQueue::removed, this, &QueuePanel::updateState);
    connect(&queue, &CompletionQueue::moved, this, &QueuePanel::updateState);
    connect(&queue, &CompletionQueue::pausedChanged, this, &QueuePanel::updateState);
    updateState();
}

void QueuePanel::build()
{
    m_summary->setContentsMargins(6, 4, 6, 4);
    m_summary->setWordWrap(true);
    m_buttons->setContentsMargins(4, 2, 4, 2);
    m_buttons->setSpacing(2);
    m_buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_buttons);
}

void QueuePanel::addAction(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    m_buttons->addWidget(button);
}

QToolButton* QueuePanel::addButton(const QString& icon, const QString& text, void (QueuePanel::*pressed)())
{
    auto* button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    connect(button, &QToolButton::clicked, this, pressed);
    m_buttons->addWidget(button);
    return button;
}

void QueuePanel::updateState()
{
    const int row = m_list->currentIndex().row();
    const bool failed = m_list->currentIndex().data(QueueModel::FailedRole).toBool();
    m_up->setEnabled(m_queue.canMove(row, row - 1));
    m_down->setEnabled(m_queue.canMove(row, row + 1));
    m_retry->setEnabled(failed);
    m_cancel->setEnabled(row >= 0);
    m_summary->setText(summary());
    m_progress->setVisible(m_queue.isBusy());
    m_progress->setRange(0, m_queue.total());
    m_progress->setValue(m_queue.done());
}

void QueuePanel::moveBy(int rows)
{
    const int row = m_list->currentIndex().row();
    m_queue.move(row, row + rows);
}

void QueuePanel::cancelSelected()
{
    if (const auto id = selected())
        m_queue.cancel(*id);
}

void QueuePanel::retrySelected()
{
    if (const auto id = selected())
        m_queue.retry(*id);
}

void QueuePanel::openSelected()
{
    if (const auto id = selected(); id && m_document.find(*id))
        m_document.setCurrent(id);
}

std::optional<InstanceId> QueuePanel::selected() const
{
    return m_model->idAt(m_list->currentIndex().row());
}

QString QueuePanel::summary() const
{
    if (!m_queue.isBusy())
        return m_queue.items().empty() ? tr("Nothing is being completed.")
                                       : tr("%n completion(s) failed.", nullptr, static_cast<int>(m_queue.items().size()));
    const QString done = tr("%1 of %2 done").arg(m_queue.done()).arg(m_queue.total());
    if (m_queue.isPaused())
        return tr("%1, paused").arg(done);
    const std::optional<double> seconds = m_queue.secondsLeft();
    return seconds ? tr("%1, %2").arg(done, timeLeft(*seconds)) : done;
}

} // namespace unocclude
