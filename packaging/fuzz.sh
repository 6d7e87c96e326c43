#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# packaging/fuzz.sh [SECONDS]: fuzzes each parser of strangers' weights for so long (60 s) with clang's libFuzzer under
# the address and undefined-behaviour sanitizers. What it finds lies in build/fuzz/findings; the first finding fails.
# Needs clang, CMake and Ninja, nothing else of the project's set-up.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/fuzz
seconds=${1:-60}

command -v clang++ >/dev/null || { echo "unocclude: clang++ is missing; fuzzing needs its libFuzzer." >&2; exit 1; }
cmake -S "$root/tests/fuzz" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER=clang++ >/dev/null
cmake --build "$build"

for target in safetensors_header zip_directory pickle torch_file; do
    mkdir -p "$build/corpus/$target" "$build/findings"
    "$build/fuzz_$target" -rss_limit_mb=512 -timeout=5 -max_len=4096 -max_total_time="$seconds" -print_final_stats=1 \
        -artifact_prefix="$build/findings/$target-" "$build/corpus/$target" "$root/tests/fuzz/corpus/$target"
done
