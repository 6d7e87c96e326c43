// SPDX-License-Identifier: Apache-2.0
#include "jobs/message_bar.h"

#include "theme/icon.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTime>
#include <QToolButton>

#include <algorithm>

namespace unocclude {
namespace {

QToolButton* makeButton(const QString& text, const QString& icon)
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(text);
    if (!icon.isEmpty())
        button->setIcon(themedIcon(icon));
    return button;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_details(makeButton(tr("Details"), QStringLiteral("queue")))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Message"));
    auto* copyButton = makeButton(tr("Copy"), QStringLiteral("copy"));
    auto* closeButton = makeButton(tr("Close the message"), QStringLiteral("cancel"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_details);
    layout->addWidget(copyButton);
    layout->addWidget(closeButton);

    connect(m_details, &QToolButton::clicked, this, &MessageBar::showDetails);
    connect(copyButton, &QToolButton::clicked, this, &MessageBar::copy);
    connect(closeButton, &QToolButton::clicked, this, &MessageBar::dismiss);
    if (parent)
        parent->installEventFilter(this);
    hide();
}

void MessageBar::showError(const QString& message)
{
    show(message, QStringLiteral("warning"));
}

void MessageBar::showNotice(const QString& message)
{
    show(message, QStringLiteral("notice"));
}

void MessageBar::setLasting(const QStringList& messages)
{
    m_lasting = messages;
    m_lasting.removeAll(QString());
    m_closed.removeIf([this](const QString& message) { return !m_lasting.contains(message); });
}

void MessageBar::dismiss()
{
    if (m_lasting.contains(m_text->text()))
        m_closed << m_text->text();
    const auto open = std::ranges::find_if(m_lasting, [this](const QString& each) { return !m_closed.contains(each); });
    if (open == m_lasting.end())
        hide();
    else
        put(*open, iconOf(*open));
}

void MessageBar::dropPassing()
{
    if (!m_lasting.contains(text()))
        dismiss(); // whatever lasts is shown again
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        settle();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        settle();
}

/// Above the lower edge, as wide as the text asks for and the place allows.
void MessageBar::settle()
{
    constexpr int gap = 8;
    if (!parentWidget())
        return;
    ensurePolished();
    const QSize place = parentWidget()->size() - QSize(2 * gap, 2 * gap);
    const int text = m_text->fontMetrics().horizontalAdvance(m_text->text()) - m_text->sizeHint().width();
    const int width = std::min(place.width(), sizeHint().width() + std::max(0, text) + gap);
    const int height = std::min(place.height(), heightForWidth(width));
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() - gap - height, width, height);
}

void MessageBar::show(const QString& message, const QString& icon)
{
    m_log.append({QTime::currentTime().toString(QStringLiteral("HH:mm:ss  ")), message, icon});
    put(message, icon);
}

void MessageBar::put(const QString& message, const QString& icon)
{
    m_icon->setPixmap(themedIcon(icon).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_text->setText(message);
    m_details->setVisible(m_log.size() > 1);
    settle();
    setVisible(true);
    raise();
}

/// That it was shown with.
QString MessageBar::iconOf(const QString& message) const
{
    const auto shown = std::ranges::find(m_log, message, &Message::text);
    return shown == m_log.end() ? QStringLiteral("notice") : shown->icon;
}

void MessageBar::showDetails()
{
    QStringList lines;
    for (const Message& message : m_log)
        lines << message.time + message.text;
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Messages"));
    auto* text = new QPlainTextEdit(lines.join(u'\n'));
    text->setReadOnly(true);
    text->setAccessibleName(tr("All messages, oldest first"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(640, 320);
    dialog->show();
}

void MessageBar::copy() const
{
    QGuiApplication::clipboard()->setText(m_text->text());
}

} // namespace unocclude
