// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "instances/instance_list_model.h"

#include <QWidget>

class QHBoxLayout;
class QListView;

namespace unocclude {

class LabelList;
class ObjectDetails;

/// The list of objects: choose the current one, rename, drag to another depth; below it what is stated of the current
/// one.
class InstancesPanel final : public QWidget
{
    Q_OBJECT

public:
    InstancesPanel(const ObjectSources& sources, LabelList& labels, QWidget* parent = nullptr);

    InstanceListModel& model() const { return *m_model; }

    void addAction(QAction* action);         ///< as a button below the list
    void setEvidenceAction(QAction* action); ///< ObjectDetails::setEvidenceAction()
    void renameCurrent();

private:
    void showCurrent();
    void adoptSelection();

    Document& m_document;
    InstanceListModel* m_model;
    QListView* m_list;
    ObjectDetails* m_details;
    QHBoxLayout* m_buttons;
};

} // namespace unocclude
