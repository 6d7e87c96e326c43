// SPDX-License-Identifier: Apache-2.0
#include "open_completer.h"

#include "models/model_registry.h"

#include <QCoreApplication>

namespace unocclude::cli {

OpenedCompleter openCompleter(const Session& session)
{
    const QString name = QString::fromStdString(session.options.model);
    const QString weights = ModelRegistry::load().weightsPath(name);
    OpenedCompleter opened;
    opened.backend = loadInferenceBackend();
    session.console.detail(opened.backend->description());
    opened.completer = opened.backend->openCompleter(weights, session.options.deviceChoice());
    session.console.detail(QCoreApplication::translate("OpenCompleter", "model %1 opened").arg(weights));
    return opened;
}

} // namespace unocclude::cli
