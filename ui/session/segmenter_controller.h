// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/job_queue.h"
#include "segmentation/switchable_segmenter.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace unocclude {

/// Opens the segmenter that a name or a path stands for, on the worker. @throw RuntimeError if it cannot be had
using SegmenterOpener = std::function<std::shared_ptr<Segmenter>(const QString& nameOrPath)>;

/// The segmenter in use, as people know it.
struct SegmenterInUse
{
    QString choice; ///< the name or path by which it was asked for
    QString name;   ///< "MobileSAM"
    QString device; ///< "cpu" or "cuda:0"
};

/// Which segmenter answers. It is opened and exchanged on the worker, so that what was asked before the exchange is
/// answered by the old one and what is asked after it by the new one. One that cannot be had leaves the one in use.
class SegmenterController final : public QObject
{
    Q_OBJECT

public:
    SegmenterController(JobQueue& queue, SegmenterOpener opener, QObject* parent = nullptr);

    /// What the jobs of this queue ask, whatever is in use. GrabCut until begin() has opened something else.
    std::shared_ptr<Segmenter> segmenter() const { return m_segmenter; }

    /// At the start of the program: the remembered choice, or where it cannot be had the default one, or else GrabCut.
    void begin(const QString& remembered);

    /// The user's choice.
    void choose(const QString& nameOrPath);

    const std::optional<SegmenterInUse>& inUse() const { return m_inUse; } ///< nothing: still opening the first one
    bool isBusy() const { return !m_opening.empty(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    void opened();                          ///< another one is in use
    void chosen(const QString& nameOrPath); ///< by the user, and it works: to be remembered
    void refused(const QString& message);

private:
    class OpenJob;

    void open(const QString& nameOrPath, bool byUser);
    void adopt(const SegmenterInUse& inUse, bool byUser);
    void jobFinished(JobId id, const JobOutcome& outcome);
    void fallBack(const QString& refused);

    JobQueue& m_queue;
    SegmenterOpener m_opener;
    std::shared_ptr<SwitchableSegmenter> m_segmenter; ///< used by the worker alone
    std::optional<SegmenterInUse> m_inUse;
    std::map<JobId, QString> m_opening; ///< what is asked for; none is superseded: the last to succeed is in use
};

} // namespace unocclude
