// SPDX-License-Identifier: Apache-2.0
#include "document/commands/set_review.h"

namespace unocclude {

SetReview::SetReview(Document& document, InstanceId id, ReviewState review)
    : ChangeInstance(document, id, {review}, AttributesChanged{id}, tr("Change State"))
{
}

} // namespace unocclude
