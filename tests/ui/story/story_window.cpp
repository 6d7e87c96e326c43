// SPDX-License-Identifier: Apache-2.0
#include "ui/story/story_window.h"

#include "canvas/canvas.h"
#include "jobs/message_bar.h"

#include <QApplication>
#include <QFileDialog>
#include <QMouseEvent>
#include <QTest>
#include <QTimer>

namespace unocclude::test {
namespace {

constexpr int patience = 200'000; // milliseconds; the real model on a busy machine

} // namespace

StoryWindow::StoryWindow(const std::shared_ptr<Segmenter>& segmenter, CompleterProvider completer, const QString& home)
    : m_home(home.isEmpty() ? m_folder.path() : home)
    , m_theme(*qApp)
    , m_preferences(m_home.filePath(QStringLiteral("unocclude.ini")))
    , m_session({m_quickJobs, m_clickJobs, m_longJobs, [segmenter](const QString&) { return segmenter; },
                 std::move(completer), m_home.filePath(QStringLiteral("projects")),
                 {[] { return DeviceReport{QStringLiteral("cpu"), {}, {}}; }, [](const QString&) {}}})
    , m_window(m_session, m_preferences, m_theme, {})
{
    m_session.segmenters.begin(QStringLiteral("fake"));
    m_window.show();
    QApplication::setActiveWindow(&m_window);
}

bool StoryWindow::open(const QString& photo)
{
    const QString path = QDir::cleanPath(photo);
    const QString told = m_window.messages().text();
    m_window.open(path);
    const auto isThere = [&] { return document().path() == path || m_window.messages().text() != told; };
    return QTest::qWaitFor([&] { return isThere() && !m_session.photos.isBusy(); }, patience) &&
           document().path() == path;
}

bool StoryWindow::click(double x, double y, Qt::MouseButton button)
{
    const int before = document().undoStack().count();
    Canvas& canvas = m_window.canvas();
    QTest::mouseClick(&canvas, button, {}, canvas.viewTransform().toView(QPointF(x, y)).toPoint());
    return QTest::qWaitFor([&] { return !m_session.prompts.isBusy(); }, patience) &&
           document().undoStack().count() == before + 1;
}

void StoryWindow::moveTo(double x, double y)
{
    Canvas& canvas = m_window.canvas();
    const QPointF at = canvas.viewTransform().toView(QPointF(x, y)).toPoint(); // as click() does
    QMouseEvent move(QEvent::MouseMove, at, canvas.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&canvas, &move);
}

bool StoryWindow::complete()
{
    press(Qt::Key_Return);
    if (!m_session.completions.isBusy())
        return false;
    return QTest::qWaitFor([&] { return !m_session.completions.isBusy(); }, patience) &&
           document().current()->completion;
}

void StoryWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&m_window.canvas(), key, modifiers);
}

bool StoryWindow::exportTo(const QString& file)
{
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, [&file, &hand] {
        if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
            hand.stop();
            dialog->selectFile(file);
            QMetaObject::invokeMethod(dialog, "accept");
        }
    });
    hand.start(10);
    press(Qt::Key_E, Qt::ControlModifier);
    return QFile::exists(file);
}

} // namespace unocclude::test
