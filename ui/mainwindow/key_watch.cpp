// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/key_watch.h"

#include "canvas/canvas.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace unocclude {
namespace {

bool takesText(const QObject* object)
{
    return qobject_cast<const QLineEdit*>(object) || qobject_cast<const QAbstractSpinBox*>(object) ||
           qobject_cast<const QPlainTextEdit*>(object);
}

bool isPlainKey(const QKeyEvent& key)
{
    return !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && key.key() != Qt::Key_F1 &&
           key.key() != Qt::Key_F2 && key.key() != Qt::Key_F11;
}

/// ` as elsewhere; C (compare) because on many keyboards ` is out of reach or waits for a letter.
bool showsSource(const QKeyEvent& key)
{
    return key.key() == Qt::Key_QuoteLeft || key.key() == Qt::Key_Dead_Grave ||
           (key.key() == Qt::Key_C && isPlainKey(key));
}

} // namespace

KeyWatch::KeyWatch(Canvas& canvas)
    : QObject(&canvas)
    , m_canvas(canvas)
{
    qApp->installEventFilter(this);
}

bool KeyWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (takesText(watched) && isPlainKey(*static_cast<QKeyEvent*>(event)))
            event->accept();
        return false;
    case QEvent::KeyPress:
        return holdKey(event, true);
    case QEvent::KeyRelease:
        return holdKey(event, false);
    case QEvent::ApplicationDeactivate:
        releaseAll();
        return false;
    default:
        return false;
    }
}

bool KeyWatch::holdKey(QEvent* event, bool held)
{
    const auto* key = static_cast<QKeyEvent*>(event);
    if (takesText(QApplication::focusWidget()) || QApplication::activeModalWidget() ||
        QApplication::activePopupWidget())
        return false;
    if (showsSource(*key)) {
        if (!key->isAutoRepeat())
            m_canvas.setPeeking(held);
        return true;
    }
    if (key->key() == Qt::Key_Space && (m_canvas.underMouse() || m_canvas.hasFocus())) {
        if (!key->isAutoRepeat())
            m_canvas.setPanReady(held);
        return true;
    }
    return false;
}

void KeyWatch::releaseAll()
{
    m_canvas.setPeeking(false);
    m_canvas.setPanReady(false);
}

} // namespace unocclude
