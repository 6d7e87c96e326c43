// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inference_backend.h"

namespace unocclude {

/// What program and module must agree on. Raise it with every change of InferenceBackend, Completer, Segmenter or a
/// type they pass: a module of another number is refused instead of crashing.
inline constexpr int inferenceModuleAbi = 6;

} // namespace unocclude

/// The two C symbols that loadInferenceBackend() asks the module for. Stands once in the module, outside any namespace:
///     UNOCCLUDE_INFERENCE_MODULE(unocclude::TorchBackend)
#define UNOCCLUDE_INFERENCE_MODULE(Backend)                                                                            \
    extern "C" __attribute__((visibility("default"))) int unocclude_inference_abi()                                    \
    {                                                                                                                  \
        return unocclude::inferenceModuleAbi;                                                                          \
    }                                                                                                                  \
    extern "C" __attribute__((visibility("default"))) unocclude::InferenceBackend*                                     \
    unocclude_create_inference_backend()                                                                               \
    {                                                                                                                  \
        return new Backend;                                                                                            \
    }
