// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace unocclude {

class Actions;
class Canvas;
class InstancesPanel;
class ToolBox;
struct Session;

/// What the actions on objects and view do, and when they can do it. Files are MainWindow's affair.
class ActionWiring final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session& session;
        Canvas& canvas;
        ToolBox& tools;
        InstancesPanel& instances;
    };

    ActionWiring(Actions& actions, const Parts& parts, QObject* parent = nullptr);

private:
    void wireEdit();
    void wireObject();
    void wireChoices();
    void wireQueue();
    void wireView();
    void watchState();
    void updateEnabled();
    void enableChoices();
    void undo();
    void removeSelected();
    void complete();
    void completeIfWaiting();
    void cancel();

    Actions& m_actions;
    Parts m_parts;
    bool m_completeWhenMasked = false; ///< asked for while the click's mask was still on its way
};

} // namespace unocclude
