// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/action_wiring.h"

#include "canvas/canvas.h"
#include "document/commands/remove_instance.h"
#include "instances/instances_panel.h"
#include "mainwindow/actions.h"
#include "session/session.h"

#include <QAction>

#include <utility>

namespace unocclude {

ActionWiring::ActionWiring(Actions& actions, const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_parts(parts)
{
    wireEdit();
    wireObject();
    wireChoices();
    wireQueue();
    wireView();
    watchState();
    updateEnabled();
}

void ActionWiring::wireEdit()
{
    QUndoStack& history = m_parts.session.document.undoStack();
    connect(m_actions.undo, &QAction::triggered, this, &ActionWiring::undo);
    connect(m_actions.redo, &QAction::triggered, &history, &QUndoStack::redo);
    connect(&history, &QUndoStack::undoTextChanged, m_actions.undo, [this](const QString& text) {
        m_actions.undo->setText(text.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(text));
    });
    connect(&history, &QUndoStack::redoTextChanged, m_actions.redo, [this](const QString& text) {
        m_actions.redo->setText(text.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(text));
    });
    connect(m_actions.rename, &QAction::triggered, &m_parts.instances, &InstancesPanel::renameCurrent);
    connect(m_actions.remove, &QAction::triggered, this, &ActionWiring::removeSelected);
}

void ActionWiring::wireObject()
{
    Session& session = m_parts.session;
    connect(m_actions.newObject, &QAction::triggered, &session.prompts, &PromptController::beginAnother);
    connect(m_actions.removeBox, &QAction::triggered, &session.prompts, &PromptController::removeBox);
    connect(m_actions.complete, &QAction::triggered, this, &ActionWiring::complete);
    connect(&session.prompts, &PromptController::masked, this, &ActionWiring::completeIfWaiting);
    connect(m_actions.more, &QAction::triggered, &session.completions, &CompletionController::completeMore);
    connect(m_actions.cancel, &QAction::triggered, this, &ActionWiring::cancel);
    for (std::size_t i = 0; i < toolKinds; ++i)
        connect(m_actions.toolAction(ToolKind(i)), &QAction::triggered, &m_parts.tools,
                [this, i] { m_parts.tools.take(ToolKind(i)); });
    m_actions.toolAction(m_parts.tools.current())->setChecked(true);
}

void ActionWiring::wireChoices()
{
    CompletionController& completions = m_parts.session.completions;
    connect(m_actions.chooseVote, &QAction::triggered, this,
            [&completions] { completions.choose(AmodalChoice::vote()); });
    connect(m_actions.chooseNone, &QAction::triggered, this,
            [&completions] { completions.choose(AmodalChoice::none()); });
    for (int key = 1; key <= 9; ++key)
        connect(m_actions.chooseAction(key), &QAction::triggered, this,
                [&completions, key] { completions.choose(AmodalChoice::ofSample(key - 1)); });
}

void ActionWiring::wireQueue()
{
    CompletionController& completions = m_parts.session.completions;
    CompletionQueue& queue = completions.queue();
    connect(m_actions.completeImage, &QAction::triggered, this,
            [&completions] { completions.completeAll(CompletionTargets::Scope::Image); });
    connect(m_actions.completeProject, &QAction::triggered, this,
            [&completions] { completions.completeAll(CompletionTargets::Scope::Project); });
    connect(m_actions.pauseQueue, &QAction::toggled, &queue, &CompletionQueue::setPaused);
    connect(&queue, &CompletionQueue::pausedChanged, m_actions.pauseQueue, &QAction::setChecked);
    connect(m_actions.cancelAll, &QAction::triggered, &queue, &CompletionQueue::cancelAll);
}

void ActionWiring::wireView()
{
    Canvas& canvas = m_parts.canvas;
    connect(m_actions.zoomIn, &QAction::triggered, &canvas, &Canvas::zoomIn);
    connect(m_actions.zoomOut, &QAction::triggered, &canvas, &Canvas::zoomOut);
    connect(m_actions.zoomOriginal, &QAction::triggered, &canvas, &Canvas::zoomToOriginal);
    connect(m_actions.zoomFit, &QAction::triggered, &canvas, &Canvas::zoomToFit);
    connect(m_actions.showMasks, &QAction::toggled, &canvas, &Canvas::setOverlaysVisible);
}

void ActionWiring::watchState()
{
    Session& session = m_parts.session;
    connect(&session.document, &Document::changed, this, &ActionWiring::updateEnabled);
    connect(&session.document.undoStack(), &QUndoStack::indexChanged, this, &ActionWiring::updateEnabled);
    connect(&session.prompts, &PromptController::draftChanged, this, &ActionWiring::updateEnabled);
    connect(&session.prompts, &PromptController::busyChanged, this, &ActionWiring::updateEnabled);
    connect(&session.completions, &CompletionController::progressed, this, &ActionWiring::updateEnabled);
}

void ActionWiring::updateEnabled()
{
    Session& session = m_parts.session;
    const Instance* current = session.document.current();
    const bool photo = session.document.hasPhoto();
    m_actions.undo->setEnabled(session.document.undoStack().canUndo());
    m_actions.redo->setEnabled(session.document.undoStack().canRedo());
    m_actions.rename->setEnabled(current);
    m_actions.remove->setEnabled(current || session.prompts.selectedPoint());
    m_actions.newObject->setEnabled(photo);
    m_actions.removeBox->setEnabled(session.prompts.prompt().box.has_value());
    m_actions.complete->setEnabled(session.completions.canComplete() || session.prompts.isBusy());
    m_actions.more->setEnabled(session.completions.canComplete() && current->completion);
    m_actions.drawSeed->setEnabled(session.completions.canComplete());
    m_actions.completeImage->setEnabled(photo && !session.document.instances().empty());
    m_actions.completeProject->setEnabled(photo);
    m_actions.cancelAll->setEnabled(session.completions.isBusy());
    m_actions.cancel->setEnabled(session.prompts.isBusy() || session.completions.isBusy());
    for (QAction* action :
         {m_actions.zoomIn, m_actions.zoomOut, m_actions.zoomOriginal, m_actions.zoomFit, m_actions.showMasks,
          m_actions.fillWithWall})
        action->setEnabled(photo);
    enableChoices();
}

void ActionWiring::enableChoices()
{
    const Instance* current = m_parts.session.document.current();
    const bool completed = current && current->completion;
    m_actions.chooseNone->setEnabled(completed);
    m_actions.chooseVote->setEnabled(completed);
    for (QAction* action : {m_actions.discard, m_actions.keepHypothesis, m_actions.copySeed})
        action->setEnabled(completed);
    m_actions.drawAgain->setEnabled(completed && m_parts.session.completions.canComplete());
    for (int key = 1; key <= 9; ++key)
        m_actions.chooseAction(key)->setEnabled(completed && current->offers(AmodalChoice::ofSample(key - 1)));
}

void ActionWiring::undo()
{
    // what the hand is doing comes before what it has done
    if (!m_parts.canvas.stepBackInGesture() && !m_parts.canvas.abortGesture())
        m_parts.session.document.undoStack().undo();
}

void ActionWiring::removeSelected()
{
    Document& document = m_parts.session.document;
    if (m_parts.canvas.stepBackInGesture())
        return;
    if (m_parts.canvas.hasFocus() && m_parts.session.prompts.selectedPoint())
        m_parts.session.prompts.removeSelectedPoint();
    else if (const auto current = document.currentId())
        document.push(std::make_unique<RemoveInstance>(document, *current));
}

void ActionWiring::complete()
{
    if (m_parts.canvas.confirmGesture())
        return;
    m_completeWhenMasked = m_parts.session.prompts.isBusy();
    if (!m_completeWhenMasked)
        m_parts.session.completions.complete();
}

void ActionWiring::completeIfWaiting()
{
    if (std::exchange(m_completeWhenMasked, false))
        m_parts.session.completions.complete();
}

void ActionWiring::cancel()
{
    m_completeWhenMasked = false;
    // the nearest thing first: the hand's gesture, the click's mask, the completion
    if (!m_parts.canvas.abortGesture() && !m_parts.session.prompts.cancel())
        m_parts.session.completions.cancel();
}

} // namespace unocclude
