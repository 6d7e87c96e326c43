// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/skeleton.h"

#include <torch/library.h>

namespace unocclude::engine {

namespace {

at::Tensor& leaveUnfilled(at::Tensor& tensor, double, double, std::optional<at::Generator>)
{
    return tensor;
}

at::Tensor& leaveUnset(at::Tensor& tensor, const at::Scalar&)
{
    return tensor;
}

at::Tensor& leaveUncleared(at::Tensor& tensor)
{
    return tensor;
}

} // namespace

// LibTorch keeps this key for initialisation that is put off and gives it no kernels of its own. Large tensors are
// allocated without being touched, so the memory that they would need is never taken.
TORCH_LIBRARY_IMPL(_, DeferredInit, library)
{
    library.fallback(torch::CppFunction::makeFallthrough());
}

TORCH_LIBRARY_IMPL(aten, DeferredInit, library)
{
    library.impl("uniform_", leaveUnfilled);
    library.impl("normal_", leaveUnfilled);
    library.impl("fill_.Scalar", leaveUnset);
    library.impl("zero_", leaveUncleared);
}

SkeletonGuard::SkeletonGuard()
    : m_guard(c10::DispatchKey::DeferredInit)
{
}

} // namespace unocclude::engine
