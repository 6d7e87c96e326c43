// SPDX-License-Identifier: Apache-2.0
#include "models/open_segmenter.h"

#include "models/model_registry.h"
#include "segmentation/grabcut_segmenter.h"

namespace unocclude {

namespace {

const QString kGrabcut = QStringLiteral("grabcut");
const QString kEmbedded = QStringLiteral("embedded");

QString nameOr(const QString& nameOrPath, const ModelRegistry& registry)
{
    if (!nameOrPath.isEmpty())
        return nameOrPath;
    const ModelEntry* embedded = registry.find(kEmbedded, ModelEntry::click);
    return embedded && !registry.findWeights(*embedded).isEmpty() ? kEmbedded : kGrabcut;
}

} // namespace

std::shared_ptr<Segmenter> openSegmenter(const QString& nameOrPath, const DeviceChoice& device)
{
    if (nameOrPath == kGrabcut)
        return std::make_shared<GrabcutSegmenter>();
    const ModelRegistry registry = ModelRegistry::load();
    const QString name = nameOr(nameOrPath, registry);
    if (name == kGrabcut)
        return std::make_shared<GrabcutSegmenter>();
    const QString weights = registry.weightsPath(name, ModelEntry::click);
    const std::shared_ptr<InferenceBackend> backend = loadInferenceBackend();
    Segmenter* segmenter = backend->openSegmenter(weights, device).release();
    return {segmenter, [backend](Segmenter* opened) { delete opened; }}; // the backend outlives what it made
}

} // namespace unocclude
