# SPDX-License-Identifier: Apache-2.0
# Makes kernelSources() of cuda/kernel_sources.h out of cuda/kernels/: the kernels are compiled where the card is.
set(unocclude_kernel_headers portable.h group_norm.h row_layers.h sampling.h)

function(unocclude_embed_kernels result)
    set(folder "${CMAKE_CURRENT_SOURCE_DIR}/cuda/kernels")
    set(entries "")
    foreach(name kernels.cu ${unocclude_kernel_headers})
        file(READ "${folder}/${name}" text)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${folder}/${name}")
        string(APPEND entries "    {\"engine/cuda/kernels/${name}\", R\"kernel(${text})kernel\"},\n")
    endforeach()
    set(source "${CMAKE_CURRENT_BINARY_DIR}/kernel_sources.cpp")
    file(GENERATE OUTPUT "${source}" CONTENT
"// Made by EmbeddedKernels.cmake.
#include \"engine/cuda/kernel_sources.h\"

#include <iterator>

namespace unocclude::engine {

namespace {

constexpr KernelSource kSources[] = {
${entries}};

} // namespace

KernelSources kernelSources()
{
    return {kSources[0], {std::next(std::begin(kSources)), std::end(kSources)}};
}

} // namespace unocclude::engine
")
    set(${result} "${source}" PARENT_SCOPE)
endfunction()
