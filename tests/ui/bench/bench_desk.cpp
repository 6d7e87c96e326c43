// SPDX-License-Identifier: Apache-2.0
// How long a frame of the annotation desk takes: a 4k photograph with 100 objects in the whole window. Prints
// milliseconds; no test, because a machine at work says nothing about the program.
#include "canvas/canvas.h"
#include "document/commands/add_instance.h"
#include "document/commands/edit_whole_mask.h"
#include "support/fake_completer.h"
#include "support/fake_segmenter.h"
#include "ui/story/story_window.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

using namespace unocclude;
using namespace unocclude::test;

namespace {

const cv::Size photoSize(3840, 2160);
constexpr int objects = 100;
constexpr int rounds = 60;

void print(const char* what, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double share) { return times[static_cast<std::size_t>(share * double(times.size() - 1))]; };
    std::printf("%-42s median %6.2f ms   95 %% %6.2f ms   worst %6.2f ms\n", what, at(0.5), at(0.95), at(1.0));
}

template <typename Act>
std::vector<double> measure(int count, Act act)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer clock;
        clock.start();
        act(i);
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    return times;
}

QString writePhoto(const QString& file)
{
    cv::Mat pixels(photoSize, CV_8UC3);
    cv::randu(pixels, 60, 200);
    cv::GaussianBlur(pixels, pixels, {0, 0}, 6);
    cv::imwrite(file.toStdString(), pixels, {cv::IMWRITE_JPEG_QUALITY, 80});
    return file;
}

Mask blob(cv::Point centre, cv::Size axes)
{
    cv::Mat pixels = cv::Mat::zeros(photoSize, CV_8UC1);
    cv::ellipse(pixels, centre, axes, 20, 0, 360, cv::Scalar(255), cv::FILLED);
    return Mask::adopt(pixels);
}

void addObjects(Document& document)
{
    std::mt19937 random(3);
    for (int i = 0; i < objects; ++i) {
        const cv::Point centre(static_cast<int>(random() % 3600) + 120, static_cast<int>(random() % 1900) + 120);
        const cv::Size axes(static_cast<int>(random() % 200) + 60, static_cast<int>(random() % 150) + 60);
        Instance instance;
        instance.id = document.takeInstanceId();
        instance.visible = blob(centre, axes);
        instance.visibleEdited = true;
        const InstanceId id = instance.id;
        document.push(std::make_unique<AddInstance>(document, std::move(instance)));
        if (i % 2 == 0)
            document.push(std::make_unique<EditWholeMask>(document, id, blob(centre + cv::Point(30, 10), axes * 6 / 5),
                                                          QStringLiteral("Whole")));
    }
}

void wheel(Canvas& canvas, QPointF at, int delta)
{
    QWheelEvent event(at, canvas.mapToGlobal(at), {}, {0, delta}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&canvas, &event);
}

void move(Canvas& canvas, QPointF to, Qt::MouseButtons buttons)
{
    QMouseEvent event(QEvent::MouseMove, to, canvas.mapToGlobal(to), Qt::NoButton, buttons, {});
    QApplication::sendEvent(&canvas, &event);
    canvas.repaint();
}

void pan(Canvas& canvas, const char* what)
{
    QTest::mousePress(&canvas, Qt::MiddleButton, {}, {400, 300});
    print(what, measure(rounds, [&](int i) {
              move(canvas, {400.0 + (i % 20) * 7, 300.0 + (i % 13) * 5}, Qt::MiddleButton);
          }));
    QTest::mouseRelease(&canvas, Qt::MiddleButton, {}, {400, 300});
}

/// Steps of the wheel with all that the window does about them, then what it does when the wheel rests.
void zoom(Canvas& canvas)
{
    print("zoom, a step of the wheel", measure(rounds, [&](int i) {
              wheel(canvas, {500, 400}, i % 24 < 12 ? 40 : -40);
              canvas.repaint();
              QApplication::processEvents();
          }));
    std::vector<double> pieces;
    for (int i = 0; i < 10; ++i) {
        wheel(canvas, {500, 400}, i % 2 == 0 ? 120 : -120);
        const QDeadlineTimer end(500);
        while (!end.hasExpired()) {
            const double took = measure(1, [](int) { QApplication::processEvents(); }).front();
            if (took > 0.5)
                pieces.push_back(took);
            QThread::usleep(200);
        }
    }
    print("    the wheel rests, longest without events", pieces);
}

void stroke(Canvas& canvas, StoryWindow& story, double diameter, const char* what)
{
    story.session().edits.setBrushDiameter(diameter);
    std::vector<double> begins, ends, moves;
    for (int k = 0; k < 5; ++k) {
        begins = measure(1, [&](int) {
            QTest::mousePress(&canvas, Qt::LeftButton, {}, {300, 300});
            canvas.repaint();
        });
        const auto some = measure(rounds, [&](int i) {
            move(canvas, {300.0 + i * 6, 300.0 + (i % 7) * 9}, Qt::LeftButton);
        });
        moves.insert(moves.end(), some.begin(), some.end());
        ends = measure(1, [&](int) {
            QTest::mouseRelease(&canvas, Qt::LeftButton, {}, {660, 340});
            canvas.repaint();
        });
    }
    print(what, moves);
    print("    its first pixel", begins);
    print("    its end, with the command", ends);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    StoryWindow story(std::make_shared<FakeSegmenter>(60), [] { return std::make_shared<FakeCompleter>(); });
    story.window().resize(1900, 1100);
    if (!story.open(writePhoto(story.file(QStringLiteral("4k.jpg")))))
        return 1;
    addObjects(story.document());
    Canvas& canvas = story.window().canvas();
    QTest::qWait(1500);
    std::printf("view %d x %d, photograph %d x %d, %d objects\n", canvas.width(), canvas.height(), photoSize.width,
                photoSize.height, objects);

    pan(canvas, "pan, whole photograph in view");
    zoom(canvas);
    print("all masks anew, at once", measure(10, [&](int) {
              canvas.setOverlaysVisible(true);
              canvas.repaint();
          }));
    story.press(Qt::Key_0, Qt::ControlModifier);
    pan(canvas, "pan at 100 %");
    story.press(Qt::Key_F);

    story.press(Qt::Key_B);
    stroke(canvas, story, 40, "brush of 40 px, fitted");
    stroke(canvas, story, 400, "brush of 400 px, fitted");
    story.press(Qt::Key_S);
    stroke(canvas, story, 40, "whole mask, brush of 40 px, fitted");
    story.press(Qt::Key_0, Qt::ControlModifier);
    stroke(canvas, story, 40, "whole mask, brush of 40 px at 100 %");
    print("the mouse moves, nothing else", measure(rounds, [&](int i) { move(canvas, {200.0 + i, 200}, {}); }));

    QUndoStack& history = story.document().undoStack();
    print("undo", measure(20, [&](int) {
              history.undo();
              canvas.repaint();
              QApplication::processEvents();
          }));
    print("redo", measure(20, [&](int) {
              history.redo();
              canvas.repaint();
              QApplication::processEvents();
          }));
    std::printf("history of %d steps: %.1f MB\n", history.count(), double(story.document().historyBytes()) / 1e6);
    return 0;
}
