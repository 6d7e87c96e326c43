// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/actions.h"
#include "support/fake_completer.h"
#include "support/fake_segmenter.h"
#include "ui/story/story_window.h"

#include <QAction>
#include <QApplication>
#include <QFontInfo>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace unocclude;
using namespace unocclude::test;

namespace {

const QString references = QStringLiteral(UNOCCLUDE_TEST_DATA "/ui/story/screens");
const QString font = QStringLiteral("DejaVu Sans"); // of the Debian package that packaging/setup.sh installs
constexpr QSize windowSize(1200, 760);
constexpr double scale = 0.5;          // of the references: they stay small, and edges of letters count for little
constexpr double mostOnAverage = 0.5;  // levels
constexpr double mostThatDiffer = 0.001; // share of the pixels that are more than `differs` levels off
constexpr int differs = 40;

/// Plain shapes, which a PNG holds in a few bytes.
QString writePhoto(const QString& file)
{
    QImage photo(600, 400, QImage::Format_RGB32);
    photo.fill(QColor(120, 150, 170));
    QPainter painter(&photo);
    painter.fillRect(QRect(0, 290, 600, 110), QColor(150, 120, 90));
    painter.fillRect(QRect(180, 150, 160, 180), QColor(200, 90, 60));
    painter.fillRect(QRect(300, 200, 150, 150), QColor(230, 210, 120));
    painter.end();
    photo.save(file);
    return file;
}

QImage scaled(const QImage& image)
{
    return image.scaled(image.size() * scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

struct Difference
{
    double average = 0; ///< levels
    double share = 0;   ///< of pixels that differ
};

Difference differenceOf(const QImage& a, const QImage& b)
{
    double sum = 0, far = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y), other = b.pixelColor(x, y);
            const int most = std::max({std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                                       std::abs(one.blue() - other.blue())});
            sum += most;
            far += most > differs;
        }
    const double pixels = double(a.width()) * a.height();
    return {sum / pixels, far / pixels};
}

} // namespace

/// What the window looks like in its main states. A wanted change of looks: run with UNOCCLUDE_WRITE_SCREENS=1, look at
/// the pictures, commit them.
class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void empty_data() { themes(); }
    void empty();
    void pointed_data() { themes(); }
    void pointed();
    void completed_data() { themes(); }
    void completed();
    void wall_data() { themes(); }
    void wall();

private:
    void themes();
    void compare(QWidget& widget, const QString& state);

    std::unique_ptr<StoryWindow> m_story;
};

void TestScreens::initTestCase()
{
    QApplication::setFont(QFont(font, 9));
    if (QFontInfo(QApplication::font()).family() != font)
        QSKIP(qPrintable(QStringLiteral("the font %1 is not there").arg(font)));
}

void TestScreens::themes()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("high-contrast") << ThemeChoice::HighContrast;
}

void TestScreens::init()
{
    QFETCH(ThemeChoice, theme);
    m_story = std::make_unique<StoryWindow>(std::make_shared<FakeSegmenter>(60),
                                            [] { return std::make_shared<FakeCompleter>(); });
    m_story->window().resize(windowSize);
    m_story->window().actions().themeAction(theme)->trigger();
    CompletionOptions options = m_story->session().completions.options();
    options.settings.seed = 7;
    options.randomSeed = false;
    m_story->session().completions.setOptions(options);
}

void TestScreens::empty()
{
    compare(m_story->window(), QStringLiteral("empty"));
}

void TestScreens::pointed()
{
    QVERIFY(m_story->open(writePhoto(m_story->file(QStringLiteral("shapes.png")))));
    QVERIFY(m_story->click(250, 240));
    compare(m_story->window(), QStringLiteral("pointed"));
}

void TestScreens::completed()
{
    QVERIFY(m_story->open(writePhoto(m_story->file(QStringLiteral("shapes.png")))));
    QVERIFY(m_story->click(380, 270));
    m_story->press(Qt::Key_N);
    QVERIFY(m_story->click(250, 240));
    QVERIFY(m_story->complete());
    m_story->press(Qt::Key_2);
    m_story->press(Qt::Key_2, Qt::ControlModifier);
    compare(m_story->window(), QStringLiteral("completed"));
}

void TestScreens::wall()
{
    QVERIFY(m_story->open(writePhoto(m_story->file(QStringLiteral("shapes.png")))));
    QVERIFY(m_story->click(250, 240));
    QVERIFY(m_story->complete());
    m_story->press(Qt::Key_G);
    compare(m_story->window(), QStringLiteral("wall"));
}

void TestScreens::compare(QWidget& widget, const QString& state)
{
    QTest::qWait(300); // the layout's timers
    const QString name = QStringLiteral("%1-%2.png").arg(state, QString::fromUtf8(QTest::currentDataTag()));
    const QImage actual = scaled(widget.grab().toImage());
    const QString file = references + u'/' + name;
    if (qEnvironmentVariableIsSet("UNOCCLUDE_WRITE_SCREENS"))
        QVERIFY(actual.convertToFormat(QImage::Format_RGB888).save(file));
    const QImage expected = QImage(file).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(actual.size(), expected.size());
    const Difference difference = differenceOf(actual, expected);
    const bool same = difference.average < mostOnAverage && difference.share < mostThatDiffer;
    const QString seen = QDir::temp().filePath(QStringLiteral("unocclude-") + name);
    if (!same)
        actual.save(seen);
    QVERIFY2(same, qPrintable(QStringLiteral("%1 levels, %2 % of the pixels; what was seen is in %3")
                                  .arg(difference.average)
                                  .arg(100 * difference.share)
                                  .arg(seen)));
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
