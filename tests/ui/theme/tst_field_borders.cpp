// SPDX-License-Identifier: Apache-2.0
#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace unocclude;

namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

/// The strongest edge among the first pixels from the left, half way down.
double edgeOf(QWidget& widget, const QColor& ground)
{
    constexpr int margin = 6;
    const QImage picture = widget.grab().toImage();
    double strongest = 0;
    for (int x = 0; x < margin; ++x)
        strongest = std::max(strongest, contrast(picture.pixelColor(x, picture.height() / 2), ground));
    return strongest;
}

} // namespace

class TestFieldBorders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsStandOutFromTheWindow_data();
    void fieldsStandOutFromTheWindow();
};

void TestFieldBorders::fieldsStandOutFromTheWindow_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("high contrast") << ThemeChoice::HighContrast;
}

void TestFieldBorders::fieldsStandOutFromTheWindow()
{
    QFETCH(ThemeChoice, theme);
    Theme colours(*qApp);
    colours.choose(theme);
    const QColor ground = QApplication::palette().color(QPalette::Window);
    QWidget window;
    QCheckBox check(&window);
    QLineEdit line(&window);
    QSpinBox spin(&window);
    QComboBox combo(&window);
    for (QWidget* field : std::initializer_list<QWidget*>{&check, &line, &spin, &combo}) {
        field->resize(field->sizeHint());
        QVERIFY2(edgeOf(*field, ground) >= 3, field->metaObject()->className());
    }
}

QTEST_MAIN(TestFieldBorders)
#include "tst_field_borders.moc"
