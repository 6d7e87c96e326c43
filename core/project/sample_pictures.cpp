// SPDX-License-Identifier: Apache-2.0
#include "project/sample_pictures.h"

#include "image/image_header.h"
#include "image/pixel_conversion.h"
#include "support/checked_save.h"
#include "support/opencv_errors.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

#include <opencv2/imgcodecs.hpp>

namespace unocclude {
namespace {

constexpr int hashDigits = 16;

/// Gives the texts of this file their context.
class SamplePicturesText
{
    Q_DECLARE_TR_FUNCTIONS(SamplePicturesText)
};

[[noreturn]] void refuse(const QString& sentence)
{
    throw RuntimeError(RuntimeError::Kind::InvalidInput, sentence);
}

QByteArray pictureContent(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(SamplePicturesText::tr("The picture %1 of a sample could not be read: %2.").arg(path, file.errorString()));
    return file.readAll();
}

/// Before memory is taken for the pixels.
void requireSize(const QByteArray& content, const QString& path, cv::Size size)
{
    const ImageHeader header = readImageHeader(content, path);
    if (header.width != size.width || header.height != size.height)
        refuse(SamplePicturesText::tr("%1 is a picture of %2 × %3 pixels; its annotations expect %4 × %5.")
                   .arg(path)
                   .arg(header.width)
                   .arg(header.height)
                   .arg(size.width)
                   .arg(size.height));
}

cv::Mat decoded(const QByteArray& content, const QString& path)
{
    const cv::Mat buffer(1, static_cast<int>(content.size()), CV_8UC1, const_cast<char*>(content.constData()));
    const cv::Mat stored = cv::imdecode(buffer, cv::IMREAD_UNCHANGED);
    if (stored.empty() || stored.depth() != CV_8U)
        refuse(SamplePicturesText::tr("The picture %1 of a sample is damaged.").arg(path));
    return toRgba(stored);
}

} // namespace

SamplePictures::SamplePictures(QString folder)
    : m_folder(std::move(folder))
{
}

QString SamplePictures::nameOf(const Sample& sample)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(sample.rgba.cols) + 'x' + QByteArray::number(sample.rgba.rows));
    for (int y = 0; y < sample.rgba.rows; ++y)
        hash.addData(QByteArrayView(sample.rgba.ptr<char>(y), qsizetype{4} * sample.rgba.cols));
    return QStringLiteral("%1-%2.png")
        .arg(sample.seed)
        .arg(QString::fromLatin1(hash.result().toHex().first(hashDigits)));
}

void SamplePictures::save(const Sample& sample, const QString& name) const
{
    const QDir folder(m_folder);
    if (folder.exists(name))
        return;
    folder.mkpath(QStringLiteral(".")); // what went wrong shows in the next line
    savePng(folder.filePath(name), sample.rgba);
}

cv::Mat SamplePictures::load(const QString& name, cv::Size size) const
{
    const QString path = QDir(m_folder).filePath(name);
    const QByteArray content = pictureContent(path);
    requireSize(content, path, size);
    return withOpenCvErrors([&] { return decoded(content, path); });
}

void SamplePictures::keepOnly(const QStringList& names) const
{
    const QSet<QString> kept(names.begin(), names.end());
    QDir folder(m_folder);
    for (const QString& file : folder.entryList({QStringLiteral("*-*.png")}, QDir::Files))
        if (!kept.contains(file))
            folder.remove(file);
    folder.rmdir(m_folder); // only an empty one goes
}

} // namespace unocclude
