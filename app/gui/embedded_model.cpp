// SPDX-License-Identifier: Apache-2.0
#include "embedded_model.h"

#include "models/model_registry.h"

namespace unocclude {

CompleterProvider embeddedModel(const DeviceChoice& device)
{
    struct Loaded
    {
        std::shared_ptr<InferenceBackend> backend; // outlives what it made
        std::shared_ptr<Completer> completer;
    };
    return [device, loaded = std::make_shared<Loaded>()] {
        if (!loaded->completer) {
            const QString weights = ModelRegistry::load().weightsPath(QStringLiteral("embedded"));
            loaded->backend = loadInferenceBackend();
            loaded->completer = loaded->backend->openCompleter(weights, device);
        }
        return loaded->completer;
    };
}

} // namespace unocclude
