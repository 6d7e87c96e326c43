// SPDX-License-Identifier: Apache-2.0
#include "models/known_models.h"

#include "support/runtime_error.h"

#include <QCoreApplication>

namespace unocclude {
namespace {

/// Gives the texts of this file their context.
class KnownModelText
{
    Q_DECLARE_TR_FUNCTIONS(KnownModelText)
};

ModelEntry grabcutEntry()
{
    ModelEntry entry;
    entry.name = grabcutName();
    entry.purpose = ModelEntry::click;
    entry.title = QStringLiteral("GrabCut");
    entry.description =
        KnownModelText::tr("No model: cuts along colours and edges, needs more clicks and shows no previews");
    return entry;
}

std::vector<KnownModel> registeredFor(QLatin1StringView purpose)
{
    std::vector<KnownModel> models;
    try {
        const ModelRegistry registry = ModelRegistry::load();
        for (const ModelEntry& entry : registry.entries())
            if (entry.purpose == purpose)
                models.push_back({entry, registry.findWeights(entry)});
    } catch (const RuntimeError&) { // who asks for a model by name will hear of it
    }
    return models;
}

} // namespace

std::vector<KnownModel> clickModels()
{
    std::vector<KnownModel> models = registeredFor(ModelEntry::click);
    models.push_back({grabcutEntry(), {}});
    return models;
}

std::vector<KnownModel> completionModels()
{
    return registeredFor(ModelEntry::completion);
}

} // namespace unocclude
