// SPDX-License-Identifier: Apache-2.0
#include "evaluation_run.h"

#include "step_progress.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <map>

namespace unocclude::cli {
namespace {

/// Gives the texts of this file their context.
class EvaluationText
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationRun)
};

using Regions = std::vector<const OccludedRegion*>;

cv::Mat truePicture(const QString& folder, const OccludedRegion& region)
{
    const QString file =
        QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(region.annotation).arg(region.region->order));
    return folder.isEmpty() || !QFileInfo::exists(file) ? cv::Mat() : decodeCutout(file);
}

/// One run over the regions that are not known yet.
class Run
{
public:
    Run(RegionEvaluator& evaluator, const EvaluationFolders& folders, EvaluationJournal* journal,
        const Session& session)
        : m_evaluator(evaluator)
        , m_folders(folders)
        , m_journal(journal)
        , m_session(session)
        , m_progress(session.console, EvaluationText::tr("evaluating regions"))
    {
        if (journal)
            m_known = journal->records();
    }

    void evaluate(const std::vector<OccludedRegion>& regions)
    {
        std::map<QString, Regions> images; // a photograph is decoded once
        for (const OccludedRegion& region : regions)
            if (!m_known.contains(region.identity)) {
                images[region.image].push_back(&region);
                ++m_toDo;
            }
        if (m_toDo < std::ssize(regions))
            m_session.console.notice(EvaluationText::tr("%1 of %2 regions are known from an earlier run.")
                                         .arg(std::ssize(regions) - m_toDo)
                                         .arg(regions.size()));
        for (const auto& [image, ofImage] : images)
            evaluateImage(image, ofImage);
    }

    EvaluationResult result(const std::vector<OccludedRegion>& regions) const
    {
        EvaluationResult result{{}, m_failed};
        for (const OccludedRegion& region : regions)
            if (const auto found = m_known.find(region.identity); found != m_known.end()) {
                result.records.push_back(found->second);
                result.records.back().annotation = region.annotation; // equal regions of two annotators share a record
                result.records.back().order = region.region->order;
            }
        return result;
    }

private:
    void evaluateImage(const QString& image, const Regions& regions)
    {
        std::size_t done = 0;
        try {
            const Photo photo = decodePhoto(QDir(m_folders.images).filePath(image));
            for (; done < regions.size(); ++done)
                evaluateRegion(*regions[done], photo);
        } catch (const RuntimeError& error) {
            if (error.kind() == RuntimeError::Kind::ModelRefused || m_journalFailed)
                throw;
            const auto left = std::int64_t(regions.size() - done);
            m_failed.push_back({image, error.message(), left});
            m_session.console.error(error.message());
            m_toDo -= left;
        }
    }

    void evaluateRegion(const OccludedRegion& region, const Photo& photo)
    {
        throwIfStopped(m_session.stop);
        if (m_known.contains(region.identity))
            return;
        const RegionOutcome outcome =
            m_evaluator.evaluate(region, photo, truePicture(m_folders.truth, region), m_session.stop);
        if (m_journal) {
            m_journalFailed = true; // until it did not
            m_journal->add(outcome.record, encodeRle(outcome.predicted));
            m_journalFailed = false;
        }
        m_known[region.identity] = outcome.record;
        m_progress.update(++m_done, int(m_toDo));
    }

    RegionEvaluator& m_evaluator;
    const EvaluationFolders& m_folders;
    EvaluationJournal* m_journal;
    const Session& m_session;
    StepProgress m_progress;
    std::map<QByteArray, RegionRecord> m_known;
    std::vector<FailedImage> m_failed;
    std::int64_t m_toDo = 0;
    int m_done = 0;
    bool m_journalFailed = false;
};

} // namespace

EvaluationResult evaluateRegions(const std::vector<OccludedRegion>& regions, RegionEvaluator& evaluator,
                                 const EvaluationFolders& folders, EvaluationJournal* journal, const Session& session)
{
    Run run(evaluator, folders, journal, session);
    run.evaluate(regions);
    return run.result(regions);
}

} // namespace unocclude::cli
