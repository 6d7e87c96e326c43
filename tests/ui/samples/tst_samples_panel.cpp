// SPDX-License-Identifier: Apache-2.0
#include "samples/samples_panel.h"

#include "document/commands/set_samples.h"
#include "document/document_targets.h"
#include "instances/instance_numbers.h"
#include "jobs/inline_job_queue.h"
#include "samples/sample_delegate.h"
#include "samples/sample_list_model.h"
#include "samples/sample_wall.h"
#include "samples/wall_controls.h"
#include "session/completion_controller.h"
#include "support/document_examples.h"
#include "support/fake_completer.h"
#include "theme/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>

using namespace unocclude;
using namespace unocclude::test;

/// The wall under the hands of a user: mouse, wheel and keys.
class TestSamplesPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allTilesFit_data();
    void allTilesFit();
    void aClickChooses();
    void arrowsAndSpaceChoose();
    void thePinKeeps();
    void theWheelAsksForACloserLook();
    void zoomingOutKeepsThePointUnderTheMouse();
    void draggingPansAndChoosesNothing();
    void aDraggedThresholdIsOneStep();
    void aThresholdByKeyIsAStep();
    void theMajorityIsNoThreshold();
    void theSourceIsSeenWhileItIsAskedFor();
    void looksDiffer();
    void theWallIsNotSmoothWhereItMagnifies();
    void agreementIsTold();
    void hoveringPreviews();
    void thePointedSampleIsTheOneUnderTheMouse();

private:
    SampleWall& wall() { return m_panel->wall(); }
    SampleListModel& model() { return *static_cast<SampleListModel*>(wall().model()); }
    QPoint middleOf(int row) { return wall().visualRect(model().index(row, 0)).center(); }
    void wheel(int row, int turned);
    void hover(int row);
    void drag(int row, QPoint by);
    QSlider& threshold() { return *m_panel->controls().findChildren<QSlider*>().at(1); }
    QImage tile(int row);
    AmodalChoice choice() const { return m->document.current()->choice; }

    struct Parts
    {
        Document document;
        InstanceNumbers numbers{document};
        InlineJobQueue jobs;
        CompletionController completions{document, std::make_shared<DocumentTargets>(document), jobs,
                                         [] { return std::make_shared<FakeCompleter>(); }};
    };
    std::unique_ptr<Parts> m;
    std::unique_ptr<SamplesPanel> m_panel;
    ViewTransform m_canvas;
};

void TestSamplesPanel::init()
{
    m = std::make_unique<Parts>();
    m->document.replacePhoto(QStringLiteral("desk.png"), examplePhoto());
    addExample(m->document, {20, 10, 16, 12});
    m_panel = std::make_unique<SamplesPanel>(m->document, m->numbers, m->completions);
    m_panel->resize(900, 260);
    m_panel->show();
    m_panel->setPhoto(ImagePyramid(m->document.photo().rgb));
    m_canvas = {};
    m_canvas.setImageSize({64, 48});
    m_canvas.setViewSize({640, 480});
    m_panel->followCanvas(m_canvas);
    m->completions.complete();
    m->jobs.runPending();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QApplication::setActiveWindow(m_panel.get());
    wall().setFocus();
    QApplication::processEvents();
}

void TestSamplesPanel::cleanup()
{
    m_panel.reset();
    m.reset();
}

void TestSamplesPanel::wheel(int row, int turned)
{
    QWidget* viewport = wall().viewport();
    const QPointF at = middleOf(row);
    QWheelEvent event(at, viewport->mapToGlobal(at), {}, {0, turned}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(viewport, &event);
}

void TestSamplesPanel::hover(int row)
{
    QWidget* viewport = wall().viewport();
    QMouseEvent move(QEvent::MouseMove, middleOf(row), viewport->mapToGlobal(middleOf(row)), Qt::NoButton, Qt::NoButton,
                     {});
    QApplication::sendEvent(viewport, &move);
}

void TestSamplesPanel::drag(int row, QPoint by)
{
    QWidget* viewport = wall().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, middleOf(row));
    QMouseEvent move(QEvent::MouseMove, middleOf(row) + by, viewport->mapToGlobal(middleOf(row) + by), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, middleOf(row) + by);
}

QImage TestSamplesPanel::tile(int row)
{
    const QRect frame = SampleDelegate::pictureRect(wall().visualRect(model().index(row, 0)), wall().font());
    return wall().viewport()->grab(frame.adjusted(30, 30, -30, -30)).toImage();
}

void TestSamplesPanel::allTilesFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("strip") << QSize(1000, 240);
    QTest::newRow("column") << QSize(420, 900);
    QTest::newRow("large") << QSize(1400, 900);
}

