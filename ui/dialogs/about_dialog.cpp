// SPDX-License-Identifier: Apache-2.0
#include "dialogs/about_dialog.h"

#include "theme/icon.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace unocclude {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Unocclude"));
    auto* mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto* text = new QLabel(
        tr("<h3>Unocclude %1</h3>"
           "<p>Whole objects from partly hidden ones. The samples are proposals: what is hidden cannot be known.</p>"
           "<p>Apache License 2.0. Built with Qt %2, OpenCV, nlohmann-json and LibTorch.</p>")
            .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(mark, 0, Qt::AlignHCenter);
    layout->addWidget(text);
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

} // namespace unocclude
