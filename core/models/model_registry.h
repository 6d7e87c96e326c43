// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace unocclude {

/// A model that the program knows by name.
struct ModelEntry
{
    // purposes
    static constexpr QLatin1StringView completion{"completion"};
    static constexpr QLatin1StringView click{"click"};

    static constexpr QLatin1StringView embedded{"embedded"}; ///< the name of the one that comes with the program

    QString name;        ///< what --model takes: "embedded", ...; unique among those of its purpose
    QString purpose;     ///< one of the above
    QString description; ///< translated sentence
    QString file;        ///< file name looked for
    QString sha256;      ///< expected hash; empty if any file of that name will do
    QString licence;
    QString source; ///< where people get the file; empty if it comes with the program
    QString title;  ///< what people call it: "MobileSAM"; the name where the manifest has none

    bool operator==(const ModelEntry&) const = default;
};

/// Where weights are looked for, first match wins: $UNOCCLUDE_MODELS, the user's data folder, the program's own.
QStringList modelFolders();

/// The user's data folder among them: where people put what they have got.
QString userModelFolder();

/// Which models there are and where their weights lie: the manifest (resources/models/manifest.json) plus the folders
/// in which files are looked for, first match wins: $UNOCCLUDE_MODELS, the user's data folder, the program's own.
class ModelRegistry
{
public:
    /// @throw RuntimeError (ModelRefused) if the manifest is missing or damaged.
    static ModelRegistry load();

    const std::vector<ModelEntry>& entries() const { return m_entries; }
    const QStringList& folders() const { return m_folders; }

    /// Null if there is no such model.
    const ModelEntry* find(const QString& name, const QString& purpose) const;

    /// The path of a model's weights; empty if they are not there.
    QString findWeights(const ModelEntry& entry) const;

    /// The same. @throw RuntimeError (ModelRefused) that says where the file was looked for and how to get it.
    QString weightsPath(const ModelEntry& entry) const;

    /// A name from the manifest (empty: the embedded model) or a path to a file, to the path of existing weights.
    /// @throw RuntimeError (ModelRefused) as above, or naming the models of that purpose.
    QString weightsPath(const QString& nameOrPath, const QString& purpose = ModelEntry::completion) const;

private:
    std::vector<ModelEntry> m_entries;
    QStringList m_folders;
};

} // namespace unocclude
