// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/job_queue.h"
#include "segmentation/switchable_segmenter.h"
#include "session/model_chooser.h"

#include <functional>
#include <map>
#include <memory>

namespace unocclude {

/// Opens the segmenter that a name or a path stands for, on the worker. @throw RuntimeError if it cannot be had
using SegmenterOpener = std::function<std::shared_ptr<Segmenter>(const QString& nameOrPath)>;

/// Which segmenter answers. It is opened and exchanged on the worker, so that what was asked before the exchange is
/// answered by the old one and what is asked after it by the new one.
class SegmenterController final : public ModelChooser
{
    Q_OBJECT

public:
    SegmenterController(JobQueue& queue, SegmenterOpener opener, QObject* parent = nullptr);

    /// What the jobs of this queue ask, whatever is in use. GrabCut until begin() has opened something else.
    std::shared_ptr<Segmenter> segmenter() const { return m_segmenter; }

    /// At the start of the program: the remembered choice, or where it cannot be had the default one, or else GrabCut.
    void begin(const QString& remembered);

    std::vector<KnownModel> models() const override { return clickModels(); }
    const std::optional<ModelInUse>& inUse() const override { return m_inUse; }
    bool isBusy() const override { return !m_opening.empty(); }
    void choose(const QString& nameOrPath) override;

private:
    class OpenJob;

    void open(const QString& nameOrPath, bool byUser);
    void adopt(const ModelInUse& inUse, bool byUser);
    void jobFinished(JobId id, const JobOutcome& outcome);
    void fallBack(const QString& refused);

    JobQueue& m_queue;
    SegmenterOpener m_opener;
    std::shared_ptr<SwitchableSegmenter> m_segmenter; ///< used by the worker alone
    std::optional<ModelInUse> m_inUse;
    std::map<JobId, QString> m_opening; ///< what is asked for; none is superseded: the last to succeed is in use
};

} // namespace unocclude
