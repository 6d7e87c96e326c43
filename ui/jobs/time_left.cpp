// SPDX-License-Identifier: Apache-2.0
#include "jobs/time_left.h"

#include <QCoreApplication>

#include <algorithm>

namespace unocclude {
namespace {

/// Gives the texts of this file their context.
class TimeLeft
{
    Q_DECLARE_TR_FUNCTIONS(TimeLeft)
};

} // namespace

QString timeLeft(double seconds)
{
    if (seconds < 90)
        return TimeLeft::tr("%1 s left").arg(std::max(1, qRound(seconds)));
    const int minutes = qRound(seconds / 60);
    if (minutes < 60)
        return TimeLeft::tr("%1 min left").arg(minutes);
    return TimeLeft::tr("%1 h %2 min left").arg(minutes / 60).arg(minutes % 60);
}

} // namespace unocclude
