// SPDX-License-Identifier: Apache-2.0
#include "project/project_version.h"

#include <QCoreApplication>

namespace unocclude {
namespace {

/// Gives the texts of this file their context.
class ProjectVersionText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectVersionText)
};

} // namespace

void requireFormat(const JsonCursor& root, const char* format, const QString& name)
{
    if (root.at("format").string() != format)
        root.at("format").fail(QStringLiteral("\"%1\"").arg(QLatin1String(format)));
    const auto version = root.at("version").integer(1);
    if (version > projectVersion)
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           ProjectVersionText::tr("%1 was written by a newer Unocclude: its version is %2, this program "
                                                  "reads up to %3.")
                               .arg(name)
                               .arg(version)
                               .arg(projectVersion));
}

} // namespace unocclude
