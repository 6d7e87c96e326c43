// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"

#include <QWidget>

class QHBoxLayout;
class QListView;

namespace unocclude {

class CompletionController;
class InstanceListModel;
class InstanceNumbers;

/// The list of objects: choose the current one, rename, drag to another depth.
class InstancesPanel final : public QWidget
{
    Q_OBJECT

public:
    InstancesPanel(Document& document, const InstanceNumbers& numbers, const CompletionController& completions,
                   QWidget* parent = nullptr);

    void addAction(QAction* action); ///< as a button below the list
    void renameCurrent();

private:
    void showCurrent();
    void adoptSelection();

    Document& m_document;
    InstanceListModel* m_model;
    QListView* m_list;
    QHBoxLayout* m_buttons;
};

} // namespace unocclude
