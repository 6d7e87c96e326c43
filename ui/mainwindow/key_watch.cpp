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

bool isPlainKey(const QKeyEvent& key)
{
    return !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && key.key() != Qt::Key_F1 &&
           key.key() != Qt::Key_F2 && key.key() != Qt::Key_F11;
}

bool isNumberField(const QObject* object)
{
    return qobject_cast<const QAbstractSpinBox*>(object);
}

bool isTextField(const QObject* object)
{
    return qobject_cast<const QLineEdit*>(object) || qobject_cast<const QPlainTextEdit*>(object);
}

/// Letters and marks that no number is written with.
bool isForeignToNumbers(const QKeyEvent& key)
{
    const QString text = key.text();
    return text.size() == 1 && text.front().isPrint() && !text.front().isDigit() &&
           !QStringLiteral("+-.,").contains(text);
}

/// Whether a plain key means a field rather than the program.
bool takes(const QObject* field, const QKeyEvent& key)
{
    return isPlainKey(key) && (isTextField(field) || (isNumberField(field) && !isForeignToNumbers(key)));
}

bool leavesField(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Escape || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
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
        return overrideShortcut(watched, *static_cast<QKeyEvent*>(event));
    case QEvent::KeyPress:
        return leaveNumberField(*static_cast<QKeyEvent*>(event)) || holdKey(event, true);
    case QEvent::KeyRelease:
        return holdKey(event, false);
    case QEvent::ApplicationDeactivate:
        releaseAll();
        return false;
    default:
        return false;
    }
}

/// @return true to keep the field from hearing of it
bool KeyWatch::overrideShortcut(const QObject* watched, QKeyEvent& key) const
{
    if (takes(watched, key))
        key.accept();
    return isNumberField(watched) && isPlainKey(key) && isForeignToNumbers(key);
}

/// Whoever has set a number goes on with the photograph.
bool KeyWatch::leaveNumberField(const QKeyEvent& key)
{
    QWidget* field = QApplication::focusWidget();
    if (!isNumberField(field) || !leavesField(key) || !m_canvas.isVisible() || field->window() != m_canvas.window())
        return false;
    m_canvas.setFocus(); // the field takes over what was typed as it loses the focus
    return true;
}

bool KeyWatch::holdKey(QEvent* event, bool held)
{
    const auto* key = static_cast<QKeyEvent*>(event);
    if (takes(QApplication::focusWidget(), *key) || QApplication::activeModalWidget() ||
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
