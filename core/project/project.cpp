// SPDX-License-Identifier: Apache-2.0
#include "project/project.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <utility>

namespace unocclude {
namespace {

constexpr int scannedAtOnce = 256; // some milliseconds of the worker's time

/// How many letters at the end are the same and begin with a path's separator.
qsizetype commonTail(const QString& a, const QString& b)
{
    qsizetype tail = 0;
    for (qsizetype i = 1; i <= std::min(a.size(), b.size()) && a[a.size() - i] == b[b.size() - i]; ++i)
        if (a[a.size() - i] == u'/')
            tail = i;
    return tail;
}

} // namespace

class Project::ScanJob final : public Job
{
    Q_DECLARE_TR_FUNCTIONS(ScanJob)

public:
    ScanJob(Project& project, int first)
        : m_project(&project)
        , m_folder(project.m_folder)
        , m_first(first)
    {
        const auto begin = project.m_file.images.begin() + first;
        m_entries.assign(begin, begin + std::min(scannedAtOnce, project.count() - first));
    }

    QString title() const override { return tr("Looking through the images"); }

    void process(JobControl& control) override
    {
        for (const ImageEntry& entry : m_entries) {
            control.throwIfCancelled();
            m_summaries.push_back(summaryOf(m_folder, entry));
        }
    }

    void finalize(const JobOutcome& outcome) override
    {
        if (m_project && outcome.succeeded())
            m_project->takeScanned(m_first, std::move(m_summaries));
    }

private:
    QPointer<Project> m_project; ///< touched on the owner thread only
    ProjectFolder m_folder;
    int m_first;
    std::vector<ImageEntry> m_entries;
    std::vector<ImageSummary> m_summaries;
};

Project::Project(JobQueue& queue, const OpenedProject& opened, quint32 firstNumber, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_folder(opened.folder)
    , m_file(opened.file)
    , m_readOnlyBecause(opened.readOnlyBecause)
    , m_saver(queue, opened)
    , m_summaries(m_file.images.size())
    , m_known(m_file.images.size())
    , m_firstNumber(firstNumber)
{
    m_indices.reserve(count());
    for (int i = 0; i < count(); ++i)
        m_indices.insert(image(i).path, i);
}

QString Project::nameOf(int index) const
{
    const QString& path = image(index).path;
    const QString folder = m_file.imageFolder + u'/';
    return path.startsWith(folder) ? path.sliced(folder.size()) : QFileInfo(path).fileName();
}

int Project::indexOf(const QString& path) const
{
    return m_indices.value(path, -1);
}

int Project::indexOfNumber(quint32 number) const
{
    return number >= m_firstNumber && number - m_firstNumber < static_cast<quint32>(count())
               ? static_cast<int>(number - m_firstNumber)
               : -1;
}

void Project::setSummary(int index, ImageSummary summary)
{
    const auto place = static_cast<std::size_t>(index);
    m_known[place] = true;
    summary.missing = m_summaries[place].missing;
    if (m_summaries[place] == summary)
        return;
    addLabels(summary.labels);
    m_summaries[place] = std::move(summary);
    Q_EMIT summariesChanged(index, index);
}

void Project::lookFor(int index)
{
    ImageSummary& known = m_summaries[static_cast<std::size_t>(index)];
    if (std::exchange(known.missing, !QFile::exists(image(index).path)) != known.missing)
        Q_EMIT summariesChanged(index, index);
}

void Project::scan()
{
    m_scanned = 0;
    m_known.assign(m_known.size(), false);
    scanNext();
}

void Project::addImages(const QStringList& paths)
{
    QStringList added;
    for (const QString& path : paths)
        if (!m_indices.contains(path) && !added.contains(path))
            added << path;
    if (added.isEmpty() || !m_readOnlyBecause.isEmpty())
        return;
    const int first = count();
    appendImages(m_file, added);
    m_summaries.resize(m_file.images.size());
    m_known.resize(m_file.images.size());
    for (int i = first; i < count(); ++i)
        m_indices.insert(image(i).path, i);
    m_saver.saveProject(m_file);
    Q_EMIT imagesAdded(first, count() - 1);
}

void Project::addLabels(const QStringList& labels)
{
    QStringList added;
    for (const QString& label : labels)
        if (!label.isEmpty() && !m_file.labels.contains(label))
            added << label;
    if (added.isEmpty() || !m_readOnlyBecause.isEmpty())
        return;
    m_file.labels += added;
    m_saver.saveProject(m_file);
    Q_EMIT labelsChanged();
}

int Project::relocate(int index, const QString& path)
{
    const QString before = image(index).path;
    if (m_indices.contains(path) || !m_readOnlyBecause.isEmpty())
        return 0;
    const qsizetype same = commonTail(before, path);
    const QString from = before.chopped(same), to = path.chopped(same);
    moveImage(index, path);
    int found = 1;
    for (int i = 0; i < count(); ++i) {
        const QString elsewhere = image(i).path.startsWith(from + u'/') ? to + image(i).path.sliced(from.size()) : QString();
        if (i == index || !summary(i).missing || elsewhere.isEmpty() || !QFile::exists(elsewhere))
            continue;
        moveImage(i, elsewhere);
        ++found;
    }
    m_saver.saveProject(m_file);
    return found;
}

void Project::scanNext()
{
    if (!isScanned())
        m_queue.push(std::make_unique<ScanJob>(*this, m_scanned));
}

void Project::takeScanned(int first, std::vector<ImageSummary> summaries)
{
    for (std::size_t i = 0; i < summaries.size(); ++i) {
        const auto place = static_cast<std::size_t>(first) + i;
        if (m_known[place])
            m_summaries[place].missing = summaries[i].missing;
        else
            m_summaries[place] = std::move(summaries[i]);
    }
    m_scanned = first + static_cast<int>(summaries.size());
    Q_EMIT summariesChanged(first, m_scanned - 1);
    scanNext();
}

void Project::moveImage(int index, const QString& path)
{
    const auto place = static_cast<std::size_t>(index);
    m_indices.remove(image(index).path);
    m_file.images[place].path = path;
    m_indices.insert(path, index);
    lookFor(index);
}

} // namespace unocclude
