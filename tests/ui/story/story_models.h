// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/session.h"

namespace unocclude::test {

inline const QString samplePhoto = QStringLiteral(UNOCCLUDE_TEST_DATA "/../resources/samples/suitcases.jpg");

CompleterProvider fakeModel();
CompleterProvider realModel(); ///< what comes with the program; where it is missing (why_no_model.h), an error

} // namespace unocclude::test
