// SPDX-License-Identifier: Apache-2.0
#include "theme/field_borders.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace unocclude {
namespace {

QColor halfway(const QColor& a, const QColor& b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

/// On black, lines are as strong as letters.
QColor lineColour(const QStyleOption& option)
{
    const QPalette& palette = option.palette;
    const QColor window = palette.color(QPalette::Window), text = palette.color(QPalette::WindowText);
    if (option.state & QStyle::State_HasFocus)
        return palette.color(QPalette::Highlight);
    return window.lightness() == 0 ? text : halfway(window, text);
}

void drawLineAround(const QStyleOption& option, QPainter& painter)
{
    constexpr double radius = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColour(option));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace

FieldBorders::FieldBorders()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void FieldBorders::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isOnBlack = option->palette.color(QPalette::Window).lightness() == 0;
    if (element == PE_IndicatorCheckBox || element == PE_FrameLineEdit ||
        (element == PE_PanelButtonCommand && isOnBlack))
        drawLineAround(*option, *painter);
}

void FieldBorders::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawLineAround(*option, *painter);
}

int FieldBorders::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace unocclude
