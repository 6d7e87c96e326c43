// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/start_page.h"

#include "theme/icon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace unocclude {
namespace {

QPushButton* buttonFor(QAction* action, const QString& text)
{
    auto* button = new QPushButton(action->icon(), text);
    button->setToolTip(action->toolTip());
    button->setMinimumWidth(160);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [=] { button->setVisible(action->isVisible()); });
    button->setVisible(action->isVisible());
    return button;
}

} // namespace

StartPage::StartPage(QAction* open, QAction* openFolder, QAction* openSample, QWidget* parent)
    : QWidget(parent)
{
    auto* mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    mark->setAlignment(Qt::AlignCenter);
    auto* sentence = new QLabel(
        tr("Open a photograph, click something that is partly hidden, and see what it could be as a whole."));
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    constexpr int width = 420;
    sentence->setFixedSize(width, sentence->heightForWidth(width)); // the layout would cut the second line

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(buttonFor(open, tr("&Open Image…")));
    buttons->addWidget(buttonFor(openFolder, tr("Open &Folder…")));
    buttons->addWidget(buttonFor(openSample, tr("&Try the Sample")));
    buttons->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(mark);
    layout->addWidget(sentence, 0, Qt::AlignHCenter);
    layout->addLayout(buttons);
    layout->addStretch(3);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // a page that is not shown keeps no window from being small
}

} // namespace unocclude
