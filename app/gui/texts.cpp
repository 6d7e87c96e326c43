// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace unocclude {
namespace {

void install(QCoreApplication& application, const QLocale& locale, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void installTexts(QCoreApplication& application)
{
    const QString own = QStringLiteral(":/i18n");
    install(application, QLocale(QLocale::English), QStringLiteral("unocclude"), own);
    install(application, QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QLocale(), QStringLiteral("unocclude"), own); // the last one installed is asked first
}

} // namespace unocclude
