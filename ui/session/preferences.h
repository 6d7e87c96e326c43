// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QByteArray>
#include <QStringList>

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

    QStringList recentPhotos() const; ///< newest first, at most recentLimit
    void addRecentPhoto(const QString& path);
    void clearRecentPhotos();

    QString exportFolder() const;
    void setExportFolder(const QString& folder);

    static constexpr int recentLimit = 10;

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace unocclude
