// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "instances/instance_list_model.h"

#include <QWidget>

class QAction;
class QComboBox;
class QListView;
class QPushButton;
class QHBoxLayout;

namespace unocclude {

class OcclusionController;
class OcclusionListModel;

/// The arrows "A hides B": state one, take one back, see what cannot be.
class OcclusionPanel final : public QWidget
{
    Q_OBJECT

public:
    OcclusionPanel(const ObjectSources& sources, OcclusionController& occlusions, InstanceListModel& objects,
                   QWidget* parent = nullptr);

    void addAction(QAction* action); ///< as a button below the list
    void takeBackSelected();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< Delete takes the selected statement back

private:
    void state();
    void updateEnabled();
    void showCurrent();

    ObjectSources m;
    OcclusionController& m_occlusions;
    InstanceListModel& m_objects;
    OcclusionListModel* m_model;
    QListView* m_list;
    QComboBox* m_front;
    QComboBox* m_hidden;
    QPushButton* m_state;
    QPushButton* m_takeBack;
    QHBoxLayout* m_buttons;
};

} // namespace unocclude
