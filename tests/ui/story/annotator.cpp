// SPDX-License-Identifier: Apache-2.0
#include "ui/story/annotator.h"

#include "canvas/canvas.h"
#include "jobs/message_bar.h"
#include "mask/rle.h"
#include "models/model_registry.h"
#include "models/open_segmenter.h"
#include "support/fake_completer.h"
#include "support/prepared_segmenter.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <ranges>

namespace unocclude::test {
namespace {

constexpr int patience = 240'000; // milliseconds; the real models on a busy machine
constexpr double reach = 40;      // pixels of the photograph around the point that was pointed at

const QStringList labels{QStringLiteral("person"), QStringLiteral("chair"), QStringLiteral("cup"),
                         QStringLiteral("dog"), QStringLiteral("table")};

CompleterProvider completerProvider(bool real)
{
    if (!real)
        return [] { return std::make_shared<FakeCompleter>(); };
    return [] {
        const auto backend = loadInferenceBackend();
        const std::shared_ptr<Completer> completer =
            backend->openCompleter(ModelRegistry::load().weightsPath(QStringLiteral("embedded")), {});
        return std::shared_ptr<Completer>(completer.get(), [backend, completer](Completer*) {});
    };
}

std::shared_ptr<Segmenter> segmenter(bool real)
{
    return real ? openSegmenter({}, {}) : std::make_shared<PreparedSegmenter>(reach);
}

void add(QCryptographicHash& hash, const QString& text)
{
    hash.addData(text.toUtf8() + '\n');
}

void add(QCryptographicHash& hash, const Mask& mask)
{
    add(hash, mask.isNull() ? QStringLiteral("none") : QString::fromStdString(rleToString(encodeRle(mask))));
}

void add(QCryptographicHash& hash, const CompletionResult& completion)
{
    add(hash, completion.vote);
    for (const Sample& sample : completion.samples) {
        add(hash, QString::number(sample.seed));
        add(hash, sample.amodal);
        for (int row = 0; row < sample.rgba.rows; ++row)
            hash.addData(QByteArray(sample.rgba.ptr<char>(row), 4 * qsizetype{sample.rgba.cols}));
    }
}

void add(QCryptographicHash& hash, const Instance& instance)
{
    const InstanceAttributes& stated = instance.attributes;
    add(hash, instance.label);
    add(hash, QStringLiteral("%1 %2 %3 %4").arg(stated.stuff).arg(stated.truncated).arg(stated.difficult).arg(
                  int(instance.review)));
    for (const PromptPoint& point : instance.prompt.points)
        add(hash, QStringLiteral("%1 %2 %3").arg(point.position.x()).arg(point.position.y()).arg(point.positive));
    add(hash, instance.visible);
    add(hash, instance.amodal());
    add(hash, QStringLiteral("%1 %2").arg(int(instance.choice.kind)).arg(instance.choice.sample));
    for (const InstanceId id : instance.hides)
        add(hash, QString::number(static_cast<quint64>(inImage(id, 0))));
    if (instance.completion)
        add(hash, *instance.completion);
}

} // namespace

Annotator::Annotator(const QString& home, bool real)
    : m_story(segmenter(real), completerProvider(real), home)
{
    CompletionOptions options = m_story.session().completions.options();
    options.settings.steps = 4;
    options.settings.samples = 3;
    m_story.session().completions.setOptions(options);
    m_story.window().resize(1500, 1000);
    m_story.window().activateWindow();
}

bool Annotator::open(const QString& folder)
{
    m_story.window().open(folder);
    return QTest::qWaitForWindowActive(&m_story.window()) &&
           QTest::qWaitFor([&] { return m_story.document().hasPhoto() && idle(); }, patience);
}

bool Annotator::reopen()
{
    m_story.window().reopenLastWork();
    const QString image = m_story.preferences().lastWork().image;
    return QTest::qWaitForWindowActive(&m_story.window()) &&
           QTest::qWaitFor([&] { return m_story.document().path() == image && idle(); }, patience);
}

bool Annotator::goToNextUnfinished()
{
    const Project& project = *m_story.session().projects.project();
    if (!QTest::qWaitFor([&] { return project.isScanned(); }, patience))
        return false;
    const auto isOpen = [&](int index) { return project.summary(index).review == ReviewState::Open; };
    return std::ranges::any_of(std::views::iota(0, project.count()), isOpen) &&
           goBy(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
}

bool Annotator::goToNext()
{
    return goBy(Qt::Key_D, {});
}

bool Annotator::quit()
{
    key(Qt::Key_Q, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return !m_story.window().isVisible(); }, patience);
}

bool Annotator::annotate(const QList<QPointF>& objects, int way)
{
    for (qsizetype i = 0; i < objects.size(); ++i)
        if (!point(objects[i], labels[(way + i) % labels.size()])) {
            qWarning("object %d of %s is not there", int(i), qPrintable(image()));
            return false;
        }
    constexpr bool (Annotator::*ways[])(QPointF) = {nullptr, &Annotator::paintWhole, &Annotator::drawBox,
                                                    &Annotator::outlineWhole, nullptr};
    const int which = way % 5;
    if (!(which == 0 ? complete() : which == 4 ? completeAll() : (this->*ways[which])(objects.last()))) {
        qWarning("way %d leads to nothing in %s: %s", which, qPrintable(image()),
                 qPrintable(m_story.window().messages().text()));
        return false;
    }
    key(Qt::Key_O);
    drag(objects.first(), objects.last()); // the first hides the last, where they are two
    key(Qt::Key_Q);
    key(Qt::Key_Return, which == 4 ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
    return isDone() && QTest::qWaitFor([&] { return m_story.session().projects.isClean(); }, patience);
}

bool Annotator::exportTo(const QString& file)
{
    m_story.exportTo(file);
    m_story.window().activateWindow(); // without a window manager nobody does it when the dialog has gone
    const auto isTold = [&] { return m_story.window().messages().text().contains(QFileInfo(file).fileName()); };
    return QTest::qWaitFor([&] { return QFile::exists(file) && isTold(); }, patience);
}

QString Annotator::image()
{
    return QFileInfo(m_story.document().path()).fileName();
}

bool Annotator::isDone()
{
    return m_story.session().projects.desk().review() != ReviewState::Open;
}

QByteArray Annotator::fingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Instance& instance : m_story.document().instances())
        add(hash, instance);
    return hash.result().toHex();
}

