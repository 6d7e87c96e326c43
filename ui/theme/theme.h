// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;

namespace unocclude {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Colours of the window. "System" takes lightness and accent from the palette the desktop gave at start, and follows
/// it when the desktop changes it.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication& application);

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);
    bool isDark() const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication& m_application;
    QPalette m_system;
    ThemeChoice m_choice = ThemeChoice::System;
};

/// What lies around the photograph: neutral, so that it does not tint the eye.
QColor canvasGround(const QPalette& palette);

bool isDarkPalette(const QPalette& palette);

} // namespace unocclude
