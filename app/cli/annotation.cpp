// SPDX-License-Identifier: Apache-2.0
#include "annotation.h"

#include "cocoa/cocoa_writer.h"
#include "document/export_cocoa.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtMath>

#include <memory>

namespace unocclude::cli {
namespace {

/// The instance that a user of the window would have made, so that both export the same.
Instance asInstance(const CompletedImage& image)
{
    Instance instance;
    instance.label = QStringLiteral("object"); // COCO-A wants a name, and nobody gave one
    instance.prompt = image.prompt;
    instance.visible = image.visible;
    instance.completion = std::make_shared<CompletionResult>(image.result);
    instance.choice = AmodalChoice::vote();
    return instance;
}

QString lossSentence(const QString& file, double iou)
{
    return QCoreApplication::translate(
               "Annotation",
               "%1: COCO-A's outline has no holes and one piece only, it keeps %2 % of the object's shape.")
        .arg(file)
        .arg(qFloor(iou * 100));
}

} // namespace

Annotation annotate(const CompletedImage& image)
{
    const CocoaPhoto photo{QFileInfo(image.file).fileName(), image.photo.size(), {cocoaObject(asInstance(image))}};
    const CocoaExport exported = exportCocoa({photo}, qEnvironmentVariable("USER", QStringLiteral("unknown")));
    Annotation annotation{writeCocoa(exported.dataset), {}};
    for (const PolygonLoss& loss : exported.losses)
        annotation.remarks << lossSentence(image.file, loss.iou);
    return annotation;
}

} // namespace unocclude::cli
