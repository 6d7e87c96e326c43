// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace unocclude {

class ImageFilter;
class ImageListModel;
class JobQueue;
class ProjectController;
class ThumbnailStore;

/// The list of the project's images: search, filter, and go to one. Next and previous are those of the list as it is
/// shown.
class ImagesPanel final : public QWidget
{
    Q_OBJECT

public:
    ImagesPanel(ProjectController& projects, JobQueue& queue, QWidget* parent = nullptr);

    void goToNext();
    void goToPrevious();
    void goToNextUnfinished(); ///< the next one that is open, from the beginning again after the last
    QString pathOfNext() const; ///< where goToNext() would go; empty: nowhere
    void find();               ///< the keyboard goes to the search

    void addMenuAction(QAction* action); ///< to the list's context menu

    /// Index of the highlighted image; -1 if there is none. It may be a missing one, which is not opened.
    int highlighted() const;

Q_SIGNALS:
    void highlightedChanged();

private:
    QLayout* buildFilter();
    void showProject();
    void showCurrent();
    void showCount();
    void filterAgain();
    void adopt(const QModelIndex& shown);
    bool goToRow(int row);
    bool isMissing(int row) const;
    int sourceRow(int row) const;
    int nextRow() const; ///< whose image is there; -1 after the last
    int currentRow() const;
    template <typename Change>
    void withoutAdopting(Change change);

    ProjectController& m_projects;
    ThumbnailStore* m_thumbnails;
    ImageListModel* m_model;
    ImageFilter* m_filter;
    QLineEdit* m_search;
    QComboBox* m_state;
    QLabel* m_count;
    QListView* m_list;
    QTimer m_filterSoon;
    bool m_following = false; ///< the list is made to show what is: nothing is to be opened
};

} // namespace unocclude
