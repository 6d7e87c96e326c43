// SPDX-License-Identifier: Apache-2.0
#include "theme/icon.h"
#include "theme/theme.h"

#include <QApplication>
#include <QWidget>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const unocclude::Theme theme(application);
    QWidget window;
    window.show();
    return QApplication::exec();
}
