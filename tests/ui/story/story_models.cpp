// SPDX-License-Identifier: Apache-2.0
#include "ui/story/story_models.h"

#include "models/inference_backend.h"
#include "models/model_registry.h"
#include "support/fake_completer.h"

namespace unocclude::test {

CompleterProvider fakeModel()
{
    return [] { return std::make_shared<FakeCompleter>(); };
}

CompleterProvider realModel()
{
    return [] {
        const auto backend = loadInferenceBackend();
        const std::shared_ptr<Completer> completer =
            backend->openCompleter(ModelRegistry::load().weightsPath(QStringLiteral("embedded")), {});
        return std::shared_ptr<Completer>(completer.get(), [backend, completer](Completer*) {});
    };
}

} // namespace unocclude::test
