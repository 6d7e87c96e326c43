// SPDX-License-Identifier: Apache-2.0
#include "models/click_models.h"

#include "support/runtime_error.h"

#include <QCoreApplication>

namespace unocclude {
namespace {

/// Gives the texts of this file their context.
class ClickModelText
{
    Q_DECLARE_TR_FUNCTIONS(ClickModelText)
};

ModelEntry grabcutEntry()
{
    ModelEntry entry;
    entry.name = ClickModel::grabcut();
    entry.purpose = ModelEntry::click;
    entry.title = QStringLiteral("GrabCut");
    entry.description =
        ClickModelText::tr("No model: cuts along colours and edges, needs more clicks and shows no previews");
    return entry;
}

std::vector<ClickModel> registeredModels()
{
    std::vector<ClickModel> models;
    try {
        const ModelRegistry registry = ModelRegistry::load();
        for (const ModelEntry& entry : registry.entries())
            if (entry.purpose == ModelEntry::click)
                models.push_back({entry, registry.findWeights(entry)});
    } catch (const RuntimeError&) { // who asks for a model by name will hear of it
    }
    return models;
}

} // namespace

std::vector<ClickModel> clickModels()
{
    std::vector<ClickModel> models = registeredModels();
    models.push_back({grabcutEntry(), {}});
    return models;
}

} // namespace unocclude
