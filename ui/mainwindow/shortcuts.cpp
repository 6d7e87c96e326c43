// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/shortcuts.h"

#include "session/preferences.h"

#include <QAction>

#include <algorithm>

namespace unocclude {
namespace {

bool collide(const QKeySequence& a, const QKeySequence& b)
{
    return !a.isEmpty() && !b.isEmpty() &&
           (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

} // namespace

Shortcuts::Shortcuts(const QList<QAction*>& actions, Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    const auto stored = preferences.shortcuts();
    for (QAction* action : actions) {
        if (action->objectName().isEmpty())
            continue;
        m_actions.push_back(action);
        m_defaults[action] = action->shortcuts();
    }
    for (QAction* action : m_actions)
        if (const auto found = stored.find(action->objectName()); found != stored.end())
            action->setShortcuts(found->second);
}

bool Shortcuts::isChanged(const QAction& action) const
{
    const auto own = m_defaults.find(const_cast<QAction*>(&action));
    return own != m_defaults.end() && own->second != action.shortcuts();
}

QAction* Shortcuts::holderOf(const QKeySequence& key, const QAction& other) const
{
    const auto holds = [&](const QAction* action) {
        return action != &other &&
               std::ranges::any_of(action->shortcuts(), [&](const QKeySequence& held) { return collide(held, key); });
    };
    const auto found = std::ranges::find_if(m_actions, holds);
    return found == m_actions.end() ? nullptr : *found;
}

void Shortcuts::setKeys(QAction& action, const QList<QKeySequence>& keys)
{
    for (const QKeySequence& key : keys)
        while (QAction* holder = holderOf(key, action))
            takeAway(key, *holder);
    action.setShortcuts(keys);
    remember();
}

void Shortcuts::reset(QAction& action)
{
    if (canChange(action))
        setKeys(action, m_defaults.at(&action));
}

void Shortcuts::resetAll()
{
    for (QAction* action : m_actions)
        action->setShortcuts(m_defaults.at(action));
    remember();
}

void Shortcuts::takeAway(const QKeySequence& key, QAction& holder)
{
    QList<QKeySequence> left = holder.shortcuts();
    left.removeIf([&](const QKeySequence& held) { return collide(held, key); });
    holder.setShortcuts(left);
}

void Shortcuts::remember()
{
    std::map<QString, QList<QKeySequence>> keys;
    for (const QAction* action : m_actions)
        if (isChanged(*action))
            keys[action->objectName()] = action->shortcuts();
    m_preferences.setShortcuts(keys);
    Q_EMIT changed();
}

} // namespace unocclude
