// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"

#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QListView;
class QModelIndex;
class QStackedLayout;

namespace unocclude {

class CompletionController;
class InstanceNumbers;
class SampleListModel;

/// The strip of whole objects: cards side by side in the place where they will stay, above them what is going on.
class SamplesPanel final : public QWidget
{
    Q_OBJECT

public:
    SamplesPanel(Document& document, const InstanceNumbers& numbers, CompletionController& completions,
                 QWidget* parent = nullptr);

    void addAction(QAction* action);        ///< as a button above the cards
    void addPrimaryAction(QAction* action); ///< the same with its text, at the front

    /// The card that keyboard or mouse points at, or the chosen one; -1 if it is no finished sample.
    int sampleToDiscard() const;

Q_SIGNALS:
    void previewed(std::optional<unocclude::AmodalChoice> choice); ///< the card under the mouse, if any

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void preview(const QModelIndex& index);
    void showState();
    QString stateText() const;

    Document& m_document;
    CompletionController& m_completions;
    SampleListModel* m_model;
    QListView* m_list;
    QLabel* m_hint;
    QLabel* m_state;
    QHBoxLayout* m_header;
    QStackedLayout* m_pages;
};

} // namespace unocclude
