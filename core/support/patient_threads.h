// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace unocclude {

/// Starts the program anew with GOMP_SPINCOUNT=1000 (some microseconds), if its environment says nothing on how OpenMP
/// waits; returns if it does, or if that cannot be done. To be called before anything that must not be done twice.
///
/// OpenMP's threads, which LibTorch computes with, wait for each other by spinning for long unless told otherwise
/// before the program starts. On a machine that is busy with anything else a network then takes up to seventy times as
/// long. Not spinning at all costs a quarter of the speed on an idle one.
void waitPatiently(char** argv);

} // namespace unocclude
