// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/model_wiring.h"

#include "dialogs/file_dialogs.h"
#include "dialogs/models_dialog.h"
#include "jobs/message_bar.h"
#include "mainwindow/actions.h"
#include "mainwindow/model_menu.h"
#include "session/preferences.h"
#include "session/session.h"

#include <QAction>
#include <QMainWindow>

namespace unocclude {

ModelWiring::ModelWiring(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    wire({parts.session.segmenters, parts.clickModels, parts.actions.clickModels, tr("Click Models"),
          [this](const QString& nameOrPath) { m_parts.preferences.setSegmenter(nameOrPath); }});
    wire({parts.session.completers, parts.completionModels, parts.actions.completionModels, tr("Completion Models"),
          [this](const QString& nameOrPath) { m_parts.preferences.setCompleter(nameOrPath); }});
    connect(&parts.session.preparations, &PreparationController::failed, &parts.messages, &MessageBar::showError);
}

void ModelWiring::wire(const Purpose& purpose)
{
    ModelChooser& models = purpose.models;
    connect(&models, &ModelChooser::refused, &m_parts.messages, &MessageBar::showError);
    connect(&models, &ModelChooser::chosen, this, purpose.remember);
    connect(&purpose.menu, &ModelMenu::absentChosen, this,
            [this, purpose](const QString& name) { showModels(purpose, name); });
    connect(&purpose.menu, &ModelMenu::fileWanted, this, [this, &models] { chooseFile(models); });
    connect(purpose.about, &QAction::triggered, this, [this, purpose] { showModels(purpose, {}); });
}

void ModelWiring::showModels(const Purpose& purpose, const QString& selected)
{
    ModelsDialog dialog(purpose.models, purpose.title, &m_parts.window);
    dialog.select(selected);
    dialog.exec();
}

void ModelWiring::chooseFile(ModelChooser& models)
{
    if (const QString path = askForModel(&m_parts.window); !path.isEmpty())
        models.choose(path);
}

} // namespace unocclude
