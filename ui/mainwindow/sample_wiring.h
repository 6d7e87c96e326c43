// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace unocclude {

class Actions;
class Canvas;
class CanvasPresenter;
class MessageBar;
class Preferences;
class SamplesPanel;
struct Session;

/// What connects the wall of whole objects with the rest of the window: one view with the canvas, the same look on
/// both, what is done with single samples, and seeds that go out and come in.
class SampleWiring final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session& session;
        Preferences& preferences;
        Canvas& canvas;
        CanvasPresenter& presenter;
        SamplesPanel& samples;
        MessageBar& messages;
    };

    SampleWiring(Actions& actions, const Parts& parts, QObject* parent = nullptr);

private:
    void wireActions();
    void wireView();
    void wireLook();
    void wireTier();
    void wireSeeds();

    Actions& m_actions;
    Parts m_parts;
};

} // namespace unocclude
