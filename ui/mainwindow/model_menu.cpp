// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/model_menu.h"

#include "session/model_chooser.h"

#include <QActionGroup>
#include <QFileInfo>

#include <algorithm>

namespace unocclude {

ModelMenu::ModelMenu(ModelChooser& models, const QString& title, QAction* about, QWidget* parent)
    : QMenu(title, parent)
    , m_models(models)
    , m_about(about)
    , m_choices(new QActionGroup(this))
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ModelMenu::fill);
    fill();
}

void ModelMenu::fill()
{
    clear();
    const std::vector<KnownModel> models = m_models.models();
    for (const KnownModel& model : models)
        add(model);
    const auto& inUse = m_models.inUse();
    const auto isInUse = [&](const KnownModel& model) { return model.entry.name == inUse->choice; };
    if (inUse && std::ranges::none_of(models, isInUse))
        addFile(inUse->choice);
    addSeparator();
    connect(addAction(tr("Another &File…")), &QAction::triggered, this, &ModelMenu::fileWanted);
    addAction(m_about);
}

void ModelMenu::add(const KnownModel& model)
{
    const QString& name = model.entry.name;
    QAction* action = addChoice(model.isThere() ? model.entry.title : tr("%1 (not there)").arg(model.entry.title), name);
    action->setToolTip(model.entry.description);
    action->setStatusTip(model.entry.description);
    connect(action, &QAction::triggered, this, [this, name, there = model.isThere()] {
        if (there)
            m_models.choose(name);
        else
            Q_EMIT absentChosen(name);
    });
}

void ModelMenu::addFile(const QString& path)
{
    QAction* action = addChoice(QFileInfo(path).fileName(), path);
    action->setToolTip(path);
    connect(action, &QAction::triggered, this, [this, path] { m_models.choose(path); });
}

QAction* ModelMenu::addChoice(const QString& text, const QString& choice)
{
    QAction* action = addAction(text);
    action->setCheckable(true);
    action->setActionGroup(m_choices);
    action->setChecked(m_models.inUse() && m_models.inUse()->choice == choice);
    return action;
}

} // namespace unocclude
