// SPDX-License-Identifier: Apache-2.0
#include "session/completer_controller.h"

#include "session/completion_controller.h"

#include <utility>

namespace unocclude {

CompleterController::CompleterController(CompletionController& completions, UseCompleter use, QObject* parent)
    : ModelChooser(parent)
    , m_completions(completions)
    , m_use(std::move(use))
{
    connect(&completions, &CompletionController::modelReady, this, &CompleterController::adopt);
    connect(&completions, &CompletionController::modelRefused, this, &CompleterController::fallBack);
}

void CompleterController::begin(const QString& remembered)
{
    open({remembered.isEmpty() ? before() : remembered, false});
}

void CompleterController::choose(const QString& nameOrPath)
{
    open({nameOrPath, true});
}

void CompleterController::openAgain()
{
    open(asked());
}

QString CompleterController::before() const
{
    return m_inUse ? m_inUse->choice : QString(ModelEntry::embedded);
}

CompleterController::Asked CompleterController::asked() const
{
    return m_asked.value_or(Asked{before(), false});
}

void CompleterController::open(const Asked& asked)
{
    m_asked = asked;
    Q_EMIT busyChanged(true);
    if (!m_use)
        return m_completions.warmUp();
    m_completions.warmUp([use = m_use, choice = asked.choice]() -> std::function<void()> {
        return [use, before = use(choice)] { use(before); };
    });
}

void CompleterController::adopt(const ModelIdentity& model)
{
    const Asked done = asked();
    m_asked.reset();
    m_inUse = {done.choice, model.name, model.device};
    Q_EMIT busyChanged(false);
    Q_EMIT opened();
    if (done.byUser)
        Q_EMIT chosen(done.choice);
}

// The worker has let go of the one in use to make room, so that it is loaded anew.
void CompleterController::fallBack(const QString& message)
{
    const Asked failed = asked();
    m_asked.reset();
    Q_EMIT busyChanged(false);
    Q_EMIT refused(message);
    if (failed.choice != before())
        open({before(), false});
}

} // namespace unocclude
