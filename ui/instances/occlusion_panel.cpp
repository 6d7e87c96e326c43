// SPDX-License-Identifier: Apache-2.0
#include "instances/occlusion_panel.h"

#include "instances/occlusion_list_model.h"
#include "session/occlusion_controller.h"
#include "theme/icon.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace unocclude {
namespace {

QComboBox* makeChoice(QAbstractItemModel& objects, const QString& accessibleName)
{
    auto* box = new QComboBox;
    box->setModel(&objects);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    return box;
}

} // namespace

OcclusionPanel::OcclusionPanel(const ObjectSources& sources, OcclusionController& occlusions,
                               InstanceListModel& objects, QWidget* parent)
    : QWidget(parent)
    , m(sources)
    , m_occlusions(occlusions)
    , m_objects(objects)
    , m_model(new OcclusionListModel(sources.document, sources.numbers, sources.masks, this))
    , m_list(new QListView)
    , m_front(makeChoice(objects, tr("The object in front")))
    , m_hidden(makeChoice(objects, tr("The object that it hides")))
    , m_state(new QPushButton(tr("&State")))
    , m_takeBack(new QPushButton(tr("&Take Back")))
    , m_buttons(new QHBoxLayout)
{
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("What hides what"));
    m_list->setToolTip(tr("Arrows are stronger than the list of objects. With the arrow tool drag from one object to "
                          "another."));
    auto* arrow = new QHBoxLayout;
    arrow->setContentsMargins(6, 4, 6, 0);
    arrow->addWidget(m_front, 1);
    arrow->addWidget(new QLabel(tr("hides")));
    arrow->addWidget(m_hidden, 1);
    m_buttons->setContentsMargins(6, 2, 6, 4);
    m_buttons->addWidget(m_state);
    m_buttons->addWidget(m_takeBack);
    m_buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(arrow);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_buttons);

    m_list->installEventFilter(this);
    connect(m_state, &QPushButton::clicked, this, &OcclusionPanel::state);
    connect(m_takeBack, &QPushButton::clicked, this, &OcclusionPanel::takeBackSelected);
    for (QComboBox* box : {m_front, m_hidden})
        connect(box, &QComboBox::currentIndexChanged, this, &OcclusionPanel::updateEnabled);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OcclusionPanel::updateEnabled);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OcclusionPanel::updateEnabled);
    connect(&m.document, &Document::changed, this, &OcclusionPanel::showCurrent);
    updateEnabled();
}

void OcclusionPanel::addAction(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(action->iconText());
    m_buttons->addWidget(button);
}

void OcclusionPanel::takeBackSelected()
{
    if (const auto stated = m_model->statedAt(m_list->currentIndex().row()))
        m_occlusions.takeBack(stated->front, stated->back);
}

bool OcclusionPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Delete && key != Qt::Key_Backspace)
        return false;
    event->accept(); // or the window would delete the object in hand
    if (event->type() == QEvent::KeyPress)
        takeBackSelected();
    return true;
}

void OcclusionPanel::state()
{
    const auto front = m_objects.idAt(m_front->currentIndex());
    const auto hidden = m_objects.idAt(m_hidden->currentIndex());
    if (front && hidden && front != hidden)
        m_occlusions.state(*front, *hidden);
}

void OcclusionPanel::updateEnabled()
{
    const bool pair = m_front->currentIndex() >= 0 && m_hidden->currentIndex() >= 0 &&
                      m_front->currentIndex() != m_hidden->currentIndex();
    m_state->setEnabled(pair);
    m_takeBack->setEnabled(m_model->statedAt(m_list->currentIndex().row()).has_value());
}

void OcclusionPanel::showCurrent()
{
    // what is in hand is most likely the one in front
    if (const int row = m_objects.rowOf(m.document.currentId()); row >= 0 && !m_front->hasFocus())
        m_front->setCurrentIndex(row);
    updateEnabled();
}

} // namespace unocclude
