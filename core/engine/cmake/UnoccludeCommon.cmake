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

option(UNOCCLUDE_UNITY "Compile the sources of a folder together, in a quarter of the time" ON)

# unocclude_compile_by_folder(<target>): one compilation for each folder of the target's sources. Headers of LibTorch and Qt
# cost far more than our own lines; this way they are paid for once a folder. What stands in a file's anonymous namespace has
# to be unique within its folder.
function(unocclude_compile_by_folder target)
    if(NOT UNOCCLUDE_UNITY)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        get_filename_component(folder "${source}" DIRECTORY)
        string(MAKE_C_IDENTIFIER "in_${folder}" group)
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP ${group})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
