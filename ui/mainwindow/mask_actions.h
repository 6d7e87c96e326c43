// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace unocclude {

class Actions;
class ToolBox;
struct Session;

/// What is done to masks by hand, besides the tools: which mask is edited, the brush's size, holes, pieces, borders,
/// and the rules of evidence.
class MaskActions final : public QObject
{
    Q_OBJECT

public:
    MaskActions(Actions& actions, Session& session, ToolBox& tools, QObject* parent = nullptr);

    void fill(QMenu& menu) const;
    void addToolBar(QMainWindow& window, const QString& title) const;

    QAction* editWhole;
    QAction *brushSmaller, *brushLarger;
    QAction *fillHoles, *keepLargest, *grow, *shrink, *keepToEvidence;

private:
    void makeBrush();
    void makeEdits();
    void wire(ToolBox& tools);
    void updateEnabled();

    Actions& m_actions;
    Session& m_session;
};

} // namespace unocclude