void TestSamplesPanel::allTilesFit()
{
    QFETCH(QSize, size);
    m_panel->resize(size);
    QApplication::processEvents();
    QRect all;
    for (int row = 0; row < model().rowCount(); ++row) {
        const QRect rect = wall().visualRect(model().index(row, 0));
        QVERIFY2(wall().viewport()->rect().contains(rect),
                 qPrintable(QStringLiteral("%1 of %2: %3,%4 %5x%6 in %7x%8").arg(row).arg(model().rowCount()).arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height()).arg(wall().viewport()->width()).arg(wall().viewport()->height())));
        QVERIFY(!all.intersects(rect) || row > 0);
        all |= rect;
    }
    const double used = double(all.width()) * all.height() / (double(wall().viewport()->width()) * wall().viewport()->height());
    QVERIFY2(used > 0.5, qPrintable(QString::number(used)));
}

void TestSamplesPanel::aClickChooses()
{
    QTest::mouseClick(wall().viewport(), Qt::LeftButton, {}, middleOf(2));
    QCOMPARE(choice(), AmodalChoice::ofSample(2));
    QTest::mouseClick(wall().viewport(), Qt::LeftButton, {}, middleOf(4));
    QCOMPARE(choice(), AmodalChoice::vote());
    m->document.undoStack().undo();
    QCOMPARE(choice(), AmodalChoice::ofSample(2));
}

void TestSamplesPanel::arrowsAndSpaceChoose()
{
    wall().setCurrentIndex(model().index(0, 0));
    QTest::keyClick(&wall(), Qt::Key_Right);
    QTest::keyClick(&wall(), Qt::Key_Space);
    QCOMPARE(choice(), AmodalChoice::ofSample(1));
}

void TestSamplesPanel::thePinKeeps()
{
    const QRect frame = SampleDelegate::pictureRect(wall().visualRect(model().index(1, 0)), wall().font());
    const QPoint pin = SampleDelegate::keepRect(frame).center();
    QTest::mouseClick(wall().viewport(), Qt::LeftButton, {}, pin);
    QCOMPARE(m->document.current()->hypotheses, std::vector{1});
    QCOMPARE(choice(), AmodalChoice::vote()); // nothing was chosen by that
    QTest::mouseClick(wall().viewport(), Qt::LeftButton, {}, pin);
    QVERIFY(m->document.current()->hypotheses.empty());
}

void TestSamplesPanel::hoveringPreviews()
{
    std::vector<std::optional<AmodalChoice>> previews;
    connect(m_panel.get(), &SamplesPanel::previewed, this,
            [&](std::optional<AmodalChoice> shown) { previews.push_back(shown); });
    hover(3);
    QVERIFY(!previews.empty());
    QCOMPARE(previews.back(), std::optional(AmodalChoice::ofSample(3)));
    QVERIFY(wall().wallView().cursor);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(wall().viewport(), &leave);
    QCOMPARE(previews.back(), std::optional<AmodalChoice>());
    QVERIFY(!wall().wallView().cursor);
}

void TestSamplesPanel::theWheelAsksForACloserLook()
{
    QSignalSpy areas(&wall(), &SampleWall::areaWanted);
    const QRect frame = SampleDelegate::pictureRect(wall().visualRect(model().index(0, 0)), wall().font());
    const QRectF before = tileView(m_canvas, model().card(0).region, frame.size()).shown();
    wheel(0, 120);
    QCOMPARE(areas.count(), 1);
    const QRectF wanted = areas.takeFirst().at(0).toRectF();
    QVERIFY(qAbs(wanted.width() - before.width() / 1.25) < 1e-6);
    m_canvas.show(wanted); // as the canvas does
    m_panel->followCanvas(m_canvas);
    const QRectF after = tileView(m_canvas, model().card(0).region, frame.size()).shown();
    QVERIFY((after.center() - wanted.center()).manhattanLength() < 1e-6 && qAbs(after.width() - wanted.width()) < 1e-6);
}

void TestSamplesPanel::zoomingOutKeepsThePointUnderTheMouse()
{
    QSignalSpy out(&wall(), &SampleWall::zoomedOut);
    wheel(0, -120);
    QCOMPARE(out.count(), 1);
    QCOMPARE(out.at(0).at(1).toDouble(), 1.25);
}

void TestSamplesPanel::draggingPansAndChoosesNothing()
{
    QSignalSpy areas(&wall(), &SampleWall::areaWanted);
    drag(1, {40, 0});
    QCOMPARE(areas.count(), 0); // the whole region is seen: there is nowhere to go
    m_canvas.show({24, 14, 6, 4});
    m_panel->followCanvas(m_canvas);
    drag(1, {40, 0});
    QCOMPARE(areas.count(), 1);
    QVERIFY(areas.at(0).at(0).toRectF().center().x() < 27);
    QCOMPARE(choice(), AmodalChoice::vote());
}

