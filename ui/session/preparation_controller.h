// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "jobs/job_queue.h"
#include "segmentation/segmenter.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace unocclude {

/// Has the segmenter look at photographs before anybody clicks on them. The document's photo comes first and at once,
/// since its first click needs just that work; the one that will probably be opened next comes when the hand rests, and
/// gives way to whatever else is asked. Nobody waits for either.
class PreparationController final : public QObject
{
    Q_OBJECT

public:
    struct Queues
    {
        JobQueue& decoding;
        JobQueue& clicks; ///< the segmenter's
    };
    static constexpr std::chrono::milliseconds usualRest{800};

    /// @param rest how long the segmenter's queue has been idle before the next photograph's turn
    PreparationController(Document& document, const Queues& queues, std::shared_ptr<Segmenter> segmenter,
                          std::chrono::milliseconds rest = usualRest, QObject* parent = nullptr);

    /// The photograph that will probably be opened next; empty: none. What cannot be read is left alone silently: it
    /// will be told when it is opened.
    void prepareNext(const QString& path);

    /// Another segmenter has been put in place: what was prepared was prepared for the former one.
    void beginAnew();

    bool isReady() const { return m_ready; }      ///< a click on the document's photo finds everything prepared
    bool followsMouse() const { return m_quick; } ///< and is answered while the mouse moves (Segmenter::isQuick)
    const std::optional<JobProgress>& progress() const { return m_progress; } ///< of the document's photo

Q_SIGNALS:
    void progressed();
    void readyChanged();
    void nextPrepared(const QString& path);
    void failed(const QString& message);

private:
    class DecodeJob;
    class PrepareJob;

    void follow(const ChangeEvent& event);
    void prepareCurrent();
    void decodeNext();
    void giveWay(JobId queued);
    void restLonger();
    void startNext();
    void dropNext();
    void jobFinished(JobId id, const JobOutcome& outcome);

    Document& m_document;
    Queues m_queues;
    std::shared_ptr<Segmenter> m_segmenter;
    std::optional<JobId> m_current;
    std::optional<JobProgress> m_progress;
    bool m_ready = false;
    bool m_quick = false;
    QString m_nextPath;
    Photo m_nextPhoto; ///< decoded and not yet prepared
    std::optional<JobId> m_next;
    QTimer m_rest;
};

} // namespace unocclude
