# SPDX-License-Identifier: Apache-2.0
# Flags that every target of the project carries. They stand with the engine because it also builds alone.
if(TARGET unocclude_common)
    return()
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

find_program(UNOCCLUDE_CCACHE ccache)
if(UNOCCLUDE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # time macros and precompiled headers differ by time stamp alone; tell ccache that this is no difference
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${UNOCCLUDE_CCACHE})
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

add_library(unocclude_common INTERFACE)
target_compile_features(unocclude_common INTERFACE cxx_std_20)
target_compile_options(unocclude_common INTERFACE
    -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${UNOCCLUDE_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(unocclude_common INTERFACE
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING)
