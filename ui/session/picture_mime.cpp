// SPDX-License-Identifier: Apache-2.0
#include "session/picture_mime.h"

#include "support/checked_save.h"
#include "support/runtime_error.h"

#include <QImage>
#include <QUrl>

namespace unocclude {
namespace {

const QString pixelType = QStringLiteral("application/x-qt-image");
const QString pngType = QStringLiteral("image/png");
const QString fileType = QStringLiteral("text/uri-list");

} // namespace

QImage toImage(const cv::Mat& rgba)
{
    return QImage(rgba.data, rgba.cols, rgba.rows, static_cast<qsizetype>(rgba.step), QImage::Format_RGBA8888).copy();
}

PictureMime::PictureMime(const cv::Mat& rgba, const QString& file)
    : m_rgba(rgba)
    , m_file(file)
{
}

QStringList PictureMime::formats() const
{
    return QStringList{pixelType, pngType, fileType} + QMimeData::formats();
}

bool PictureMime::hasFormat(const QString& type) const
{
    return formats().contains(type);
}

QVariant PictureMime::retrieveData(const QString& type, QMetaType wanted) const
{
    if (type == pixelType)
        return toImage(m_rgba);
    if (type == pngType)
        return png();
    if (type != fileType)
        return QMimeData::retrieveData(type, wanted);
    const QUrl url = writtenFile();
    if (wanted.id() == QMetaType::QByteArray)
        return url.toEncoded() + "\r\n";
    return QVariant::fromValue(QVariantList{url});
}

const QByteArray& PictureMime::png() const
{
    if (m_png.isEmpty())
        m_png = encodePng(m_rgba);
    return m_png;
}

QUrl PictureMime::writtenFile() const
{
    try {
        saveFile(m_file, png());
        return QUrl::fromLocalFile(m_file);
    } catch (const RuntimeError&) { // the other formats are still there
        return {};
    }
}

} // namespace unocclude
