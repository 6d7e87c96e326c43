// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "amodal/evidence.h"
#include "document/instance.h"

#include <map>
#include <vector>

namespace unocclude {

/// Visible and whole mask of a document's objects with their boxes and areas. Each is put together and counted when it
/// has changed and not again, so that views may ask for all of them at every change.
class InstanceMasks
{
public:
    // Valid until the next call of keepOnly().
    const BoxedMask& visible(const Instance& instance);
    const BoxedMask& whole(const Instance& instance); ///< Instance::amodal()

    double hiddenShare(const Instance& instance); ///< of the whole, 0..1 (occlusionRate())

    std::vector<BoxedMask> wholes(const std::vector<Instance>& list);

    /// The rules for one object of the list, with what is in front of it.
    EvidenceCheck checkOf(const Instance& instance, const std::vector<Instance>& list);

    /// Forgets the objects that have gone.
    void keepOnly(const std::vector<Instance>& list);

private:
    struct Entry
    {
        BoxedMask visible;
        BoxedMask whole;
        std::int64_t hiddenArea = 0;
        Instance source; ///< keeps alive what it was made from, so that addresses tell what has changed
    };

    Entry& entryOf(const Instance& instance);

    std::map<InstanceId, Entry> m_entries;
};

} // namespace unocclude
