// SPDX-License-Identifier: Apache-2.0
#include "session/take_home.h"

#include "cocoa/cocoa_writer.h"
#include "document/export_cocoa.h"
#include "instances/instance_numbers.h"
#include "support/checked_save.h"
#include "support/runtime_error.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QtMath>

#include <opencv2/imgproc.hpp>

namespace unocclude {
namespace {

/// Without the empty rim that the model's square has.
cv::Mat withoutRim(const cv::Mat& rgba)
{
    cv::Mat alpha;
    cv::extractChannel(rgba, alpha, 3);
    const cv::Rect box = cv::boundingRect(alpha);
    return box.empty() ? rgba : rgba(box);
}

/// COCO-A names who annotated.
QString authorName()
{
    return qEnvironmentVariable("USER", QStringLiteral("unknown"));
}

} // namespace

TakeHome::TakeHome(Document& document, const InstanceNumbers& numbers, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_numbers(numbers)
{
}

bool TakeHome::hasPicture() const
{
    const Instance* current = m_document.current();
    return current && current->choice.kind == AmodalChoice::Kind::Sample;
}

void TakeHome::savePicture(const QString& path)
{
    try {
        savePng(path, chosenPicture());
        Q_EMIT done(tr("The whole object was saved to %1.").arg(QDir::toNativeSeparators(path)));
    } catch (const RuntimeError& error) {
        Q_EMIT failed(error.message());
    }
}

void TakeHome::copyPicture()
{
    const cv::Mat rgba = chosenPicture().clone();
    const QImage picture(rgba.data, rgba.cols, rgba.rows, static_cast<qsizetype>(rgba.step), QImage::Format_RGBA8888);
    QGuiApplication::clipboard()->setImage(picture.copy());
    Q_EMIT done(tr("The picture of the whole object was copied."));
}

void TakeHome::exportCocoa(const QString& path)
{
    try {
        const CocoaExport exported = unocclude::exportCocoa({cocoaPhoto(m_document)}, authorName());
        saveFile(path, writeCocoa(exported.dataset));
        m_document.undoStack().setClean();
        QStringList sentences{
            tr("%n object(s) were exported to %1.", nullptr, static_cast<int>(m_document.instances().size()))
                .arg(QDir::toNativeSeparators(path))};
        for (const PolygonLoss& loss : exported.losses)
            sentences << lossSentence(m_document.instances().at(loss.object), loss.iou);
        Q_EMIT done(sentences.join(u' '));
    } catch (const RuntimeError& error) {
        Q_EMIT failed(error.message());
    }
}

QString TakeHome::lossSentence(const Instance& instance, double iou) const
{
    return tr("COCO-A's outline has no holes and one piece only: %1 keeps %2 % of its shape.")
        .arg(m_numbers.nameOf(instance))
        .arg(qFloor(iou * 100));
}

cv::Mat TakeHome::chosenPicture() const
{
    Q_ASSERT(hasPicture());
    const Instance* current = m_document.current();
    return withoutRim(current->completion->samples.at(static_cast<std::size_t>(current->choice.sample)).rgba);
}

} // namespace unocclude
