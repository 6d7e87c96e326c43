// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <array>

class QAction;
class QMenu;

namespace unocclude {

class Actions;
struct Session;

/// What is stated of objects: attributes, review state, depth; and which of them is in hand.
class ObjectActions final : public QObject
{
    Q_OBJECT

public:
    ObjectActions(Actions& actions, Session& session, QObject* parent = nullptr);

    void fill(QMenu& menu) const; ///< at the end of the menu of objects

    QAction *previous, *next, *forward, *backward, *orderByArrows;
    std::array<QAction*, 3> reviews;    ///< by ReviewState
    std::array<QAction*, 3> attributes; ///< stuff, truncated, difficult

private:
    void makeDepth();
    void makeReviews();
    void makeAttributes();
    void wire();
    void show();
    void step(int by);
    void moveInDepth(int by);
    void setAttributes();

    Actions& m_actions;
    Session& m_session;
};

} // namespace unocclude
