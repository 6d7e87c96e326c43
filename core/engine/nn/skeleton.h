// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <c10/core/impl/LocalDispatchKeySet.h>

namespace unocclude::engine {

/// While it lives, modules that are built on this thread are skeletons: their parameters have shapes but no values,
/// and no memory is touched for them. For a model that is read from a file, where a thousand million random numbers
/// would be drawn only to be thrown away. What random, zero and constant initialisation would write is left out
/// (uniform_, normal_, zero_, fill_), nothing else: within its life build modules and do nothing more.
class SkeletonGuard
{
public:
    SkeletonGuard();

private:
    c10::impl::IncludeDispatchKeyGuard m_guard;
};

} // namespace unocclude::engine
