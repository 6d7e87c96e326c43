// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace unocclude {

/// Has the C library keep what is freed, up to 512 MiB, for what is allocated next. To be called once, first thing.
///
/// A network frees and allocates its activations, megabytes each, at every layer. glibc gives such blocks back to the
/// system at once and gets them anew, cleared page by page: a third of the time of MobileSAM's encoder. Other C
/// libraries are left as they are.
void keepFreedMemory();

} // namespace unocclude
