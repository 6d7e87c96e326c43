// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/thread_job_queue.h"
#include "mainwindow/actions.h"
#include "mainwindow/main_window.h"
#include "session/preferences.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QDir>
#include <QTemporaryDir>

namespace unocclude::test {

/// A whole window with workers of its own, as the program puts it together, and with hands to use it.
class StoryWindow
{
public:
    /// @param home where preferences and personal projects are, for windows that follow one another; a folder of its
    /// own if empty
    StoryWindow(const std::shared_ptr<Segmenter>& segmenter, CompleterProvider completer, const QString& home = {});

    // Each returns false if what should come of it does not come.
    bool open(const QString& photo);
    bool click(double x, double y, Qt::MouseButton button = Qt::LeftButton);
    void moveTo(double x, double y); ///< the mouse, no button pressed
    bool complete();                 ///< by Enter; waits for the samples
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    bool exportTo(const QString& file); ///< through Ctrl+E and its dialog

    Document& document() { return m_session.document; }
    Session& session() { return m_session; }
    MainWindow& window() { return m_window; }
    const Preferences& preferences() const { return m_preferences; }
    QString file(const QString& name) const { return m_home.filePath(name); }

private:
    QTemporaryDir m_folder;
    QDir m_home;
    Theme m_theme;
    Preferences m_preferences;
    ThreadJobQueue m_quickJobs;
    ThreadJobQueue m_clickJobs;
    ThreadJobQueue m_longJobs;
    Session m_session;
    MainWindow m_window;
};

} // namespace unocclude::test
