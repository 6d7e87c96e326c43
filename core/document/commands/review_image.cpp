// SPDX-License-Identifier: Apache-2.0
#include "document/commands/review_image.h"

#include "document/history_bytes.h"

namespace unocclude {

ReviewImage::ReviewImage(Document& document, ReviewState review)
    : DocumentCommand(document, tr("Review Image"))
{
    for (const Instance& instance : document.instances())
        if (instance.review != review)
            m_others.emplace_back(instance.id, review);
    setObsolete(m_others.empty());
}

void ReviewImage::count(HistoryBytes& bytes) const
{
    for (const auto& other : m_others)
        bytes.add(other);
}

void ReviewImage::exchange()
{
    for (auto& [id, other] : m_others) {
        std::swap(instance(id).review, other);
        announce(AttributesChanged{id});
    }
}

} // namespace unocclude
