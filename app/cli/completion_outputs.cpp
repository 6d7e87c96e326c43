// SPDX-License-Identifier: Apache-2.0
#include "completion_outputs.h"

#include "annotation.h"
#include "contact_sheet.h"
#include "image/pixel_conversion.h"
#include "result_json.h"
#include "support/checked_save.h"
#include "support/opencv_errors.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace unocclude::cli {
namespace {

void removeOlderResult(const QDir& folder, std::size_t samplesToCome)
{
    if (!QFile::exists(folder.filePath(QStringLiteral("result.json"))))
        return; // not ours: leave what lies there alone
    QFile::remove(folder.filePath(QStringLiteral("result.json")));
    for (std::size_t i = samplesToCome; QFile::exists(folder.filePath(sampleFile(i))); ++i) {
        QFile::remove(folder.filePath(sampleFile(i)));
        QFile::remove(folder.filePath(amodalFile(i)));
    }
}

void writePictures(const CompletedImage& image, const QDir& folder)
{
    savePng(folder.filePath(QStringLiteral("visible.png")), image.visible.pixels());
    for (std::size_t i = 0; i < image.result.samples.size(); ++i) {
        savePng(folder.filePath(sampleFile(i)),
                placedInFrame(image.result.samples[i].rgba, image.result.samples[i].region, image.photo.size()));
        savePng(folder.filePath(amodalFile(i)), image.result.samples[i].amodal.pixels());
    }
    savePng(folder.filePath(QStringLiteral("vote.png")), image.result.vote.pixels());
    savePng(folder.filePath(QStringLiteral("vote-map.png")), image.result.voteMap);
    savePng(folder.filePath(QStringLiteral("contact-sheet.png")), contactSheet(image));
}

} // namespace

void requireWritableFolder(const QString& folder)
{
    const auto refuse = [&folder](const QString& reason) {
        throw RuntimeError(
            RuntimeError::Kind::Failed,
            QCoreApplication::translate("CompletionOutputs", "Nothing can be written to the folder %1: %2.")
                .arg(folder, reason));
    };
    if (!QDir().mkpath(folder))
        refuse(QCoreApplication::translate("CompletionOutputs", "it cannot be created"));
    if (!QFileInfo(folder).isWritable())
        refuse(QCoreApplication::translate("CompletionOutputs", "it is not writable"));
}

QStringList writeOutputs(const CompletedImage& image, const QString& folder)
{
    requireWritableFolder(folder);
    removeOlderResult(QDir(folder), image.result.samples.size());
    withOpenCvErrors([&] { writePictures(image, QDir(folder)); });
    const Annotation annotation = annotate(image);
    saveFile(QDir(folder).filePath(QStringLiteral("annotation.json")), annotation.json);
    saveFile(QDir(folder).filePath(QStringLiteral("result.json")),
             QByteArray::fromStdString(resultJson(image).dump(2)) + '\n');
    return annotation.remarks;
}

} // namespace unocclude::cli
