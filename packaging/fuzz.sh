#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# packaging/fuzz.sh [SECONDS]: fuzzes each parser of strangers' weights, annotations and projects for so long (60 s) with clang's libFuzzer under
# the address and undefined-behaviour sanitizers, as many at a time as there are cores. What it finds lies in
# build/fuzz/findings, what it said in build/fuzz/TARGET.log; any finding fails.
# Needs clang with its sanitizers, CMake and Ninja; of the project's set-up Qt, OpenCV and nlohmann-json.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/fuzz
seconds=${1:-60}
targets=(safetensors_header zip_directory pickle torch_file cocoa project)

command -v clang++ >/dev/null || { echo "unocclude: clang++ is missing; fuzzing needs its libFuzzer." >&2; exit 1; }
cmake -S "$root/tests/fuzz" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER=clang++ >/dev/null
cmake --build "$build" >"$build/build.log" || { tail -n 40 "$build/build.log" >&2; exit 1; } # compilers complain there

fuzz() { # fuzz TARGET
    local log=$build/$1.log runs
    mkdir -p "$build/corpus/$1" "$build/findings"
    "$build/fuzz_$1" -rss_limit_mb=512 -timeout=5 -max_len=4096 -max_total_time="$seconds" -print_final_stats=1 \
        -artifact_prefix="$build/findings/$1-" "$build/corpus/$1" "$root/tests/fuzz/corpus/$1" >"$log" 2>&1 ||
        { tail -n 40 "$log" >&2; echo "unocclude: fuzzing $1 found an input that its parser does not survive." >&2; return 1; }
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    echo "unocclude: fuzzed $1: $runs inputs in $seconds s, no finding." >&2
}

export -f fuzz
export root build seconds
printf '%s\n' "${targets[@]}" | xargs -P "$(nproc)" -I{} bash -euo pipefail -c 'fuzz {}' ||
    { echo "unocclude: fuzzing failed; the inputs lie in build/fuzz/findings." >&2; exit 1; }
