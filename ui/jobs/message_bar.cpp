// SPDX-License-Identifier: Apache-2.0
#include "jobs/message_bar.h"

#include "theme/icon.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTime>
#include <QToolButton>

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
    , m_details(makeButton(tr("Details"), {}))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Message"));
    auto* copyButton = makeButton(tr("Copy"), {});
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
    connect(closeButton, &QToolButton::clicked, this, &QWidget::hide);
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

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::show(const QString& message, const QString& icon)
{
    m_log << QTime::currentTime().toString(QStringLiteral("HH:mm:ss  ")) + message;
    m_icon->setPixmap(themedIcon(icon).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_text->setText(message);
    m_details->setVisible(m_log.size() > 1);
    setVisible(true);
}

void MessageBar::showDetails()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Messages"));
    auto* text = new QPlainTextEdit(m_log.join(u'\n'));
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
