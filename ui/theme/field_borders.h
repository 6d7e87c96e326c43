// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace unocclude {

/// Qt's Fusion style with a line around whatever can be filled in or ticked. Fusion makes its own lines out of the
/// window's colour, and on dark ground they vanish. These stand out from the window by 3 : 1 at least, as WCAG 2.1,
/// 1.4.11 demands of what one has to see to use a program.
class FieldBorders final : public QProxyStyle
{
    Q_OBJECT

public:
    FieldBorders();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;

    /// Buttons of dialogs have no pictures: Fusion's are dark on whatever ground.
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* returned = nullptr) const override;
};

} // namespace unocclude
