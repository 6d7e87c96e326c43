// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/model_registry.h"

namespace unocclude {

/// A model that people can choose by name, and whether it can be had on this computer now.
struct KnownModel
{
    ModelEntry entry;
    QString path; ///< of its weights; empty if they are not there or none are needed

    bool needsWeights() const { return !entry.file.isEmpty(); }
    bool isThere() const { return !needsWeights() || !path.isEmpty(); }
};

/// The name of the click model that needs no weights.
inline QString grabcutName()
{
    return QStringLiteral("grabcut");
}

/// What can turn pointing into a visible mask: those of the registry, in its order, and GrabCut. GrabCut alone where the
/// registry cannot be read.
std::vector<KnownModel> clickModels();

/// What can synthesise whole objects: those of the registry, in its order. None where it cannot be read.
std::vector<KnownModel> completionModels();

} // namespace unocclude
