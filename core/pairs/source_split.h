// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QString>

#include <map>
#include <set>
#include <vector>

namespace unocclude {

/// Which sources of training material are held out: never trained on. Kept in a JSON file of names, so that a split
/// outlives a change of the rule that made it:
///   "objects", "backgrounds", "scenes": names of models and photographs, never of views
///   "families": {name: [wildcards]}: models of a kind (and annotators' categories) that training shall never see, for
///   scores on unseen categories
class SourceSplit
{
public:
    enum class Kind { Object, Background, Scene };

    /// Reads the file if it is there. Where it lists no names, sources are held out by a hash of theirs (one in twenty,
    /// of scenes one in five), and save() records them. An empty path records nothing.
    /// @throw RuntimeError (InvalidInput)
    static SourceSplit open(const QString& path);

    bool heldOut(Kind kind, const QString& source);

    /// "objects", "backgrounds" or "scenes".
    static const char* keyOf(Kind kind);

    /// Holds out a source that shows the same as a held-out one.
    void holdOut(Kind kind, const QString& source) { m_heldOut[kind].insert(source); }

    /// The family that a model belongs to; empty if to none that is held out as a whole.
    QString familyOf(const QString& model) const;

    /// @throw RuntimeError (Failed)
    void save() const;

    /// The model that a picture shows: its file's base name without the number of the view (one digit), and without
    /// the sign by which Unicode tells a woman from a man where all else is drawn the same.
    static QString modelOf(const QString& file);

private:
    struct Family
    {
        QString name;
        QStringList wildcards;
        std::vector<QRegularExpression> patterns;
    };

    QString m_path;
    bool m_recorded = false;
    std::map<Kind, std::set<QString>> m_heldOut;
    std::vector<Family> m_families;
};

} // namespace unocclude
