// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "project/image_summary.h"
#include "project/project_opening.h"
#include "project/project_saver.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace unocclude {

/// An open project: its images, what is known of each, and who saves it. Belongs to the UI thread; whatever touches the
/// disk is a job of its queue.
///
/// An image keeps its number as long as the program runs, whatever else is opened meanwhile: with it the objects' ids
/// (inImage()) are told from those of every other image.
class Project final : public QObject
{
    Q_OBJECT

public:
    /// @param firstNumber of its images; neither it nor the ones after it belong to an image of another project
    Project(JobQueue& queue, const OpenedProject& opened, quint32 firstNumber, QObject* parent = nullptr);

    const ProjectFolder& folder() const { return m_folder; }
    const QString& name() const { return m_file.name; }
    const QString& imageFolder() const { return m_file.imageFolder; } ///< that it follows; may be empty
    const QString& readOnlyBecause() const { return m_readOnlyBecause; } ///< empty if it may be written
    ProjectSaver& saver() { return m_saver; }
    const ProjectSaver& saver() const { return m_saver; }

    int count() const { return static_cast<int>(m_file.images.size()); }
    const ImageEntry& image(int index) const { return m_file.images.at(static_cast<std::size_t>(index)); }
    const ImageSummary& summary(int index) const { return m_summaries.at(static_cast<std::size_t>(index)); }
    QString nameOf(int index) const;        ///< path below the folder of images, or the file's name
    int indexOf(const QString& path) const; ///< -1 if it is not in the project
    const QStringList& labels() const { return m_file.labels; }

    quint32 number(int index) const { return m_firstNumber + static_cast<quint32>(index); }
    int indexOfNumber(quint32 number) const; ///< -1 if it belongs to another project

    /// Learns what has been saved or is about to be.
    void setSummary(int index, ImageSummary summary);

    void lookFor(int index); ///< learns whether the image is where it should be

    /// Reads what is known of all images, some at a time; summaries change as it goes on.
    void scan();
    bool isScanned() const { return m_scanned == count(); }

    // Changes of project.json; they are saved by themselves. Ignored while the project can only be read.
    void addImages(const QStringList& paths); ///< absolute; those that are there are passed over
    void addLabels(const QStringList& labels);

    /// The image is there now. Missing images whose path is the same but for the folders that differ move with it.
    /// @return how many were found again; none if another image lies there already
    int relocate(int index, const QString& path);

Q_SIGNALS:
    void summariesChanged(int first, int last);
    void imagesAdded(int first, int last); ///< after it; all at the end
    void labelsChanged();

private:
    class ScanJob;

    void scanNext();
    void takeScanned(int first, std::vector<ImageSummary> summaries);
    void moveImage(int index, const QString& path);

    JobQueue& m_queue;
    ProjectFolder m_folder;
    ProjectFile m_file;
    QString m_readOnlyBecause;
    ProjectSaver m_saver;
    std::vector<ImageSummary> m_summaries;
    QHash<QString, int> m_indices; ///< by path
    std::vector<bool> m_known;     ///< summaries that are newer than the disk's
    quint32 m_firstNumber;
    int m_scanned = 0;
};

} // namespace unocclude
