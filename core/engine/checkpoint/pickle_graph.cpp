// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/pickle_graph.h"

namespace unocclude::engine {

const std::int64_t* PickleValue::integer() const noexcept
{
    return kind == PickleKind::Integer ? std::get_if<std::int64_t>(&content) : nullptr;
}

const std::string_view* PickleValue::text() const noexcept
{
    return kind == PickleKind::Text ? std::get_if<std::string_view>(&content) : nullptr;
}

} // namespace unocclude::engine
