// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"

#include <QImage>
#include <QObject>

namespace unocclude {

class InstanceNumbers;

/// Takes results out of the program: annotations, and the picture of a whole object.
class TakeHome final : public QObject
{
    Q_OBJECT

public:
    TakeHome(Document& document, const InstanceNumbers& numbers, QObject* parent = nullptr);

    bool hasPicture() const; ///< the current object's choice is a sample
    void savePicture(const QString& path);
    void copyPicture();

    bool hasObjects() const { return !m_document.instances().empty(); }
    void exportCocoa(const QString& path); ///< afterwards the document is clean

Q_SIGNALS:
    void done(const QString& message);
    void failed(const QString& message);

private:
    cv::Mat chosenPicture() const;
    QString lossSentence(const Instance& instance, double iou) const;

    Document& m_document;
    const InstanceNumbers& m_numbers;
};

} // namespace unocclude
