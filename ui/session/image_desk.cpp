// SPDX-License-Identifier: Apache-2.0
#include "session/image_desk.h"

#include "document/apply_results.h"
#include "document/commands/review_image.h"
#include "session/photo_controller.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace unocclude {
namespace {

/// Brings samples to one of an image's objects.
Arrival takeSamples(ImageAnnotations& annotations, const DrawnSamples& drawn)
{
    const auto found = std::ranges::find(annotations.instances, drawn.target, &Instance::id);
    return found == annotations.instances.end() ? Arrival::Stale : takeSamples(*found, drawn);
}

} // namespace

/// What the file of annotations held, read on the worker.
struct ImageDesk::Stored
{
    ImageAnnotations annotations;
    QString problem;
    bool isRead = false;

    void read(const ProjectFolder& folder, const ImageEntry& entry)
    {
        isRead = true;
        try {
            annotations = folder.loadAnnotations(entry);
        } catch (const RuntimeError& error) {
            problem = error.message();
        }
    }
};

ImageDesk::ImageDesk(Document& document, PhotoController& photos, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_photos(photos)
{
    connect(&document, &Document::changed, this, &ImageDesk::follow);
    connect(&photos, &PhotoController::opened, this, &ImageDesk::applyLate);
}

void ImageDesk::open(const std::shared_ptr<Project>& project, int index)
{
    if (project == m_project && index == m_index)
        return m_photos.cancel();
    const ImageEntry& entry = project->image(index);
    const auto stored = std::make_shared<Stored>();
    const bool isParked = m_parked.find(project->number(index));
    m_photos.open({entry.path,
                   [stored, isParked, folder = project->folder(), entry] {
                       if (!isParked)
                           stored->read(folder, entry);
                   },
                   [this, stored, project, index](cv::Size size) { return take(project, index, *stored, size); }});
}

ReviewState ImageDesk::review() const
{
    return reviewOf(annotations());
}

void ImageDesk::setReview(ReviewState review)
{
    if (!m_project || !m_document.readOnlyBecause().isEmpty())
        return;
    if (!m_document.instances().empty())
        return m_document.push(std::make_unique<ReviewImage>(m_document, review));
    m_besides.emptyReview = review;
    save();
}

std::optional<ImageAnnotations> ImageDesk::inMemory(const Project& project, int index) const
{
    const ParkedImage* parked = m_parked.find(project.number(index));
    if (!parked)
        return project.saver().unsaved(project.image(index));
    ImageAnnotations annotations = parked->besides;
    annotations.instances = inImage(parked->contents.instances, 0);
    return project.saver().current(project.image(index), std::move(annotations));
}

Arrival ImageDesk::deliver(Project& project, const DrawnSamples& drawn)
{
    const int index = project.indexOfNumber(imageOf(drawn.target));
    DrawnSamples inFile = drawn;
    inFile.target = inImage(drawn.target, 0);
    if (std::optional<ImageAnnotations> known = inMemory(project, index))
        if (const Arrival arrival = takeSamples(*known, inFile); arrival != Arrival::Placed)
            return arrival;
    project.saver().amend(project.image(index), [inFile](ImageAnnotations& stored) { takeSamples(stored, inFile); });
    if (ParkedImage* parked = m_parked.find(project.number(index)))
        parked->late.push_back(drawn);
    ImageSummary summary = project.summary(index);
    std::erase(summary.pending, inFile.target);
    project.setSummary(index, summary);
    return Arrival::Placed;
}

void ImageDesk::follow(const ChangeEvent& event)
{
    if (!std::holds_alternative<PhotoReplaced>(event)) {
        if (std::holds_alternative<CurrentChanged>(event) || !m_project)
            return;
        save();
    }
    Q_EMIT reviewChanged();
}

ImageAnnotations ImageDesk::annotations() const
{
    ImageAnnotations annotations = m_besides;
    annotations.instances = m_document.instances();
    return annotations;
}

void ImageDesk::save()
{
    const ImageAnnotations now = annotations();
    m_project->saver().save(m_project->image(m_index), now);
    m_project->setSummary(m_index, summaryOf(now));
    Q_EMIT reviewChanged();
}

void ImageDesk::park()
{
    if (!m_project)
        return;
    const quint32 number = m_project->number(m_index);
    DocumentContents contents = m_document.contents();
    m_lastIds[number] = contents.lastId;
    if (contents.readOnlyBecause.isEmpty())
        m_parked.park({number, std::move(contents), m_besides, {}});
}

/// What came while the image was away is in its file; here it becomes a step of undo like any other.
void ImageDesk::applyLate()
{
    for (const DrawnSamples& drawn : std::exchange(m_late, {}))
        applySamples(m_document, drawn);
}

DocumentContents ImageDesk::take(const std::shared_ptr<Project>& project, int index, Stored& stored, cv::Size size)
{
    park();
    m_project = project;
    m_index = index;
    // whoever lets go of the former project does it when the document shows the new one
    QMetaObject::invokeMethod(this, &ImageDesk::taken, Qt::QueuedConnection);
    if (std::optional<DocumentContents> contents = resumed(project->number(index), size))
        return std::move(*contents);
    if (!stored.isRead)
        stored.read(project->folder(), project->image(index));
    stored.annotations = project->saver().current(project->image(index), std::move(stored.annotations));
    return read(*project, index, stored, size);
}

std::optional<DocumentContents> ImageDesk::resumed(quint32 number, cv::Size size)
{
    std::optional<ParkedImage> parked = m_parked.take(number);
    if (!parked || parked->besides.size != size)
        return std::nullopt; // another picture lies there by now
    m_besides = std::move(parked->besides);
    m_late = std::move(parked->late);
    return std::move(parked->contents);
}

DocumentContents ImageDesk::read(const Project& project, int index, const Stored& stored, cv::Size size)
{
    const quint32 number = project.number(index);
    DocumentContents contents;
    contents.readOnlyBecause = project.readOnlyBecause();
    m_besides = {size, {}, ReviewState::Open, {}};
    if (const QString problem = problemOf(project, project.image(index), stored, size); !problem.isEmpty()) {
        contents.readOnlyBecause =
            tr("%1 The file is left as it is, and the image can only be looked at.").arg(problem);
        Q_EMIT failed(contents.readOnlyBecause);
    } else {
        contents.instances = inImage(stored.annotations.instances, number);
        m_besides.emptyReview = stored.annotations.emptyReview;
        m_besides.extras = stored.annotations.extras;
    }
    quint64& lastId = m_lastIds[number];
    lastId = std::max(lastId, static_cast<quint64>(inImage(InstanceId{}, number)));
    for (const Instance& instance : contents.instances)
        lastId = std::max(lastId, static_cast<quint64>(instance.id));
    contents.lastId = lastId;
    return contents;
}

QString ImageDesk::problemOf(const Project& project, const ImageEntry& entry, const Stored& stored, cv::Size size)
{
    const cv::Size expected = stored.annotations.size;
    if (!stored.problem.isEmpty() || stored.annotations.instances.empty() || expected == size)
        return stored.problem;
    return tr("%1 is of an image of %2 × %3 pixels, but %4 has %5 × %6.")
        .arg(project.folder().annotationsFile(entry))
        .arg(expected.width)
        .arg(expected.height)
        .arg(QFileInfo(entry.path).fileName())
        .arg(size.width)
        .arg(size.height);
}

} // namespace unocclude
