// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/instance.h"

#include <QString>

namespace unocclude {

/// How far the work on an object has come, in a word: "open", "done", "approved".
QString reviewText(ReviewState review);

} // namespace unocclude
