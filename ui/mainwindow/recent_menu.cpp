// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/recent_menu.h"

#include "session/preferences.h"

#include <QFileInfo>

namespace unocclude {

RecentMenu::RecentMenu(Preferences& preferences, QAction* clear, QWidget* parent)
    : QMenu(parent)
    , m_preferences(preferences)
    , m_clear(clear)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    connect(clear, &QAction::triggered, this, [this] { m_preferences.clearRecentPhotos(); });
    fill();
}

void RecentMenu::fill()
{
    clear();
    for (const QString& path : m_preferences.recentPhotos()) {
        if (!QFileInfo::exists(path))
            continue;
        QAction* action = addAction(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&")));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    m_clear->setEnabled(!isEmpty());
    addSeparator();
    addAction(m_clear);
}

} // namespace unocclude
