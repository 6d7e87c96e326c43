// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace unocclude {

/// Starts the program anew with OMP_WAIT_POLICY=passive, if its environment says nothing of the kind; returns if it
/// does, or if that cannot be done. First of all in main().
///
/// OpenMP's threads, which LibTorch computes with, wait for each other by spinning unless told otherwise before the
/// program starts. That gains a few per cent on an idle machine, and makes a network take up to seventy times as long
/// on one that is busy with anything else.
void waitPatiently(char** argv);

} // namespace unocclude
