// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/model_registry.h"

namespace unocclude {

/// One of the things that can turn pointing into a visible mask, and whether it can be had.
struct ClickModel
{
    ModelEntry entry;
    QString path; ///< of its weights; empty if they are not there or none are needed

    /// The name of the one that needs no weights.
    static QString grabcut() { return QStringLiteral("grabcut"); }

    bool needsWeights() const { return !entry.file.isEmpty(); }
    bool isThere() const { return !needsWeights() || !path.isEmpty(); }
};

/// Those of the registry, in its order, and GrabCut, as they are on this computer now. GrabCut alone where the registry
/// cannot be read.
std::vector<ClickModel> clickModels();

} // namespace unocclude
