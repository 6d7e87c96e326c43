// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inference_backend.h"

#include <stop_token>

namespace unocclude {

/// Reads cut-outs, photographs and scenes and writes them as a bank of training pairs (engine/train/pair_bank.h).
/// What is held out is told by SourceSplit; views of one model, named <model>_<view>, stay together.
/// A picture that cannot be read is reported and passed over.
/// @throw RuntimeError; Cancelled
void buildPairBank(const PairBankOptions& options, const ReportLine& report, std::stop_token stop);

} // namespace unocclude
