// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/main_window.h"

#include "canvas/canvas.h"
#include "canvas/canvas_presenter.h"
#include "dialogs/about_dialog.h"
#include "dialogs/shortcut_sheet.h"
#include "images/images_panel.h"
#include "instances/instances_panel.h"
#include "instances/occlusion_panel.h"
#include "jobs/message_bar.h"
#include "jobs/queue_panel.h"
#include "mainwindow/action_wiring.h"
#include "mainwindow/actions.h"
#include "mainwindow/device_wiring.h"
#include "mainwindow/docks.h"
#include "mainwindow/key_watch.h"
#include "mainwindow/mask_actions.h"
#include "mainwindow/menus.h"
#include "mainwindow/model_menu.h"
#include "mainwindow/model_wiring.h"
#include "mainwindow/object_actions.h"
#include "mainwindow/pointing_wiring.h"
#include "mainwindow/project_wiring.h"
#include "mainwindow/recent_menu.h"
#include "mainwindow/sample_wiring.h"
#include "mainwindow/shortcuts.h"
#include "mainwindow/start_page.h"
#include "mainwindow/status_line.h"
#include "mainwindow/take_home_wiring.h"
#include "mainwindow/view_memory.h"
#include "mainwindow/wall_switch.h"
#include "samples/completion_options_panel.h"
#include "samples/samples_panel.h"
#include "session/preferences.h"
#include "session/session.h"
#include "theme/icon.h"
#include "tools/tool_box.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace unocclude {
namespace {

constexpr int sideWidth = 230; // of a dock at a side, unless its tabs need more

QString droppedFile(const QMimeData& data)
{
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

ObjectSources sourcesOf(Session& session)
{
    return {session.document, session.numbers, session.completions, session.edits, session.evidence, session.masks};
}

} // namespace

MainWindow::MainWindow(Session& session, Preferences& preferences, Theme& theme, const QString& samplePhoto)
    : m_session(session)
    , m_preferences(preferences)
    , m_theme(theme)
    , m_samplePhoto(samplePhoto)
    , m_actions(new Actions(this))
    , m_canvas(new Canvas)
    , m_pages(new QStackedWidget)
    , m_messages(new MessageBar(m_pages))
    , m_images(new ImagesPanel(session.projects, session.quickJobs))
    , m_instances(new InstancesPanel(sourcesOf(session), session.labels))
    , m_samples(new SamplesPanel(session.document, session.numbers, session.completions))
    , m_presenter(new CanvasPresenter(
          *m_canvas, {session.document, session.prompts, session.numbers, session.edits, session.masks}, this))
    , m_tools(new ToolBox({session.prompts, session.edits, session.occlusions}, *m_canvas, this))
    , m_maskActions(new MaskActions(*m_actions, session, *m_tools, this))
    , m_objectActions(new ObjectActions(*m_actions, session, this))
    , m_occlusions(new OcclusionPanel(sourcesOf(session), session.occlusions, m_instances->model()))
    , m_shortcuts(new Shortcuts(m_actions->findChildren<QAction*>(Qt::FindDirectChildrenOnly), preferences, this))
    , m_clickModels(new ModelMenu(session.segmenters, tr("Click Mo&del"), m_actions->clickModels, this))
    , m_completionModels(
          new ModelMenu(session.completers, tr("Completion Mod&el"), m_actions->completionModels, this))
    , m_status(new StatusLine(*statusBar(), session, {*m_clickModels, *m_completionModels}, this))
    , m_views(new ViewMemory(*m_canvas, session.document, this))
    , m_projects(new ProjectWiring({*this, session, *m_actions, *m_images, *m_messages, *m_views, preferences}))
{
    setAcceptDrops(true);
    setWindowIcon(applicationIcon());
    buildCentre();
    auto* recent = new RecentMenu(preferences, m_actions->clearRecent, this);
    connect(recent, &RecentMenu::chosen, this, &MainWindow::open);
    buildMenus(*this, {*m_actions, *m_maskActions, *m_objectActions, recent, m_clickModels, m_completionModels,
                       buildDocks()});
    buildToolBar(*this, *m_actions);
    m_maskActions->addToolBar(*this, tr("Masks"));
    new ActionWiring(*m_actions, {session, *m_canvas, *m_tools, *m_instances}, this);
    new SampleWiring(*m_actions, {session, preferences, *m_canvas, *m_presenter, *m_samples, *m_messages}, this);
    new PointingWiring({*this, session, *m_actions, *m_canvas, *m_presenter, *m_messages, preferences});
    new ModelWiring(
        {*this, session, *m_actions, *m_messages, preferences, *m_clickModels, *m_completionModels});
    new DeviceWiring({*this, session, *m_actions, preferences});
    new KeyWatch(*m_canvas);
    wireWindow();
    new TakeHomeWiring({*this, session, *m_actions, preferences, *m_samples, m_instances->model(), *m_messages});
    wireMessages();
    wireTheme();
    updateTitle();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::open(const QString& path)
{
    m_session.projects.open(path);
}

void MainWindow::reopenLastWork()
{
    m_projects->reopenLastWork();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    open(droppedFile(*event->mimeData()));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_projects->mayClose())
        return event->ignore();
    m_preferences.setWindow(saveGeometry(), saveState());
    event->accept();
}

void MainWindow::buildCentre()
{
    m_actions->openSample->setVisible(!m_samplePhoto.isEmpty());
    m_pages->addWidget(new StartPage(m_actions->open, m_actions->openFolder, m_actions->openSample));
    m_pages->addWidget(m_canvas);
    setCentralWidget(m_pages);
    connect(m_pages, &QStackedWidget::currentChanged, m_messages, &QWidget::raise);
    connect(m_canvas, &Canvas::zoomChanged, m_status, &StatusLine::showZoom);
    connect(m_canvas, &Canvas::pointed, m_status, &StatusLine::showPosition);
}

QueuePanel* MainWindow::fillPanels()
{
    for (QAction* action : {m_actions->newObject, m_actions->rename, m_actions->remove})
        m_instances->addAction(action);
    m_instances->setEvidenceAction(m_maskActions->keepToEvidence);
    m_occlusions->addAction(m_objectActions->orderByArrows);
    m_samples->addPrimaryAction(m_actions->complete);
    for (QAction* action :
         {m_actions->cancel, m_actions->more, m_actions->keepHypothesis, m_actions->discard, m_actions->chooseVote,
          m_actions->chooseNone, m_actions->copyPicture, m_actions->savePicture, m_actions->fillWithWall})
        m_samples->addAction(action);
    auto* queue = new QueuePanel(m_session.completions.queue(), m_session.document, m_session.numbers);
    for (QAction* action : {m_actions->pauseQueue, m_actions->cancelAll})
        queue->addAction(action);
    return queue;
}

QList<QAction*> MainWindow::buildDocks()
{
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    auto* images = addDock(*this, QStringLiteral("images"), tr("Images"), m_images, Qt::LeftDockWidgetArea);
    images->hide(); // one image needs no list
    connect(&m_session.projects, &ProjectController::opened, images, [this, images] {
        if (m_session.projects.project()->count() > 1)
            images->show();
    });
    auto* objects = addDock(*this, QStringLiteral("objects"), tr("Objects"), m_instances, Qt::RightDockWidgetArea);
    auto* options =
        addDock(*this, QStringLiteral("options"), tr("Completion"),
                scrollable(new CompletionOptionsPanel(m_session.completions)), Qt::RightDockWidgetArea);
    auto* occlusions =
        addDock(*this, QStringLiteral("occlusions"), tr("What Hides What"), m_occlusions, Qt::RightDockWidgetArea);
    tabifyDockWidget(objects, occlusions);
    objects->raise();
    auto* wholes = addDock(*this, QStringLiteral("wholes"), tr("Whole Objects"), m_samples, Qt::BottomDockWidgetArea);
    auto* queueDock = addDock(*this, QStringLiteral("queue"), tr("Queue"), fillPanels(), Qt::RightDockWidgetArea);
    tabifyDockWidget(options, queueDock);
    options->raise();
    for (QAction* action : {m_actions->completeImage, m_actions->completeProject})
        connect(action, &QAction::triggered, queueDock, &QWidget::raise);
    auto* wallSwitch = new WallSwitch(*wholes, *m_pages, this);
    connect(m_actions->fillWithWall, &QAction::toggled, wallSwitch, &WallSwitch::setInMiddle);
    const int right = std::max({sideWidth, tabsWidth({objects, occlusions}), tabsWidth({options, queueDock})});
    resizeDocks({images, objects, options}, {sideWidth, right, right}, Qt::Horizontal);
    resizeDocks({wholes}, {220}, Qt::Vertical);
    return {images->toggleViewAction(), objects->toggleViewAction(), occlusions->toggleViewAction(),
            wholes->toggleViewAction(), options->toggleViewAction(), queueDock->toggleViewAction()};
}

void MainWindow::wireWindow()
{
    connect(m_actions->openSample, &QAction::triggered, this, [this] { open(m_samplePhoto); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(&m_session.photos, &PhotoController::opened, this, &MainWindow::showPhoto);
    connect(&m_session.projects, &ProjectController::cleanChanged, this, &MainWindow::updateTitle);
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { ShortcutSheet(*menuBar(), *m_shortcuts, this).exec(); });
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::wireMessages()
{
    connect(&m_session.photos, &PhotoController::failed, m_messages, &MessageBar::showError);
    connect(&m_session.photos, &PhotoController::noticed, m_messages, &MessageBar::showNotice);
    connect(&m_session.prompts, &PromptController::failed, m_messages, &MessageBar::showError);
    connect(&m_session.completions, &CompletionController::failed, m_messages, &MessageBar::showError);
    connect(&m_session.completers, &ModelChooser::busyChanged, this, &MainWindow::tellWhatLasts);
}

void MainWindow::wireTheme()
{
    m_theme.choose(m_preferences.theme());
    for (ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        QAction* action = m_actions->themeAction(choice);
        action->setChecked(choice == m_theme.choice());
        connect(action, &QAction::triggered, this, [this, choice] {
            m_theme.choose(choice);
            m_preferences.setTheme(choice);
        });
    }
}

void MainWindow::restore()
{
    resize(QSize(1280, 820).boundedTo(screen()->availableSize() * 0.95));
    restoreGeometry(m_preferences.windowGeometry());
    restoreState(m_preferences.windowState());
    m_actions->fullScreen->setChecked(isFullScreen());
}

void MainWindow::showPhoto()
{
    tellWhatLasts();
    m_messages->dropPassing();
    m_actions->fillWithWall->setChecked(false);
    m_pages->setCurrentWidget(m_canvas);
    m_canvas->setPhoto(m_session.photos.picture());
    m_views->restore();
    m_canvas->setFocus();
    updateTitle();
}

void MainWindow::tellWhatLasts()
{
    m_messages->setLasting({m_session.completions.modelProblem(), m_session.document.readOnlyBecause()});
}

void MainWindow::updateTitle()
{
    const QString name = QFileInfo(m_session.document.path()).fileName();
    const bool isReadOnly = !m_session.document.readOnlyBecause().isEmpty();
    setWindowTitle(name.isEmpty() ? tr("Unocclude")
                   : isReadOnly   ? tr("%1 (read-only) - Unocclude").arg(name)
                                  : tr("%1[*] - Unocclude").arg(name));
    setWindowModified(!m_session.projects.isClean());
}

void MainWindow::showAbout()
{
    AboutDialog(this).exec();
}

} // namespace unocclude
