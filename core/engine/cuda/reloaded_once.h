// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/cuda_error.h"

#include <c10/util/Exception.h>

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace unocclude::engine {

/// The device under a model failed, and failed again under the model that was loaded anew.
class DeviceFailed : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// A model on a card, which is thrown away where the card fails under it, and loaded again once: what it had on the
/// card is lost in any case. Nothing of it is touched after a failure but by its destructor.
template <typename Model>
class ReloadedOnce
{
public:
    using Open = std::function<std::unique_ptr<Model>()>;

    explicit ReloadedOnce(Open open)
        : m_open(std::move(open))
        , m_model(m_open())
    {
    }

    const Model& model() const { return *m_model; }

    /// Work with the model, done again with a new one where the card fails.
    /// @throw DeviceFailed with LibTorch's words where it fails again; the next call loads once more
    template <typename Work>
    auto use(const Work& work)
    {
        using Answer = decltype(work(*m_model));
        std::string reason;
        if (auto answer = attempt<Answer>(work, reason))
            return std::move(*answer);
        if (auto answer = attempt<Answer>(work, reason))
            return std::move(*answer);
        throw DeviceFailed(reason);
    }

private:
    /// @return nothing where the card failed; the model is gone then
    template <typename Answer, typename Work>
    std::optional<Answer> attempt(const Work& work, std::string& reason)
    {
        try {
            if (!m_model)
                m_model = m_open();
            return work(*m_model);
        } catch (const c10::AcceleratorError& error) {
            reason = error.what_without_backtrace();
        } catch (const CudaError& error) {
            reason = error.what();
        }
        m_model.reset();
        return std::nullopt;
    }

    Open m_open;
    std::unique_ptr<Model> m_model; // null after a failure
};

} // namespace unocclude::engine
