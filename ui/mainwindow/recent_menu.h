// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace unocclude {

class Preferences;

/// The photographs opened recently; those that are gone are left out.
class RecentMenu final : public QMenu
{
    Q_OBJECT

public:
    RecentMenu(Preferences& preferences, QAction* clear, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& path);

private:
    void fill();

    Preferences& m_preferences;
    QAction* m_clear;
};

} // namespace unocclude
