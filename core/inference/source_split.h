// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <map>
#include <set>

namespace unocclude {

/// Which sources of training material are held out: never trained on. Kept in a JSON file of names, so that a split
/// outlives a change of the rule that made it.
class SourceSplit
{
public:
    enum class Kind { Object, Background, Scene };

    /// Reads the file if it is there; else sources are held out by a hash of their names (one in twenty, of scenes one
    /// in five), and save() records them. An empty path records nothing.
    /// @throw RuntimeError (InvalidInput)
    static SourceSplit open(const QString& path);

    bool heldOut(Kind kind, const QString& source);

    /// @throw RuntimeError (Failed)
    void save() const;

    /// The model that a picture shows: its file's base name without the number of the view (one digit).
    static QString modelOf(const QString& file);

private:
    QString m_path;
    bool m_recorded = false;
    std::map<Kind, std::set<QString>> m_heldOut;
};

} // namespace unocclude
