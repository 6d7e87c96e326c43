// SPDX-License-Identifier: Apache-2.0
#include "instances/instances_panel.h"

#include "instances/instance_delegate.h"
#include "instances/label_list.h"
#include "instances/object_details.h"

#include <QHBoxLayout>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace unocclude {

InstancesPanel::InstancesPanel(const ObjectSources& sources, LabelList& labels, QWidget* parent)
    : QWidget(parent)
    , m_document(sources.document)
    , m_model(new InstanceListModel(sources, this))
    , m_list(new QListView)
    , m_details(new ObjectDetails(sources, labels))
    , m_buttons(new QHBoxLayout)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new InstanceDelegate(labels, m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_list->setAccessibleName(tr("Objects, front to back"));
    m_list->setToolTip(tr("The first object is the nearest. Drag an object to change its depth."));
    m_list->setFrameShape(QFrame::NoFrame);
    m_buttons->setContentsMargins(4, 2, 4, 2);
    m_buttons->setSpacing(2);
    m_buttons->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_details);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InstancesPanel::adoptSelection);
    connect(&m_document, &Document::changed, this, &InstancesPanel::showCurrent);
}

void InstancesPanel::addAction(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void InstancesPanel::setEvidenceAction(QAction* action)
{
    m_details->setEvidenceAction(action);
}

void InstancesPanel::renameCurrent()
{
    if (const QModelIndex index = m_model->index(m_model->rowOf(m_document.currentId())); index.isValid()) {
        m_list->setFocus();
        m_list->edit(index);
    }
}

void InstancesPanel::showCurrent()
{
    const QModelIndex index = m_model->index(m_model->rowOf(m_document.currentId()));
    if (m_list->currentIndex() == index)
        return;
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_list->selectionModel()->clear();
}

void InstancesPanel::adoptSelection()
{
    if (const auto id = m_model->idAt(m_list->currentIndex().row()); id && m_document.find(*id))
        m_document.setCurrent(id);
}

} // namespace unocclude
