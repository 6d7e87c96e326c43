// SPDX-License-Identifier: Apache-2.0
#include "embedded_model.h"

#include "models/model_registry.h"

namespace unocclude {

CompleterProvider embeddedModel(const std::shared_ptr<const ChosenDevice>& device)
{
    struct Loaded
    {
        std::shared_ptr<InferenceBackend> backend; // outlives what it made
        std::shared_ptr<Completer> completer;
        QString device; // that it was asked for on
    };
    return [device, loaded = std::make_shared<Loaded>()] {
        const DeviceChoice choice = device->choice();
        if (!loaded->completer || loaded->device != choice.name) {
            const QString weights = ModelRegistry::load().weightsPath(QStringLiteral("embedded"));
            if (!loaded->backend)
                loaded->backend = loadInferenceBackend();
            loaded->completer.reset(); // before the other one: memory may not hold both
            loaded->completer = loaded->backend->openCompleter(weights, choice);
            loaded->device = choice.name;
        }
        return loaded->completer;
    };
}

} // namespace unocclude
