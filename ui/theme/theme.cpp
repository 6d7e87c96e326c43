// SPDX-License-Identifier: Apache-2.0
#include "theme/theme.h"

#include "theme/field_borders.h"

#include <QApplication>
#include <QPixmapCache>

namespace unocclude {
namespace {

struct Shades
{
    QRgb window, base, alternate, button, text, muted, disabled, border, edge, highlight, link;
    QRgb highlighted = 0xffffffff; ///< text on the highlight
};

constexpr Shades lightShades{0xfff2f2f1, 0xffffffff, 0xfff7f7f6, 0xfffafafa, 0xff1c1e20, 0xff5c6166,
                             0xff9a9ea2, 0xffc8c9ca, 0xffffffff, 0xff1f6fb5, 0xff1a62a2};
constexpr Shades darkShades{0xff2a2c2f, 0xff202224, 0xff262829, 0xff36393c, 0xffe6e7e8, 0xffa9adb1,
                            0xff73777b, 0xff17181a, 0xff313437, 0xff3278bd, 0xff7fb8ec};

constexpr Shades highContrastShades{0xff000000, 0xff000000, 0xff101010, 0xff000000, 0xffffffff, 0xffffff00,
                                    0xff8cff8c, 0xffffffff, 0xffffffff, 0xffffff00, 0xff66e0ff, 0xff000000};

void setRoles(QPalette& palette, const Shades& s)
{
    const std::pair<QPalette::ColorRole, QRgb> roles[] = {
        {QPalette::Window, s.window},       {QPalette::WindowText, s.text},
        {QPalette::Base, s.base},           {QPalette::AlternateBase, s.alternate},
        {QPalette::Text, s.text},           {QPalette::Button, s.button},
        {QPalette::ButtonText, s.text},     {QPalette::ToolTipBase, s.base},
        {QPalette::ToolTipText, s.text},    {QPalette::PlaceholderText, s.muted},
        {QPalette::Highlight, s.highlight}, {QPalette::HighlightedText, s.highlighted},
        {QPalette::Link, s.link},           {QPalette::Light, s.edge},
        {QPalette::Mid, s.border},          {QPalette::Dark, s.border},
        {QPalette::BrightText, 0xffffffff},
    };
    for (const auto& [role, rgb] : roles)
        palette.setColor(role, QColor::fromRgba(rgb));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgba(s.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgba(s.border));
}

QPalette paletteOf(const Shades& shades)
{
    QPalette palette{QColor::fromRgba(shades.button), QColor::fromRgba(shades.window)};
    setRoles(palette, shades);
    return palette;
}

} // namespace

Theme::Theme(QApplication& application)
    : m_application(application)
    , m_system(application.palette())
{
    application.setStyle(new FieldBorders);
    apply();
}

void Theme::choose(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::Dark || m_choice == ThemeChoice::HighContrast ||
           (m_choice == ThemeChoice::System && isDarkPalette(m_system));
}

void Theme::apply()
{
    const bool highContrast = m_choice == ThemeChoice::HighContrast;
    QPalette palette = paletteOf(highContrast ? highContrastShades : isDark() ? darkShades : lightShades);
    if (m_choice == ThemeChoice::System && m_system.color(QPalette::Highlight).isValid())
        palette.setColor(QPalette::Active, QPalette::Highlight, m_system.color(QPalette::Highlight));
    QPixmapCache::clear();
    m_application.setPalette(palette);
    Q_EMIT changed();
}

bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor canvasGround(const QPalette& palette)
{
    return isDarkPalette(palette) ? QColor(0x18, 0x19, 0x1a) : QColor(0xd3, 0xd3, 0xd2);
}

} // namespace unocclude
