// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QListView;
class QProgressBar;
class QToolButton;

namespace unocclude {

class CompletionQueue;
class InstanceNumbers;
class QueueModel;

/// The queue of completions: what runs, what waits and in which order, what failed and why.
class QueuePanel final : public QWidget
{
    Q_OBJECT

public:
    QueuePanel(CompletionQueue& queue, Document& document, const InstanceNumbers& numbers, QWidget* parent = nullptr);

    void addAction(QAction* action); ///< as a button below the list

private:
    void build();
    QToolButton* addButton(const QString& icon, const QString& text, void (QueuePanel::*pressed)());
    void updateState();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int rows);
    void cancelSelected();
    void retrySelected();
    void openSelected();
    std::optional<InstanceId> selected() const;
    QString summary() const;

    CompletionQueue& m_queue;
    Document& m_document;
    QueueModel* m_model;
    QListView* m_list;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QHBoxLayout* m_buttons;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_retry;
    QToolButton* m_cancel;
};

} // namespace unocclude
