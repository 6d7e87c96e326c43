// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace unocclude {

/// "8 s left", "2 min left", "1 h 5 min left": no more exact than an estimate is.
QString timeLeft(double seconds);

} // namespace unocclude
