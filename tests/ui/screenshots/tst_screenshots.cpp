// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas.h"
#include "document/commands/edit_whole_mask.h"
#include "document/commands/rename_instance.h"
#include "document/commands/set_attributes.h"
#include "document/commands/set_review.h"
#include "instances/instance_numbers.h"
#include "instances/instances_panel.h"
#include "instances/label_list.h"
#include "jobs/inline_job_queue.h"
#include "session/completion_controller.h"
#include "session/evidence_watch.h"
#include "session/mask_controller.h"
#include "support/document_examples.h"
#include "support/fake_completer.h"
#include "theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

/// What the desk looks like, pixel by pixel, in each theme. Run with UNOCCLUDE_UPDATE_SCREENSHOTS=1 to make the
/// pictures anew after a change that is meant, and look at them.
class TestScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void canvas_data() { themes(); }
    void canvas();
    void objects_data() { themes(); }
    void objects();

private:
    static void themes();
    void compare(QWidget& widget, const QString& name);
    void choose();

    std::unique_ptr<Theme> m_theme;
};

namespace {

const QString family = QStringLiteral("DejaVu Sans");
constexpr double share = 0.002; ///< of the pixels may differ: versions of the font engine round curves differently
constexpr int distinct = 40;    ///< levels in one channel that count as another colour

QString fileOf(const QString& name)
{
    return QStringLiteral(UNOCCLUDE_TEST_DATA "/ui/screenshots/%1.png").arg(name);
}

bool differ(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) > distinct || std::abs(qGreen(a) - qGreen(b)) > distinct ||
           std::abs(qBlue(a) - qBlue(b)) > distinct;
}

/// Share of the pixels that differ; 1 for pictures of different sizes.
double difference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 1;
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += differ(a.pixel(x, y), b.pixel(x, y)) ? 1 : 0;
    return double(count) / (double(a.width()) * a.height());
}

BoxedMask boxed(cv::Rect box)
{
    return BoxedMask(rectangleMask(box, {200, 150}));
}

CanvasOverlays overlays()
{
    CanvasOverlays overlays;
    MaskOverlay behind;
    behind.visible = boxed({20, 30, 60, 50});
    behind.number = 1;
    behind.active = true;
    MaskOverlay front;
    front.visible = boxed({80, 20, 40, 100});
    front.whole = boxed({80, 20, 40, 110});
    front.number = 2;
    overlays.masks = {behind, front};
    overlays.ghost = GhostOverlay{{}, {}, boxed({20, 35, 130, 45}), 1};
    overlays.evidence = {
        rectangleMask({20, 30, 60, 5}, {200, 150}), rectangleMask({122, 35, 28, 45}, {200, 150}), {20, 30, 130, 50}};
    overlays.prompt = {{{{40, 50}, true}, {{140, 120}, false}}, QRectF(15, 25, 70, 60)};
    overlays.selectedPoint = 0;
    return overlays;
}

} // namespace

void TestScreenshots::initTestCase()
{
    if (!QFontDatabase::hasFamily(family))
        QSKIP("The pictures are made with the font DejaVu Sans, which is not installed.");
    QFont font(family);
    font.setPixelSize(12);
    QApplication::setFont(font);
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestScreenshots::themes()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("high-contrast") << ThemeChoice::HighContrast;
}

void TestScreenshots::choose()
{
    QFETCH(ThemeChoice, choice);
    m_theme->choose(choice);
}

void TestScreenshots::compare(QWidget& widget, const QString& name)
{
    const QString file = fileOf(name + u'-' + QString::fromLatin1(QTest::currentDataTag()));
    const QImage now = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    if (qEnvironmentVariableIsSet("UNOCCLUDE_UPDATE_SCREENSHOTS")) {
        QVERIFY(now.save(file));
        return;
    }
    const QImage then(file);
    QVERIFY2(!then.isNull(), qPrintable(file));
    const double differing = difference(now, then);
    if (differing > share)
        now.save(QStringLiteral("%1-%2-now.png").arg(name, QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY2(differing <= share, qPrintable(QStringLiteral("%1 %").arg(100 * differing)));
}

void TestScreenshots::canvas()
{
    choose();
    Canvas canvas;
    canvas.resize(432, 332);
    canvas.setPhoto(ImagePyramid(examplePhoto({200, 150}).rgb));
    canvas.setOverlays(overlays());
    compare(canvas, QStringLiteral("canvas"));
}

void TestScreenshots::objects()
{
    choose();
    Document document;
    InstanceNumbers numbers(document);
    InlineJobQueue queue;
    CompletionController completions(document, queue, [] { return std::make_shared<FakeCompleter>(); });
    InstanceMasks masks;
    MaskController edits(document, masks);
    EvidenceWatch evidence(document, masks);
    LabelList labels(document);
    InstancesPanel panel({document, numbers, completions, edits, evidence, masks}, labels);
    document.replacePhoto(QStringLiteral("desk.png"), examplePhoto());
    const InstanceId plate = addExample(document, {4, 10, 20, 20});
    document.push(std::make_unique<RenameInstance>(document, plate, QStringLiteral("plate")));
    document.push(std::make_unique<SetAttributes>(document, plate, InstanceAttributes{.truncated = true}));
    document.push(std::make_unique<SetReview>(document, plate, ReviewState::Done));
    document.push(
        std::make_unique<EditWholeMask>(document, plate, rectangleMask({6, 10, 50, 20}), QStringLiteral("x")));
    addExample(document, {24, 4, 20, 40});
    document.setCurrent(plate);
    QTest::qWait(3 * EvidenceWatch::pause);
    panel.resize(260, 420);
    compare(panel, QStringLiteral("objects"));
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
