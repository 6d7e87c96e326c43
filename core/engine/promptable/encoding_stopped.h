// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace unocclude::engine {

/// Thrown by an encoder whose stop was requested. Not an error: the user changed their mind.
struct EncodingStopped
{
};

} // namespace unocclude::engine
