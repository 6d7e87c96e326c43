// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/sample_wiring.h"

#include "canvas/canvas.h"
#include "canvas/canvas_presenter.h"
#include "jobs/message_bar.h"
#include "mainwindow/actions.h"
#include "samples/sample_wall.h"
#include "samples/samples_panel.h"
#include "samples/seed_desk.h"
#include "samples/wall_controls.h"
#include "session/preferences.h"
#include "session/session.h"

#include <QAction>

namespace unocclude {

SampleWiring::SampleWiring(Actions& actions, const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_parts(parts)
{
    wireActions();
    wireView();
    wireLook();
    wireTier();
    wireSeeds();
    connect(&parts.session.completions, &CompletionController::noticed, &parts.messages, &MessageBar::showNotice);
}

void SampleWiring::wireActions()
{
    for (QAction* action : {m_actions.keepHypothesis, m_actions.discard, m_actions.drawAgain, m_actions.copySeed,
                            m_actions.drawSeed})
        m_parts.samples.addMenuAction(action);
    CompletionController& completions = m_parts.session.completions;
    const SamplesPanel& samples = m_parts.samples;
    connect(m_actions.discard, &QAction::triggered, this,
            [&] { completions.discardSample(samples.pointedSample()); });
    connect(m_actions.drawAgain, &QAction::triggered, this, [&] { completions.drawAgain(samples.pointedSample()); });
    connect(m_actions.keepHypothesis, &QAction::triggered, this, [&] {
        const int sample = samples.pointedSample();
        completions.keepHypothesis(sample, !completions.isHypothesis(sample));
    });
}

void SampleWiring::wireView()
{
    const SampleWall& wall = m_parts.samples.wall();
    connect(&m_parts.canvas, &Canvas::viewMoved, &m_parts.samples, &SamplesPanel::followCanvas);
    connect(&m_parts.canvas, &Canvas::peekingChanged, &m_parts.samples, &SamplesPanel::setSourceOnly);
    connect(&wall, &SampleWall::areaWanted, &m_parts.canvas, &Canvas::showArea);
    connect(&wall, &SampleWall::zoomedOut, &m_parts.canvas, &Canvas::zoomOutAt);
    connect(&m_parts.samples, &SamplesPanel::previewed, &m_parts.presenter, &CanvasPresenter::preview);
    connect(&m_parts.session.photos, &PhotoController::opened, this,
            [this] { m_parts.samples.setPhoto(m_parts.session.photos.picture()); });
}

void SampleWiring::wireLook()
{
    connect(&m_parts.samples, &SamplesPanel::lookChanged, &m_parts.presenter, &CanvasPresenter::setLook);
    m_parts.samples.controls().setLook(static_cast<WholeLook>(m_parts.preferences.wholeLook()),
                                       m_parts.preferences.wholeOpacity());
    connect(&m_parts.samples, &SamplesPanel::lookChanged, this, [this](WholeLook look, double opacity) {
        m_parts.preferences.setWholeLook(static_cast<int>(look), opacity);
    });
}

void SampleWiring::wireTier()
{
    CompletionController& completions = m_parts.session.completions;
    completions.setTier(m_parts.preferences.tier());
    connect(&completions, &CompletionController::optionsChanged, this, [this, &completions] {
        if (const auto tier = completions.tier())
            m_parts.preferences.setTier(*tier);
    });
}

void SampleWiring::wireSeeds()
{
    auto* desk = new SeedDesk(m_parts.session.document, m_parts.session.completions, m_parts.samples.window());
    connect(m_actions.copySeed, &QAction::triggered, desk,
            [this, desk] { desk->copy(m_parts.samples.pointedSample()); });
    connect(m_actions.drawSeed, &QAction::triggered, desk, &SeedDesk::ask);
    connect(desk, &SeedDesk::done, &m_parts.messages, &MessageBar::showNotice);
    connect(desk, &SeedDesk::failed, &m_parts.messages, &MessageBar::showError);
}

} // namespace unocclude
