// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completion_settings.h"
#include "theme/theme.h"

#include <QByteArray>
#include <QKeySequence>
#include <QPointF>
#include <QStringList>

#include <map>
#include <memory>

class QSettings;

namespace unocclude {

/// What the program remembers from one start to the next. A file that cannot be read or written costs the memory, never
/// the start.
class Preferences
{
public:
    Preferences(); ///< unocclude/unocclude.ini below the user's configuration folder
    explicit Preferences(const QString& file);
    ~Preferences();

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray& geometry, const QByteArray& state);

    // How whole objects lie over the photograph (WholeLook), and how opaque.
    int wholeLook() const;
    double wholeOpacity() const; ///< 0..1
    void setWholeLook(int look, double opacity);

    QStringList recentPhotos() const; ///< folders and projects as well; newest first, at most recentLimit
    void addRecentPhoto(const QString& path);
    void clearRecentPhotos();

    /// What was being worked on when the program ended.
    struct LastWork
    {
        QString project; ///< what is to be opened; empty: nothing
        QString image;   ///< path
        double scale = 0; ///< view pixels of an image pixel; 0: the image was fitted into the window
        QPointF centre;   ///< of the view, in the image

        bool operator==(const LastWork&) const = default;
    };
    LastWork lastWork() const;
    void setLastWork(const LastWork& work);

    QString exportFolder() const;
    void setExportFolder(const QString& folder);

    /// The keys that a person has given to actions, by the actions' names; what is not in it has its own.
    std::map<QString, QList<QKeySequence>> shortcuts() const;
    void setShortcuts(const std::map<QString, QList<QKeySequence>>& shortcuts);

    QString segmenter() const; ///< the click model chosen last, a name or a path; empty: nobody has chosen
    void setSegmenter(const QString& nameOrPath);

    QString device() const; ///< where models compute: "auto", also if nobody has chosen, "cpu" or "cuda:N"
    void setDevice(const QString& device);

    QString completer() const; ///< the completion model chosen last, a name or a path; empty: nobody has chosen
    void setCompleter(const QString& nameOrPath);

    Tier tier() const; ///< exact unless the fast one was chosen
    void setTier(Tier tier);

    bool showsHover() const; ///< whether a preview follows the mouse; yes unless switched off
    void setShowsHover(bool shows);

    static constexpr int recentLimit = 10;

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace unocclude
