// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "samples/sample_card.h"

#include <QString>

namespace unocclude {

QString titleOf(const SampleCard& card);       ///< "Sample 2, seed 17, 34 % hidden": for those who cannot see it
QString captionOf(const SampleCard& card);     ///< the short line below a tile
QString explanationOf(const SampleCard& card); ///< everything there is to know, several lines
QString keyOf(const SampleCard& card);         ///< what to press for it, as its badge shows; empty if there is no key

/// "12 steps of DDIM, guidance 1.5, eta 0"
QString settingsText(const CompletionSettings& settings);

} // namespace unocclude
