// SPDX-License-Identifier: Apache-2.0
#include "images/images_panel.h"

#include "images/image_delegate.h"
#include "images/image_filter.h"
#include "images/image_list_model.h"
#include "images/thumbnail_store.h"
#include "session/project_controller.h"
#include "theme/elided_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace unocclude {
namespace {

using namespace std::chrono_literals;

} // namespace

ImagesPanel::ImagesPanel(ProjectController& projects, JobQueue& queue, QWidget* parent)
    : QWidget(parent)
    , m_projects(projects)
    , m_thumbnails(new ThumbnailStore(queue, this))
    , m_model(new ImageListModel(*m_thumbnails, this))
    , m_filter(new ImageFilter(this))
    , m_search(new QLineEdit)
    , m_state(new QComboBox)
    , m_count(new ElidedLabel)
    , m_list(new QListView)
{
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new ImageDelegate(m_list));
    m_list->setUniformItemSizes(true); // else a hundred thousand rows would be measured
    m_list->setAccessibleName(tr("Images"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(buildFilter());
    layout->addWidget(m_list);
    m_filterSoon.setSingleShot(true);
    connect(&m_filterSoon, &QTimer::timeout, this, &ImagesPanel::filterAgain);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImagesPanel::adopt);
    connect(&projects, &ProjectController::opened, this, &ImagesPanel::showProject);
    connect(&projects, &ProjectController::currentChanged, this, &ImagesPanel::showCurrent);
    showProject();
}

QLayout* ImagesPanel::buildFilter()
{
    m_search->setPlaceholderText(tr("Search names and labels"));
    m_search->setAccessibleName(tr("Search images"));
    m_search->setToolTip(tr("Shows the images whose name or labels hold every word; \"label:cup\" looks at labels alone"));
    m_search->setClearButtonEnabled(true);
    m_state->setAccessibleName(tr("State of the images shown"));
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the count comes first
    m_state->setMinimumContentsLength(6);
    for (const auto& [state, text] : {std::pair(ImageState::Any, tr("All")), std::pair(ImageState::Open, tr("Open")),
                                      std::pair(ImageState::Done, tr("Done")),
                                      std::pair(ImageState::Approved, tr("Approved")),
                                      std::pair(ImageState::WithObjects, tr("With Objects")),
                                      std::pair(ImageState::WithoutObjects, tr("Without Objects")),
                                      std::pair(ImageState::NeedsAttention, tr("Missing or Damaged"))})
        m_state->addItem(text, static_cast<int>(state));
    auto* line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addWidget(m_state, 1);
    auto* filter = new QVBoxLayout;
    filter->setContentsMargins(4, 4, 4, 2);
    filter->setSpacing(4);
    filter->addWidget(m_search);
    filter->addLayout(line);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_filterSoon.start(150ms); });
    connect(m_state, &QComboBox::currentIndexChanged, this, &ImagesPanel::filterAgain);
    return filter;
}

void ImagesPanel::goToNext()
{
    if (const int row = nextRow(); row >= 0)
        goToRow(row);
}

void ImagesPanel::goToPrevious()
{
    for (int row = currentRow() < 0 ? m_filter->rowCount() - 1 : currentRow() - 1; row >= 0; --row)
        if (goToRow(row))
            return;
}

void ImagesPanel::goToNextUnfinished()
{
    const int rows = m_filter->rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int row = (currentRow() + step) % rows;
        const QVariant review = m_filter->index(row, 0).data(ImageListModel::ReviewRole);
        if (static_cast<ReviewState>(review.toInt()) == ReviewState::Open && goToRow(row))
            return;
    }
}

QString ImagesPanel::pathOfNext() const
{
    const int row = nextRow();
    return row < 0 ? QString() : m_projects.project()->image(sourceRow(row)).path;
}

void ImagesPanel::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ImagesPanel::addMenuAction(QAction* action)
{
    m_list->addAction(action);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

int ImagesPanel::highlighted() const
{
    return m_filter->mapToSource(m_list->currentIndex()).row();
}

void ImagesPanel::showProject()
{
    withoutAdopting([this] { m_model->setProject(m_projects.project()); });
    if (Project* project = m_projects.project()) {
        // while the files are looked through a filter's answer grows
        connect(project, &Project::summariesChanged, this, [this](int first, int last) {
            if (last > first && !m_filterSoon.isActive())
                m_filterSoon.start(300ms);
        });
        connect(project, &Project::imagesAdded, this, &ImagesPanel::showCount);
    }
    showCurrent();
    showCount();
}

void ImagesPanel::showCurrent()
{
    withoutAdopting([this] {
        const QModelIndex index = m_filter->mapFromSource(m_model->index(m_projects.current()));
        if (index.isValid())
            m_list->setCurrentIndex(index);
        else
            m_list->selectionModel()->clear();
    });
    Q_EMIT highlightedChanged();
}

void ImagesPanel::showCount()
{
    const QLocale locale;
    const int all = m_model->rowCount(), shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%n image(s)", nullptr, all)
                                  : tr("%1 of %n image(s)", nullptr, all).arg(locale.toString(shown)));
    m_count->setVisible(all > 0);
}

void ImagesPanel::filterAgain()
{
    withoutAdopting([this] {
        m_filter->setWords(m_search->text());
        m_filter->setState(static_cast<ImageState>(m_state->currentData().toInt()));
    });
    showCurrent();
    showCount();
}

void ImagesPanel::adopt(const QModelIndex& shown)
{
    if (m_following || !shown.isValid())
        return;
    goToRow(shown.row());
    Q_EMIT highlightedChanged();
}

/// @return false for an image that is missing
bool ImagesPanel::goToRow(int row)
{
    if (isMissing(row))
        return false;
    m_projects.goTo(sourceRow(row));
    return true;
}

bool ImagesPanel::isMissing(int row) const
{
    return m_filter->index(row, 0).data(ImageListModel::MissingRole).toBool();
}

int ImagesPanel::sourceRow(int row) const
{
    return m_filter->mapToSource(m_filter->index(row, 0)).row();
}

int ImagesPanel::nextRow() const
{
    for (int row = currentRow() + 1; row < m_filter->rowCount(); ++row)
        if (!isMissing(row))
            return row;
    return -1;
}

int ImagesPanel::currentRow() const
{
    return m_filter->mapFromSource(m_model->index(m_projects.current())).row();
}

template <typename Change>
void ImagesPanel::withoutAdopting(Change change)
{
    const bool before = std::exchange(m_following, true);
    change();
    m_following = before;
}

} // namespace unocclude