QPoint Annotator::at(QPointF image)
{
    const Canvas& canvas = m_story.window().canvas();
    return canvas.mapTo(&m_story.window(), canvas.viewTransform().toView(image).toPoint());
}

void Annotator::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_story.window().windowHandle(), key, modifiers);
}

void Annotator::type(const QString& text)
{
    for (const QChar letter : text)
        QTest::keyClick(m_story.window().windowHandle(), letter.toLatin1());
}

void Annotator::click(QPointF image)
{
    QTest::mouseClick(m_story.window().windowHandle(), Qt::LeftButton, {}, at(image));
}

void Annotator::drag(QPointF from, QPointF to)
{
    QWindow* window = m_story.window().windowHandle();
    QTest::mousePress(window, Qt::LeftButton, {}, at(from));
    QTest::mouseMove(window, at((from + to) / 2));
    QTest::mouseMove(window, at(to));
    QTest::mouseRelease(window, Qt::LeftButton, {}, at(to));
}

/// More than the current object's visible part.
QRectF Annotator::around()
{
    const cv::Rect box = m_story.document().current()->visible.boundingBox();
    const cv::Size size = m_story.document().photo().size();
    return QRectF(box.x, box.y, box.width, box.height).adjusted(-reach, -reach, reach, reach) &
           QRectF(2, 2, size.width - 4, size.height - 4);
}

/// Nothing is being opened, masked or completed.
bool Annotator::idle()
{
    Session& session = m_story.session();
    return !session.photos.isBusy() && !session.prompts.isBusy() && !session.completions.isBusy();
}

bool Annotator::goBy(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const QString before = m_story.document().path();
    this->key(key, modifiers);
    return QTest::qWaitFor([&] { return m_story.document().path() != before && idle(); }, patience);
}

bool Annotator::point(QPointF object, const QString& label)
{
    const std::size_t before = m_story.document().instances().size();
    key(Qt::Key_N);
    click(object);
    const auto isThere = [&] { return m_story.document().instances().size() == before + 1 && idle(); };
    if (!QTest::qWaitFor(isThere, patience))
        return false;
    key(Qt::Key_F2);
    type(label);
    key(Qt::Key_Return);
    m_story.window().canvas().setFocus();
    return m_story.document().current()->label == label;
}

bool Annotator::complete()
{
    key(Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return idle() && m_story.document().current()->completion; }, patience))
        return false;
    key(Qt::Key_2);
    key(Qt::Key_K, Qt::ShiftModifier);
    return m_story.document().current()->choice == AmodalChoice::ofSample(1);
}

bool Annotator::paintWhole(QPointF object)
{
    key(Qt::Key_S);
    key(Qt::Key_B);
    drag(object, around().bottomRight());
    key(Qt::Key_S);
    return m_story.document().current()->choice == AmodalChoice::drawn();
}

bool Annotator::drawBox(QPointF object)
{
    const std::size_t before = m_story.document().instances().size();
    key(Qt::Key_N);
    key(Qt::Key_M);
    drag(object - QPointF(reach, reach), object + QPointF(reach, reach));
    const auto isThere = [&] { return m_story.document().instances().size() == before + 1 && idle(); };
    if (!QTest::qWaitFor(isThere, patience))
        return false;
    key(Qt::Key_Z, Qt::ControlModifier);
    const bool undone = m_story.document().instances().size() == before;
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    return undone && m_story.document().instances().size() == before + 1;
}

bool Annotator::outlineWhole(QPointF)
{
    const QRectF box = around();
    key(Qt::Key_S);
    key(Qt::Key_P);
    for (const QPointF& corner : {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()})
        click(corner);
    key(Qt::Key_Return);
    key(Qt::Key_S);
    key(Qt::Key_K); // and no further than what is seen and what hides it allow
    return m_story.document().current()->choice == AmodalChoice::drawn() &&
           m_story.session().edits.evidence().isSound();
}

bool Annotator::completeAll()
{
    key(Qt::Key_Return, Qt::ShiftModifier);
    return QTest::qWaitFor([&] { return idle(); }, patience) &&
           std::ranges::all_of(m_story.document().instances(), [](const Instance& each) { return each.completion != nullptr; });
}

} // namespace unocclude::test
