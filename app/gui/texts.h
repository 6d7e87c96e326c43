// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;

namespace unocclude {

/// The window's and Qt's own texts in the user's language; English, with its plurals, where there is no other.
void installTexts(QCoreApplication& application);

} // namespace unocclude