void TestSamplesPanel::aDraggedThresholdIsOneStep()
{
    const int before = m->document.undoStack().count();
    QSlider& slider = threshold();
    QCOMPARE(slider.value(), 2); // the majority of four
    QSignalSpy previews(m_panel.get(), &SamplesPanel::previewed);
    slider.setSliderDown(true);
    for (int votes : {3, 1, 3, 4})
        slider.setSliderPosition(votes);
    QCOMPARE(previews.count(), 4);
    QCOMPARE(m->document.undoStack().count(), before);
    QCOMPARE(model().card(4).votes, 4); // shown, but not chosen
    slider.setSliderDown(false);
    QCOMPARE(m->document.undoStack().count(), before + 1);
    QCOMPARE(choice(), AmodalChoice::vote(4));
    m->document.undoStack().undo();
    QCOMPARE(choice(), AmodalChoice::vote());
    QCOMPARE(slider.value(), 2);
}

void TestSamplesPanel::aThresholdByKeyIsAStep()
{
    threshold().setFocus();
    QTest::keyClick(&threshold(), Qt::Key_Right);
    QCOMPARE(choice(), AmodalChoice::vote(3));
    QTest::keyClick(&threshold(), Qt::Key_Right);
    QCOMPARE(choice(), AmodalChoice::vote(4));
}

void TestSamplesPanel::theMajorityIsNoThreshold()
{
    m->completions.choose(AmodalChoice::ofSample(0));
    threshold().setFocus();
    QTest::keyClick(&threshold(), Qt::Key_Left);
    QTest::keyClick(&threshold(), Qt::Key_Right);
    QCOMPARE(choice(), AmodalChoice::vote()); // it stays the majority when samples come and go
}

void TestSamplesPanel::theSourceIsSeenWhileItIsAskedFor()
{
    const QImage with = tile(0);
    m_panel->setSourceOnly(true);
    const QImage without = tile(0);
    QVERIFY(with != without);
    for (int row : {1, 2, 3})
        QCOMPARE(tile(row), without); // all tiles show the same part of the photograph
    m_panel->setSourceOnly(false);
    QCOMPARE(tile(0), with);
}

void TestSamplesPanel::looksDiffer()
{
    QList<QImage> looks;
    for (WholeLook look : {WholeLook::Ghost, WholeLook::Outline, WholeLook::Alone}) {
        m_panel->controls().setLook(look, 0.85);
        looks << tile(0);
    }
    QVERIFY(looks[0] != looks[1] && looks[1] != looks[2] && looks[0] != looks[2]);
    m_panel->controls().setLook(WholeLook::Ghost, 0.2);
    QVERIFY(tile(0) != looks[0]);
}

void TestSamplesPanel::theWallIsNotSmoothWhereItMagnifies()
{
    m_panel->controls().setLook(WholeLook::Alone, 1);
    m_canvas.show({22, 12, 4, 3}); // true pixels of the photograph, some forty times as large
    m_panel->followCanvas(m_canvas);
    const QImage close = tile(0);
    QSet<QRgb> colours;
    for (int x = 0; x < close.width(); ++x)
        colours.insert(close.pixel(x, close.height() / 2));
    QVERIFY2(colours.size() < 8, qPrintable(QString::number(colours.size())));
}

void TestSamplesPanel::agreementIsTold()
{
    const auto same = std::make_shared<CompletionResult>(*exampleCompletion(m->document.current()->visible, 2));
    same->samples[1].amodal = same->samples[0].amodal;
    m->document.push(std::make_unique<SetSamples>(m->document, *m->document.currentId(), same));
    bool told = false;
    for (const QLabel* label : m_panel->controls().findChildren<QLabel*>())
        told = told || (label->text() == QStringLiteral("Agreement 1.00") && label->isVisible() &&
                        !label->toolTip().isEmpty());
    QVERIFY(told);
}

void TestSamplesPanel::thePointedSampleIsTheOneUnderTheMouse()
{
    m->completions.choose(AmodalChoice::ofSample(0));
    wall().setCurrentIndex(model().index(1, 0));
    QCOMPARE(m_panel->pointedSample(), 1); // by the keyboard
    hover(3);
    QCOMPARE(m_panel->pointedSample(), 3);
    hover(4);
    QCOMPARE(m_panel->pointedSample(), -1); // the vote is no sample
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(wall().viewport(), &leave);
    wall().clearFocus();
    QCOMPARE(m_panel->pointedSample(), 0); // the chosen one
}

QTEST_MAIN(TestSamplesPanel)
#include "tst_samples_panel.moc"
