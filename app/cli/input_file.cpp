// SPDX-License-Identifier: Apache-2.0
#include "input_file.h"

#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QFile>

namespace unocclude::cli {
namespace {

constexpr qint64 maxFileBytes = qint64{2} << 30;

[[noreturn]] void refuse(const QString& name, const QString& reason)
{
    throw RuntimeError(RuntimeError::Kind::InvalidInput,
                       QCoreApplication::translate("InputFile", "The file %1 cannot be read: %2.").arg(name, reason));
}

} // namespace

QByteArray readInput(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        refuse(name, file.errorString());
    if (file.size() > maxFileBytes)
        refuse(name, QCoreApplication::translate("InputFile", "it is larger than 2 GiB"));
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        refuse(name, file.errorString());
    return content;
}

} // namespace unocclude::cli
