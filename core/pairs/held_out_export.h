// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <stop_token>

namespace unocclude {

/// What a COCO-A file of held-out material is made of.
struct HeldOutExportOptions
{
    QStringList objectFolders;     ///< cut-outs with alpha: targets and occluders, or occluders alone in scenes
    QStringList backgroundFolders; ///< photographs to stand in; empty if there are scenes
    QString sceneAnnotations;      ///< COCO instances: whole objects of real photographs are the targets
    QString split;                 ///< JSON file that names what is held out (source_split.h)
    QString folder;                ///< to write into
    int count = 200;               ///< photographs
    double leastHidden = 0.2;      ///< share of the target
    double mostHidden = 0.6;
    bool unseen = false; ///< targets of the families that are held out as a whole, else of those that are not
    std::uint64_t seed = 0;
};

struct HeldOutExport
{
    int photographs = 0;
    int targets = 0; ///< different models, or annotated objects
};

/// Puts held-out objects over held-out photographs, or held-out objects in front of whole objects in held-out scenes,
/// and writes images/, truth/ (<annotation>-<order>.png, RGBA: the true picture of each object of which a part is
/// hidden) and, last, ground-truth.json, which `evaluate` takes. The same options give the same files.
/// @param report how many photographs are done
/// @throw RuntimeError (InvalidInput) if nothing is held out of what is needed; (Failed); Cancelled
HeldOutExport exportHeldOut(const HeldOutExportOptions& options, const std::function<void(int, int)>& report,
                            std::stop_token stop);

} // namespace unocclude
