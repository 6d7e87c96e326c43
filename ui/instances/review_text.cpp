// SPDX-License-Identifier: Apache-2.0
#include "instances/review_text.h"

#include <QCoreApplication>

namespace unocclude {

QString reviewText(ReviewState review)
{
    switch (review) {
    case ReviewState::Open:
        break;
    case ReviewState::Done:
        return QCoreApplication::translate("ReviewText", "done");
    case ReviewState::Approved:
        return QCoreApplication::translate("ReviewText", "approved");
    }
    return QCoreApplication::translate("ReviewText", "open");
}

} // namespace unocclude
