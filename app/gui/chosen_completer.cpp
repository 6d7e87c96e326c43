// SPDX-License-Identifier: Apache-2.0
#include "chosen_completer.h"

#include "models/inference_backend.h"
#include "models/model_registry.h"

namespace unocclude {
namespace {

/// What is loaded, and by which names it was asked for. Used by one worker.
class Loaded
{
public:
    std::shared_ptr<Completer> get(const QString& model, const QString& device)
    {
        if (!m_completer || m_model != model || m_device != device)
            load(model, device);
        return m_completer;
    }

private:
    void load(const QString& model, const QString& device)
    {
        const QString weights = ModelRegistry::load().weightsPath(model);
        if (!m_backend)
            m_backend = loadInferenceBackend();
        m_completer.reset(); // before the other one: memory may not hold both
        m_completer = m_backend->openCompleter(weights, {device});
        m_model = model;
        m_device = device;
    }

    std::shared_ptr<InferenceBackend> m_backend; // outlives what it made
    std::shared_ptr<Completer> m_completer;
    QString m_model;
    QString m_device;
};

} // namespace

CompleterProvider chosenCompleter(const std::shared_ptr<const Choice>& model, const std::shared_ptr<const Choice>& device)
{
    return [model, device, loaded = std::make_shared<Loaded>()] { return loaded->get(model->name(), device->name()); };
}

} // namespace unocclude
