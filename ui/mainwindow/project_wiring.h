// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/preferences.h"

#include <QObject>

class QWidget;

namespace unocclude {

class Actions;
class ImagesPanel;
class MessageBar;
class ProjectController;
class ViewMemory;
struct Session;

/// What the actions on files, projects and images do, and when they can do it; what is remembered of the work from one
/// start to the next; and that the window does not close before all is saved.
class ProjectWiring final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget& window;
        Session& session;
        Actions& actions;
        ImagesPanel& images;
        MessageBar& messages;
        ViewMemory& views;
        Preferences& preferences;
    };

    explicit ProjectWiring(const Parts& parts);

    /// Whether the window may close now. If not, what is unsaved is being saved and the window closes by itself after
    /// it, or a person is asked if it cannot be saved.
    bool mayClose();

    void reopenLastWork(); ///< if there was any and it is still there

private:
    void wireFiles();
    void wireImages();
    void wireMessages();
    void updateEnabled();
    bool isHighlightedMissing() const;
    void tellOfMissing();
    void updateReview();
    void open();
    void openFolder();
    void locate();
    void noteOpened();
    QString openedPath() const;
    void saveFailed(const QString& message);
    void rememberWork();

    Parts m_parts;
    ProjectController& m_projects;
    QString m_wantedImage;    ///< to be shown when its project is open
    QString m_tellsOfMissing; ///< what was said of the highlighted image; empty: it is there
    bool m_closing = false;   ///< as soon as all is saved
    bool m_mayLose = false;   ///< a person said so
};

} // namespace unocclude
