// SPDX-License-Identifier: Apache-2.0
#include "support/checked_save.h"

#include "support/opencv_errors.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include <stdexcept>
#include <vector>

namespace unocclude {

namespace {

[[noreturn]] void failToSave(const QString& path, const QString& reason)
{
    throw RuntimeError(
        RuntimeError::Kind::Failed,
        QCoreApplication::translate("CheckedSave", "The file %1 could not be saved: %2.").arg(path, reason));
}

/// Without this a power cut may undo the rename that put the new file in place. Where folders cannot be synchronised
/// (some network file systems) there is nothing better to do, so the outcome is not looked at.
void syncFolderOf(const QString& path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(path)
#endif
}

/// OpenCV's order of channels, with alpha last as ours.
cv::Mat orderedForOpenCv(const cv::Mat& picture)
{
    cv::Mat ordered; // of its own: a copy of the header alone would turn the caller's pixels
    if (picture.channels() == 3)
        cv::cvtColor(picture, ordered, cv::COLOR_RGB2BGR);
    else if (picture.channels() == 4)
        cv::cvtColor(picture, ordered, cv::COLOR_RGBA2BGRA);
    else
        ordered = picture;
    return ordered;
}

} // namespace

void saveFile(const QString& path, const QByteArray& content)
{
    saveInParts(path, [&content](const ByteSink& put) {
        put({content.data(), static_cast<std::size_t>(content.size())});
    });
}

void saveInParts(const QString& path, const std::function<void(const ByteSink&)>& write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        failToSave(path, file.errorString());
    // commit() alone would put a truncated file in place when the disk is full: it does not see short writes.
    const auto requireWritten = [&](bool written) {
        if (written && file.error() == QFileDevice::NoError)
            return;
        const QString reason = file.errorString();
        file.cancelWriting();
        failToSave(path, reason);
    };
    write([&](std::string_view bytes) {
        requireWritten(file.write(bytes.data(), std::ssize(bytes)) == std::ssize(bytes));
    });
    requireWritten(file.flush());
    if (!file.commit())
        failToSave(path, file.errorString());
    syncFolderOf(path);
}

QByteArray encodePng(const cv::Mat& picture)
{
    if (picture.empty() || picture.depth() != CV_8U || picture.channels() == 2 || picture.channels() > 4)
        throw std::logic_error("only 8-bit pictures of 1, 3 or 4 channels are saved as PNG");
    return withOpenCvErrors([&] {
        std::vector<std::uint8_t> png;
        if (!cv::imencode(".png", orderedForOpenCv(picture), png))
            throw RuntimeError(RuntimeError::Kind::Failed,
                               QCoreApplication::translate("CheckedSave", "The picture could not be encoded."));
        return QByteArray(reinterpret_cast<const char*>(png.data()), std::ssize(png));
    });
}

void savePng(const QString& path, const cv::Mat& picture)
{
    QByteArray png;
    try {
        png = encodePng(picture);
    } catch (const RuntimeError& error) {
        if (error.kind() != RuntimeError::Kind::Failed)
            throw;
        failToSave(path, QCoreApplication::translate("CheckedSave", "the picture could not be encoded"));
    }
    saveFile(path, png);
}

} // namespace unocclude
