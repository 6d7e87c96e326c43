// SPDX-License-Identifier: Apache-2.0
#include "models/open_segmenter.h"

#include "models/known_models.h"
#include "models/model_registry.h"
#include "segmentation/grabcut_segmenter.h"

#include <algorithm>

namespace unocclude {

QString defaultSegmenter()
{
    const QString embedded = ModelEntry::embedded;
    const std::vector<KnownModel> models = clickModels();
    const bool isThere = std::ranges::any_of(
        models, [&](const KnownModel& each) { return each.entry.name == embedded && each.isThere(); });
    return isThere ? embedded : grabcutName();
}

std::shared_ptr<Segmenter> openSegmenter(const QString& nameOrPath, const DeviceChoice& device)
{
    const QString name = nameOrPath.isEmpty() ? defaultSegmenter() : nameOrPath;
    if (name == grabcutName())
        return std::make_shared<GrabcutSegmenter>();
    const QString weights = ModelRegistry::load().weightsPath(name, ModelEntry::click);
    const std::shared_ptr<InferenceBackend> backend = loadInferenceBackend();
    Segmenter* segmenter = backend->openSegmenter(weights, device).release();
    return {segmenter, [backend](Segmenter* opened) { delete opened; }}; // the backend outlives what it made
}

} // namespace unocclude
