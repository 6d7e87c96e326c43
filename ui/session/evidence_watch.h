// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "document/instance_masks.h"

#include <QObject>
#include <QTimer>

#include <set>
#include <vector>

namespace unocclude {

/// Knows which objects the photo speaks against (evidence.h), all of them: when one in front moves, those behind it may
/// be in the wrong. It judges when the hand rests, a few objects at a time, so that no gesture waits for it.
class EvidenceWatch final : public QObject
{
    Q_OBJECT

public:
    EvidenceWatch(const Document& document, InstanceMasks& masks, QObject* parent = nullptr);

    bool isUnsound(InstanceId id) const { return m_unsound.contains(id); }

    static constexpr int pause = 150; ///< milliseconds without a change before it judges

Q_SIGNALS:
    void judged(unocclude::InstanceId id); ///< the verdict on it has changed

private:
    void beginAnew();
    void judgeSome();
    void note(InstanceId id, bool unsound);

    const Document& m_document;
    InstanceMasks& m_masks;
    QTimer m_timer;
    std::vector<InstanceId> m_waiting;
    std::set<InstanceId> m_unsound;
};

} // namespace unocclude
