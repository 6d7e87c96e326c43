# SPDX-License-Identifier: Apache-2.0
# Imports LibTorch's CPU libraries as the target Unocclude::LibTorch.
#
# The wheel's own package file demands a CUDA toolkit, and linking libtorch.so would make libtorch_cuda.so a
# load-time need; both are avoided by importing libtorch_cpu.so and libc10.so alone. CUDA is loaded at run time.
#
# UNOCCLUDE_TORCH_DIR is a folder that holds include/ and lib/ of LibTorch 2.11: the unpacked wheel's "torch",
# an installed Python package's, or the official archive's.
if(TARGET Unocclude::LibTorch)
    return()
endif()

set(UNOCCLUDE_TORCH_VERSION 2.11)
set(UNOCCLUDE_TORCH_DIR "" CACHE PATH "LibTorch ${UNOCCLUDE_TORCH_VERSION}: the folder with include/ and lib/")

if(NOT UNOCCLUDE_TORCH_DIR)
    find_path(unocclude_torch_found include/torch/headeronly/version.h
        HINTS "${CMAKE_BINARY_DIR}/../deps/torch-2.11.0/torch" "$ENV{LIBTORCH}" /opt/libtorch NO_CACHE)
    if(NOT unocclude_torch_found)
        find_program(unocclude_python NAMES python3 NO_CACHE)
        execute_process(COMMAND "${unocclude_python}" -c "import torch, pathlib; print(pathlib.Path(torch.__file__).parent)"
            OUTPUT_VARIABLE unocclude_torch_found OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    endif()
    set(UNOCCLUDE_TORCH_DIR "${unocclude_torch_found}" CACHE PATH "" FORCE)
endif()
if(NOT EXISTS "${UNOCCLUDE_TORCH_DIR}/include/torch/headeronly/version.h")
    message(FATAL_ERROR "LibTorch ${UNOCCLUDE_TORCH_VERSION} was not found. packaging/run.sh fetches it, "
                        "or set UNOCCLUDE_TORCH_DIR to a folder that holds its include/ and lib/.")
endif()

file(STRINGS "${UNOCCLUDE_TORCH_DIR}/include/torch/headeronly/version.h" unocclude_torch_version_lines
    REGEX "#define TORCH_VERSION_(MAJOR|MINOR) ") # torch/version.h only includes this file
string(REGEX REPLACE ".*MAJOR ([0-9]+).*MINOR ([0-9]+).*" "\\1.\\2" unocclude_torch_version "${unocclude_torch_version_lines}")
if(NOT unocclude_torch_version VERSION_EQUAL UNOCCLUDE_TORCH_VERSION)
    message(FATAL_ERROR "LibTorch ${UNOCCLUDE_TORCH_VERSION} is needed; ${UNOCCLUDE_TORCH_DIR} holds ${unocclude_torch_version}.")
endif()

add_library(unocclude_c10 SHARED IMPORTED)
set_target_properties(unocclude_c10 PROPERTIES IMPORTED_LOCATION "${UNOCCLUDE_TORCH_DIR}/lib/libc10.so")
add_library(unocclude_torch_cpu SHARED IMPORTED)
set_target_properties(unocclude_torch_cpu PROPERTIES IMPORTED_LOCATION "${UNOCCLUDE_TORCH_DIR}/lib/libtorch_cpu.so")

add_library(unocclude_libtorch INTERFACE)
add_library(Unocclude::LibTorch ALIAS unocclude_libtorch)
target_include_directories(unocclude_libtorch SYSTEM INTERFACE
    "${UNOCCLUDE_TORCH_DIR}/include" "${UNOCCLUDE_TORCH_DIR}/include/torch/csrc/api/include")
target_link_libraries(unocclude_libtorch INTERFACE unocclude_torch_cpu unocclude_c10)
# The wheel's libraries find their neighbours (libcudart, libcupti) by their own run paths; the linker does not follow those.
target_link_options(unocclude_libtorch INTERFACE -Wl,--allow-shlib-undefined)

# LibTorch's header for Gloo's process group includes headers of Gloo, which its wheel leaves out (gloo_declarations.h).
set(unocclude_gloo_names "${CMAKE_BINARY_DIR}/gloo-names")
foreach(header algorithm common/error context rendezvous/store transport/device)
    file(CONFIGURE OUTPUT "${unocclude_gloo_names}/gloo/${header}.h" @ONLY
        CONTENT "#include \"engine/distributed/gloo_declarations.h\"\n")
endforeach()
