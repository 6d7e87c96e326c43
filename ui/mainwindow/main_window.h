// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMainWindow>

class QStackedWidget;

namespace unocclude {

class Actions;
class Canvas;
class CanvasPresenter;
class InstancesPanel;
class MessageBar;
class Preferences;
class SamplesPanel;
class StatusLine;
class TakeHome;
class Theme;
class ToolBox;
struct Session;
enum class DatasetFormat;

/// Puts the parts together: photograph in the middle, objects on the right, whole objects below, messages above.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// @param samplePhoto what "Try the Sample" opens; empty hides it
    MainWindow(Session& session, Preferences& preferences, Theme& theme, const QString& samplePhoto);
    ~MainWindow() override;

    void openPhoto(const QString& path); ///< asks about work that would be lost

    Actions& actions() const { return *m_actions; }
    Canvas& canvas() const { return *m_canvas; }
    MessageBar& messages() const { return *m_messages; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildCentre();
    QList<QAction*> buildDocks();
    QDockWidget* addDock(const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area);
    void wireFiles();
    void wireTakeHome();
    void wireMessages();
    void wireTheme();
    void restore();
    void showPhoto();
    void updateTitle();
    void exportDataset(DatasetFormat format);
    void exportLayers();
    void savePicture();
    void showAbout();

    Session& m_session;
    Preferences& m_preferences;
    Theme& m_theme;
    QString m_samplePhoto;
    Actions* m_actions;
    Canvas* m_canvas;
    MessageBar* m_messages;
    QStackedWidget* m_pages;
    InstancesPanel* m_instances;
    SamplesPanel* m_samples;
    CanvasPresenter* m_presenter;
    ToolBox* m_tools;
    StatusLine* m_status;
    TakeHome* m_takeHome;
};

} // namespace unocclude
