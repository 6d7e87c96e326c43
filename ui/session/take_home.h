// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/export_options.h"
#include "document/document.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QMimeData;

namespace unocclude {

class InstanceNumbers;

/// Takes results out of the program: annotations, and pictures of whole objects.
class TakeHome final : public QObject
{
    Q_OBJECT

public:
    TakeHome(Document& document, const InstanceNumbers& numbers, QObject* parent = nullptr);

    bool hasPicture() const; ///< the current object's choice is a sample
    void savePicture(const QString& path);
    void copyPicture();

    /// An object's picture for another program; the caller's. What is chosen of it, or `choice` of its samples.
    std::unique_ptr<QMimeData> dragged(const Instance& instance, const AmodalChoice& choice);

    bool hasObjects() const { return !m_document.instances().empty(); }
    void exportDataset(const QString& path, DatasetFormat format); ///< after COCO-A the document is clean
    void exportLayers(const QString& path);                        ///< the photograph and all objects, as OpenRaster

Q_SIGNALS:
    void done(const QString& message);
    void failed(const QString& message);

private:
    cv::Mat chosenPicture() const;
    QString lossSentence(const Instance& instance, double iou) const;
    template <typename Work>
    void reportingFailure(const Work& work);

    Document& m_document;
    const InstanceNumbers& m_numbers;
    QTemporaryDir m_draggedFiles; ///< as long as the window: whoever took one may read it late
    int m_dragged = 0;
};

} // namespace unocclude
