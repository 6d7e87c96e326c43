// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <map>
#include <vector>

class QAction;

namespace unocclude {

class Preferences;

/// The keys of all actions, and what a person has made of them. An action is known by its name (QObject::objectName()),
/// which stays the same from version to version; one without a name keeps its keys.
class Shortcuts final : public QObject
{
    Q_OBJECT

public:
    /// Gives the actions the keys that the preferences hold. Their own keys are what they have at this moment.
    Shortcuts(const QList<QAction*>& actions, Preferences& preferences, QObject* parent = nullptr);

    bool canChange(const QAction& action) const { return m_defaults.contains(const_cast<QAction*>(&action)); }
    bool isChanged(const QAction& action) const;

    /// Who else answers to such a key; null if nobody does. A key that begins another's sequence counts as well: it
    /// would never be waited for.
    QAction* holderOf(const QKeySequence& key, const QAction& other) const;

    /// Replaces all keys of the action; takes them away from whoever had them. Remembered at once.
    void setKeys(QAction& action, const QList<QKeySequence>& keys);
    void reset(QAction& action); ///< back to its own keys, which others may lose by it
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    static void takeAway(const QKeySequence& key, QAction& holder);
    void remember();

    Preferences& m_preferences;
    std::vector<QAction*> m_actions; ///< those with a name
    std::map<QAction*, QList<QKeySequence>> m_defaults;
};

} // namespace unocclude
