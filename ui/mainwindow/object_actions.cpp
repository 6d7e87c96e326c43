// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/object_actions.h"

#include "document/commands/reorder_instances.h"
#include "document/commands/set_attributes.h"
#include "document/commands/set_review.h"
#include "document/occlusion_order.h"
#include "mainwindow/actions.h"
#include "session/session.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace unocclude {
ObjectActions::ObjectActions(Actions& actions, Session& session, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_session(session)
{
    makeDepth();
    makeReviews();
    makeAttributes();
    wire();
    show();
}

void ObjectActions::makeDepth()
{
    previous =
        m_actions.make("", tr("Pre&vious Object"), tr("Take the next nearer object in hand"), {Qt::CTRL | Qt::Key_Up});
    next =
        m_actions.make("", tr("Ne&xt Object"), tr("Take the next farther object in hand"), {Qt::CTRL | Qt::Key_Down});
    forward = m_actions.make("", tr("Bring For&ward"), tr("Put the object one nearer in the list"),
                             {Qt::CTRL | Qt::Key_PageUp});
    backward = m_actions.make("", tr("Send &Backward"), tr("Put the object one farther in the list"),
                              {Qt::CTRL | Qt::Key_PageDown});
    orderByArrows =
        m_actions.make("order", tr("Order &List by Arrows"), tr("Put the list into the order that the arrows ask for"));
    Actions::named(previous, "previous-object");
    Actions::named(next, "next-object");
    Actions::named(forward, "bring-forward");
    Actions::named(backward, "send-backward");
    Actions::named(orderByArrows, "order-by-arrows");
}

void ObjectActions::makeReviews()
{
    reviews = {
        m_actions.make("", tr("&Open"), tr("The object is being worked on"), {Qt::CTRL | Qt::Key_1}),
        m_actions.make("check", tr("&Done"), tr("The object is done"), {Qt::CTRL | Qt::Key_2}),
        m_actions.make("", tr("&Approved"), tr("The object has been looked at and approved"), {Qt::CTRL | Qt::Key_3})};
    Actions::named(reviews[0], "review-open");
    Actions::named(reviews[1], "review-done");
    Actions::named(reviews[2], "review-approved");
    auto* states = new QActionGroup(this);
    for (QAction* action : reviews) {
        action->setCheckable(true);
        states->addAction(action);
    }
}

void ObjectActions::makeAttributes()
{
    attributes = {
        m_actions.make("", tr("&Stuff"), tr("Sky, grass, sand: nothing that can be counted"), {Qt::SHIFT | Qt::Key_S}),
        m_actions.make("", tr("&Truncated"), tr("It runs past the frame"), {Qt::SHIFT | Qt::Key_T}),
        m_actions.make("", tr("Di&fficult"), tr("Even a person is not sure"), {Qt::SHIFT | Qt::Key_D})};
    Actions::named(attributes[0], "stuff");
    Actions::named(attributes[1], "truncated");
    Actions::named(attributes[2], "difficult");
    for (QAction* action : attributes)
        action->setCheckable(true);
}

void ObjectActions::fill(QMenu& menu) const
{
    menu.addSeparator();
    menu.addActions({previous, next});
    QMenu* depth = menu.addMenu(tr("D&epth"));
    depth->addActions({forward, backward, orderByArrows});
    depth->addSeparator();
    depth->addAction(m_actions.toolAction(ToolKind::Occlusion));
    menu.addMenu(tr("&State"))->addActions(QList<QAction*>(reviews.begin(), reviews.end()));
    menu.addMenu(tr("&Attributes"))->addActions(QList<QAction*>(attributes.begin(), attributes.end()));
}

void ObjectActions::wire()
{
    Document& document = m_session.document;
    connect(previous, &QAction::triggered, this, [this] { step(-1); });
    connect(next, &QAction::triggered, this, [this] { step(+1); });
    connect(forward, &QAction::triggered, this, [this] { moveInDepth(-1); });
    connect(backward, &QAction::triggered, this, [this] { moveInDepth(+1); });
    connect(orderByArrows, &QAction::triggered, &m_session.occlusions, &OcclusionController::orderByArrows);
    for (std::size_t i = 0; i < reviews.size(); ++i)
        connect(reviews[i], &QAction::triggered, this, [&document, i] {
            if (const auto id = document.currentId())
                document.push(std::make_unique<SetReview>(document, *id, static_cast<ReviewState>(i)));
        });
    for (QAction* action : attributes)
        connect(action, &QAction::triggered, this, &ObjectActions::setAttributes);
    connect(&document, &Document::changed, this, &ObjectActions::show);
}

void ObjectActions::show()
{
    const Document& document = m_session.document;
    const Instance* current = document.current();
    const int last = static_cast<int>(document.instances().size()) - 1;
    const int position = current ? document.positionOf(current->id) : -1;
    for (QAction* action : {previous, next})
        action->setEnabled(last >= 0);
    forward->setEnabled(position > 0);
    backward->setEnabled(current && position < last);
    orderByArrows->setEnabled(!statedOcclusions(document.instances()).empty());
    for (QAction* action : reviews)
        action->setEnabled(current);
    for (QAction* action : attributes)
        action->setEnabled(current);
    const Instance nothing;
    const Instance& shown = current ? *current : nothing;
    reviews[static_cast<std::size_t>(shown.review)]->setChecked(true);
    attributes[0]->setChecked(shown.attributes.stuff);
    attributes[1]->setChecked(shown.attributes.truncated);
    attributes[2]->setChecked(shown.attributes.difficult);
}

void ObjectActions::step(int by)
{
    Document& document = m_session.document;
    const int last = static_cast<int>(document.instances().size()) - 1;
    const auto current = document.currentId();
    if (last < 0)
        return;
    const int to = current ? std::clamp(document.positionOf(*current) + by, 0, last) : by > 0 ? 0 : last;
    document.setCurrent(document.instances()[static_cast<std::size_t>(to)].id);
}

void ObjectActions::moveInDepth(int by)
{
    Document& document = m_session.document;
    if (const auto current = document.currentId())
        document.push(std::make_unique<ReorderInstances>(document, *current, document.positionOf(*current) + by));
}

void ObjectActions::setAttributes()
{
    Document& document = m_session.document;
    const InstanceAttributes stated{attributes[0]->isChecked(), attributes[1]->isChecked(), attributes[2]->isChecked()};
    if (const auto current = document.currentId())
        document.push(std::make_unique<SetAttributes>(document, *current, stated));
}

} // namespace unocclude
