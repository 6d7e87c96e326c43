// SPDX-License-Identifier: Apache-2.0
#include "session/take_home.h"

#include "cocoa/dataset_export.h"
#include "document/export_cocoa.h"
#include "document/layers.h"
#include "instances/instance_numbers.h"
#include "session/picture_mime.h"
#include "support/checked_save.h"
#include "support/runtime_error.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QtMath>

namespace unocclude {
namespace {

/// COCO-A names who annotated.
QString authorName()
{
    return qEnvironmentVariable("USER", QStringLiteral("unknown"));
}

/// What no file system minds.
QString fileNameOf(QString text)
{
    for (QChar& letter : text)
        if (!letter.isLetterOrNumber() && letter != u'-')
            letter = u'_';
    return text;
}

} // namespace

TakeHome::TakeHome(Document& document, const InstanceNumbers& numbers, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_numbers(numbers)
{
}

template <typename Work>
void TakeHome::reportingFailure(const Work& work)
{
    try {
        work();
    } catch (const RuntimeError& error) {
        Q_EMIT failed(error.message());
    }
}

bool TakeHome::hasPicture() const
{
    const Instance* current = m_document.current();
    return current && current->choice.kind == AmodalChoice::Kind::Sample;
}

void TakeHome::savePicture(const QString& path)
{
    reportingFailure([&] {
        savePng(path, chosenPicture());
        Q_EMIT done(tr("The whole object was saved to %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void TakeHome::copyPicture()
{
    QGuiApplication::clipboard()->setImage(toImage(chosenPicture()));
    Q_EMIT done(tr("The picture of the whole object was copied."));
}

std::unique_ptr<QMimeData> TakeHome::dragged(const Instance& instance, const AmodalChoice& choice)
{
    Instance shown = instance;
    shown.choice = choice;
    // A folder for each, so that the file itself has the object's name.
    const QString folder = m_draggedFiles.filePath(QString::number(++m_dragged));
    QDir().mkpath(folder);
    const QString file = QStringLiteral("%1/%2.png").arg(folder, fileNameOf(m_numbers.nameOf(instance)));
    return std::make_unique<PictureMime>(objectPicture(shown, m_document.photo().rgb).rgba, file);
}

void TakeHome::exportDataset(const QString& path, DatasetFormat format)
{
    reportingFailure([&] {
        ExportOptions options;
        options.format = format;
        options.author = authorName();
        const auto exporter = makeDatasetExporter(options);
        exporter->add(cocoaPhoto(m_document));
        saveFile(path, exporter->finish());
        if (format == DatasetFormat::CocoA)
            m_document.undoStack().setClean();
        QStringList sentences{
            tr("%n object(s) were exported to %1.", nullptr, static_cast<int>(m_document.instances().size()))
                .arg(QDir::toNativeSeparators(path))};
        for (const PolygonLoss& loss : exporter->losses())
            sentences << lossSentence(m_document.instances().at(loss.object), loss.iou);
        Q_EMIT done(sentences.join(u' '));
    });
}

void TakeHome::exportLayers(const QString& path)
{
    reportingFailure([&] {
        const auto nameOf = [this](const Instance& instance) { return m_numbers.nameOf(instance); };
        const LayeredPicture picture = layeredPicture(
            m_document.photo().rgb, QFileInfo(m_document.path()).fileName(), m_document.instances(), nameOf);
        saveFile(path, writeOpenRaster(picture));
        Q_EMIT done(tr("%n object(s) were saved as layers of %1.", nullptr,
                       static_cast<int>(m_document.instances().size()))
                        .arg(QDir::toNativeSeparators(path)));
    });
}

QString TakeHome::lossSentence(const Instance& instance, double iou) const
{
    return tr("The format's outline has no holes and one piece only: %1 keeps %2 % of its shape.")
        .arg(m_numbers.nameOf(instance))
        .arg(qFloor(iou * 100));
}

cv::Mat TakeHome::chosenPicture() const
{
    Q_ASSERT(hasPicture());
    return objectPicture(*m_document.current(), m_document.photo().rgb).rgba;
}

} // namespace unocclude
