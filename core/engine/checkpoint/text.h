// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace unocclude::engine {

/// Whether the bytes are UTF-8: shortest forms only, no surrogates, nothing above U+10FFFF.
bool isUtf8(std::string_view bytes) noexcept;

/// Whether UTF-8 text holds a control character: U+0000 to U+001F, U+007F to U+009F.
bool hasControlCharacter(std::string_view utf8) noexcept;

/// A name from a file made fit for a message: in quotes, cut to a readable length, C0 controls and DEL replaced.
std::string quotedName(std::string_view name);

} // namespace unocclude::engine
