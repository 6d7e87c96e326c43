// SPDX-License-Identifier: Apache-2.0
#include "exchange/imported_images.h"

#include "image/photo.h"
#include "support/json_cursor.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

#include <iterator>

namespace unocclude {

namespace {

/// Gives the texts of this file their context.
class ImportedImagesText
{
    Q_DECLARE_TR_FUNCTIONS(CocoaImport)
};

QSize uprightSize(const QString& path)
{
    const QImageReader reader(path);
    const QSize stored = reader.size();
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? stored.transposed() : stored;
}

} // namespace

ImportedImages::ImportedImages(const CocoaImport& request, const ProjectFile& project)
    : m_request(request)
    , m_folder(request.imageFolder)
{
    for (const ImageEntry& entry : project.images)
        m_known.insert(entry.path);
}

QSize ImportedImages::sizeOf(const QString& fileName) const
{
    return uprightSize(m_folder.filePath(fileName));
}

void ImportedImages::take(CocoaImage image, const QString& pointer)
{
    requireName(image, pointer);
    requireSize(image, pointer);
    if (!m_byId.emplace(image.id, m_images.size()).second)
        fail(pointer + QStringLiteral("/id"), ImportedImagesText::tr("another image has the id %1 too").arg(image.id));
    const QString path = m_folder.filePath(image.fileName);
    if (m_known.contains(path))
        throw RuntimeError(
            RuntimeError::Kind::InvalidInput,
            ImportedImagesText::tr("The project %1 has the image %2 already.").arg(m_request.project, path));
    m_known.insert(path);
    m_newPaths << path;
    m_images.push_back({std::move(image), {}});
}

void ImportedImages::requireName(const CocoaImage& image, const QString& pointer) const
{
    const QString clean = QDir::cleanPath(image.fileName);
    if (clean.isEmpty() || clean.startsWith(QStringLiteral("..")) || QDir::isAbsolutePath(clean))
        fail(pointer + QStringLiteral("/file_name"),
             ImportedImagesText::tr("expected the name of a file in the folder of images, found \"%1\"")
                 .arg(image.fileName));
}

void ImportedImages::requireSize(const CocoaImage& image, const QString& pointer)
{
    if (image.size.empty() || std::int64_t{image.size.width} * image.size.height > DecodeLimits().maxPixels)
        fail(pointer, ImportedImagesText::tr("the image's size is not known, or larger than 200 million pixels"));
    const QString path = m_folder.filePath(image.fileName);
    if (!QFile::exists(path)) {
        if (m_missing++ == 0)
            m_firstMissing = path;
        return;
    }
    const QSize actual = uprightSize(path);
    if (actual.isValid() && actual != QSize(image.size.width, image.size.height))
        fail(pointer, ImportedImagesText::tr("expected the size of %1, which is %2 x %3, found %4 x %5")
                          .arg(path)
                          .arg(actual.width())
                          .arg(actual.height())
                          .arg(image.size.width)
                          .arg(image.size.height));
}

void ImportedImages::enterInto(ProjectFile& project)
{
    if (m_newPaths.isEmpty())
        return;
    const auto before = std::ssize(project.images);
    appendImages(project, m_newPaths);
    auto entry = project.images.begin() + before;
    for (auto image = m_images.end() - m_newPaths.size(); image != m_images.end(); ++image)
        image->entry = *entry++;
    m_newPaths.clear();
}

ImportedImage* ImportedImages::find(std::int64_t id)
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_images[found->second];
}

void ImportedImages::fail(const QString& pointer, const QString& reason) const
{
    throw JsonError(m_request.file, pointer, reason);
}

} // namespace unocclude
