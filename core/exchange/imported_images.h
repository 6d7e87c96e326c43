// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"
#include "exchange/cocoa_import.h"
#include "project/project_file.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QSet>
#include <QStringList>

#include <map>
#include <vector>

namespace unocclude {

/// An image of a COCO-A file, and its place in the project.
struct ImportedImage
{
    CocoaImage image;
    ImageEntry entry;                                                ///< from enterInto() on
    bool isAnnotated = false;                                        ///< its objects have been staged
    nlohmann::ordered_json others = nlohmann::ordered_json::array(); ///< annotations by other people
};

/// The images of a COCO-A file that is imported: each once, in the folder that was named, and of the size that the file
/// says.
class ImportedImages
{
public:
    /// @param request must outlive this    @param project whose images are there already
    ImportedImages(const CocoaImport& request, const ProjectFile& project);

    /// @param pointer where the file names it
    /// @throw JsonError, RuntimeError (InvalidInput) for what cannot become an image of the project
    void take(CocoaImage image, const QString& pointer);

    /// Gives those that have come so far their places.
    void enterInto(ProjectFile& project);

    bool isEmpty() const { return m_images.empty(); }
    std::size_t count() const { return m_images.size(); }

    ImportedImage* find(std::int64_t id); ///< null where the file names none of that id
    std::vector<ImportedImage>& all() { return m_images; }

    /// As a picture in the folder is shown; empty where this cannot be told without decoding it.
    QSize sizeOf(const QString& fileName) const;

    int missing() const { return m_missing; } ///< named, but not in the folder
    QString firstMissing() const { return m_firstMissing; }

private:
    void requireName(const CocoaImage& image, const QString& pointer) const;
    void requireSize(const CocoaImage& image, const QString& pointer);
    [[noreturn]] void fail(const QString& pointer, const QString& reason) const;

    const CocoaImport& m_request;
    QDir m_folder;
    QSet<QString> m_known;  ///< paths, of the project's too
    QStringList m_newPaths; ///< of those without a place
    std::vector<ImportedImage> m_images;
    std::map<std::int64_t, std::size_t> m_byId;
    int m_missing = 0;
    QString m_firstMissing;
};

} // namespace unocclude
