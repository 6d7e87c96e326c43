// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/history.h"
#include "document/instance.h"

#include <optional>

namespace unocclude {

/// What a document begins with besides its photo.
struct DocumentContents
{
    std::vector<Instance> instances; ///< front to back; masks are of the photo's size
    quint64 lastId = 0;              ///< ids of new instances follow it; 0: they go on from the former photo's
    std::optional<InstanceId> current;
    QString readOnlyBecause; ///< a translated sentence; empty if it may be changed
    ParkedHistory history;   ///< the steps that led here, if it is taken up again (Document::contents())
};

/// Memory that goes when the contents go, unless somebody else holds it as well.
std::size_t bytesOf(const DocumentContents& contents);

} // namespace unocclude
