// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/step.h"

#include <string>

namespace unocclude::engine {

/// An operation's kind and shape in words, by which the fastest way of doing it is remembered. Empty where there is one
/// way only: for our kernels, and for what only moves values.
std::string nameOfShape(const StepOperation& operation);

/// How many ways of doing it the library has, from which OperationChoices takes the fastest.
///   Convolution: cuDNN's own choice; cuDNN's search, which times its algorithms at the first call
///   Product: cuBLAS; cuBLASLt
///   Attention: flash; memory-efficient; cuDNN
int waysOf(const StepOperation& operation);

// On a card, by LibTorch, on this thread's current stream. @throw c10::Error, also for a way that the card does not
// know
void runOnCard(const Convolution& one, int way);
void runOnCard(const Product& one, int way);
void runOnCard(const Attention& one, int way);

} // namespace unocclude::engine
