// SPDX-License-Identifier: Apache-2.0
#include "session/evidence_watch.h"

#include <QElapsedTimer>

namespace unocclude {
namespace {

constexpr int slice = 8; // milliseconds at a time: less than a frame

} // namespace

EvidenceWatch::EvidenceWatch(const Document& document, InstanceMasks& masks, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_masks(masks)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EvidenceWatch::judgeSome);
    connect(&document, &Document::changed, this, &EvidenceWatch::beginAnew);
    beginAnew();
}

void EvidenceWatch::beginAnew()
{
    m_waiting.clear();
    for (const Instance& instance : m_document.instances())
        m_waiting.push_back(instance.id);
    m_timer.start(pause);
}

void EvidenceWatch::judgeSome()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_waiting.empty() && clock.elapsed() < slice) {
        const Instance& instance = *m_document.find(m_waiting.back());
        m_waiting.pop_back();
        const bool unsound = instance.isCompleted() && !m_masks.checkOf(instance, m_document.instances())
                                                            .judge(m_masks.whole(instance), m_masks.visible(instance))
                                                            .isSound();
        note(instance.id, unsound);
    }
    if (!m_waiting.empty())
        m_timer.start(0);
}

void EvidenceWatch::note(InstanceId id, bool unsound)
{
    const bool changed = unsound ? m_unsound.insert(id).second : m_unsound.erase(id) > 0;
    if (changed)
        Q_EMIT judged(id);
}

} // namespace unocclude
