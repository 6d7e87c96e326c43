// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/take_home_wiring.h"

#include "cocoa/export_options.h"
#include "dialogs/file_dialogs.h"
#include "instances/instance_list_model.h"
#include "jobs/message_bar.h"
#include "mainwindow/actions.h"
#include "samples/samples_panel.h"
#include "session/preferences.h"
#include "session/session.h"
#include "session/take_home.h"

#include <QAction>
#include <QMimeData>

namespace unocclude {

TakeHomeWiring::TakeHomeWiring(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_takeHome(new TakeHome(
          {parts.session.document, parts.session.numbers, parts.session.projects, parts.session.quickJobs}, this))
{
    wireActions();
    wireDrags();
    connect(m_takeHome, &TakeHome::done, &m_parts.messages, &MessageBar::showNotice);
    connect(m_takeHome, &TakeHome::failed, &m_parts.messages, &MessageBar::showError);
    connect(&m_parts.session.document, &Document::changed, this, &TakeHomeWiring::updateEnabled);
    connect(&m_parts.session.projects, &ProjectController::opened, this, &TakeHomeWiring::updateEnabled);
    updateEnabled();
}

void TakeHomeWiring::wireActions()
{
    const Actions& actions = m_parts.actions;
    for (const DatasetFormat format : allDatasetFormats)
        connect(actions.exportAction(format), &QAction::triggered, this, [this, format] { exportDataset(format); });
    connect(actions.exportLayers, &QAction::triggered, this, &TakeHomeWiring::exportLayers);
    connect(actions.savePicture, &QAction::triggered, this, &TakeHomeWiring::savePicture);
    connect(actions.copyPicture, &QAction::triggered, m_takeHome, &TakeHome::copyPicture);
}

void TakeHomeWiring::wireDrags()
{
    connect(&m_parts.samples, &SamplesPanel::draggedOut, this, [this](const AmodalChoice& choice) {
        m_takeHome->drag(m_parts.samples, *m_parts.session.document.current(), choice);
    });
    m_parts.instances.setPictures([this](InstanceId id) {
        const Instance& instance = *m_parts.session.document.find(id);
        return m_takeHome->dragged(instance, instance.choice);
    });
}

void TakeHomeWiring::updateEnabled()
{
    const Actions& actions = m_parts.actions;
    for (const DatasetFormat format : allDatasetFormats)
        actions.exportAction(format)->setEnabled(m_takeHome->hasObjects());
    actions.exportLayers->setEnabled(!m_parts.session.document.instances().empty());
    actions.savePicture->setEnabled(m_takeHome->hasPicture());
    actions.copyPicture->setEnabled(m_takeHome->hasPicture());
}

void TakeHomeWiring::exportDataset(DatasetFormat format)
{
    const QString path = askForAnnotations(&m_parts.window, m_parts.session.document, m_parts.preferences,
                                           m_takeHome->datasetName(), format);
    if (!path.isEmpty())
        m_takeHome->exportDataset(path, format);
}

void TakeHomeWiring::exportLayers()
{
    const QString path = askForLayers(&m_parts.window, m_parts.session.document, m_parts.preferences);
    if (!path.isEmpty())
        m_takeHome->exportLayers(path);
}

void TakeHomeWiring::savePicture()
{
    const Document& document = m_parts.session.document;
    const QString name = m_parts.session.numbers.nameOf(*document.current());
    if (const QString path = askForPicture(&m_parts.window, document, m_parts.preferences, name); !path.isEmpty())
        m_takeHome->savePicture(path);
}

} // namespace unocclude
