// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "project/project.h"
#include "session/parked_images.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace unocclude {

class PhotoController;

/// The image of a project that lies in the document: opens it with its annotations, has every change saved, and puts it
/// aside with its steps of undo when another one takes its place. Samples for images that are not open come to their
/// files here as well.
class ImageDesk final : public QObject
{
    Q_OBJECT

public:
    ImageDesk(Document& document, PhotoController& photos, QObject* parent = nullptr);

    /// The document keeps its image until this one is there; the newest request wins.
    void open(const std::shared_ptr<Project>& project, int index);

    /// Of the image in the document: null and -1 without one.
    const std::shared_ptr<Project>& project() const { return m_project; }
    int index() const { return m_index; }

    /// How far the work on the image is: of all its objects, or of the image itself if it has none.
    ReviewState review() const;
    void setReview(ReviewState review);

    /// What is known of an image without reading its file: it was left a moment ago, or is not saved yet. Ids are those
    /// of the file.
    std::optional<ImageAnnotations> inMemory(const Project& project, int index) const;

    /// Brings samples to an object of an image that is not open: into its file, and if the image was left a moment ago
    /// they are a step of undo when it comes back.
    Arrival deliver(Project& project, const DrawnSamples& drawn);

    void forgetLeftImages() { m_parked.clear(); }

Q_SIGNALS:
    void taken(); ///< another image has come into the document
    void reviewChanged();
    void failed(const QString& message);

private:
    struct Stored;

    void follow(const ChangeEvent& event);
    ImageAnnotations annotations() const;
    void save();
    void park();
    void applyLate();
    DocumentContents take(const std::shared_ptr<Project>& project, int index, Stored& stored, cv::Size size);
    std::optional<DocumentContents> resumed(quint32 number, cv::Size size);
    DocumentContents read(const Project& project, int index, const Stored& stored, cv::Size size);
    static QString problemOf(const Project& project, const ImageEntry& entry, const Stored& stored, cv::Size size);

    Document& m_document;
    PhotoController& m_photos;
    std::shared_ptr<Project> m_project;
    int m_index = -1;
    ImageAnnotations m_besides;           ///< what belongs to the image but not to the document; no instances
    std::vector<DrawnSamples> m_late;     ///< for the image that is about to be shown
    ParkedImages m_parked;                ///< of the open project
    std::map<quint32, quint64> m_lastIds; ///< of images by number: no id is ever used again
};

} // namespace unocclude
