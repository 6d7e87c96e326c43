// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>

class QStackedWidget;

namespace unocclude {

class Actions;
class Canvas;
class CanvasPresenter;
class ImagesPanel;
class InstancesPanel;
class MaskActions;
class MessageBar;
class ModelMenu;
class ObjectActions;
class OcclusionPanel;
class Preferences;
class ProjectWiring;
class QueuePanel;
class SamplesPanel;
class Shortcuts;
class StatusLine;
class Theme;
class ToolBox;
class ViewMemory;
struct Session;

/// Puts the parts together: photograph in the middle, objects on the right, whole objects below, messages over the
/// photograph's lower edge.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// @param samplePhoto what "Try the Sample" opens; empty hides it
    MainWindow(Session& session, Preferences& preferences, Theme& theme, const QString& samplePhoto);
    ~MainWindow() override;

    void open(const QString& path); ///< a photograph, a folder of them or a project
    void reopenLastWork();          ///< if there was any and it is still there

    Actions& actions() const { return *m_actions; }
    Canvas& canvas() const { return *m_canvas; }
    MessageBar& messages() const { return *m_messages; }
    SamplesPanel& samples() const { return *m_samples; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildCentre();
    QueuePanel* fillPanels();
    QList<QAction*> buildDocks();
    void wireWindow();
    void wireMessages();
    void wireTheme();
    void restore();
    void showPhoto();
    void tellWhatLasts();
    void updateTitle();
    void showAbout();

    Session& m_session;
    Preferences& m_preferences;
    Theme& m_theme;
    QString m_samplePhoto;
    Actions* m_actions;
    Canvas* m_canvas;
    QStackedWidget* m_pages;
    MessageBar* m_messages;
    ImagesPanel* m_images;
    InstancesPanel* m_instances;
    SamplesPanel* m_samples;
    CanvasPresenter* m_presenter;
    ToolBox* m_tools;
    MaskActions* m_maskActions;
    ObjectActions* m_objectActions;
    OcclusionPanel* m_occlusions;
    Shortcuts* m_shortcuts;
    ModelMenu* m_clickModels;
    ModelMenu* m_completionModels;
    StatusLine* m_status;
    ViewMemory* m_views;
    ProjectWiring* m_projects;
};

} // namespace unocclude
