# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# What the scripts share that build core/engine alone, on machines that have LibTorch and a compiler but neither Qt nor
# OpenCV. Sourced, never run. From the environment:
#   UNOCCLUDE_TORCH_DIR   LibTorch 2.11; otherwise the one that run.sh fetched, or that of Python's torch package

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export GOMP_SPINCOUNT=${GOMP_SPINCOUNT:-1000} # spinning threads come to a halt on a machine with other work

say() { printf 'unocclude: %s\n' "$*" >&2; }

build_engine() { # build_engine TARGET...
    cmake -S "$root/core/engine" -B "$root/build/engine" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DUNOCCLUDE_TORCH_DIR="${UNOCCLUDE_TORCH_DIR:-}" >&2
    cmake --build "$root/build/engine" --target "$@" >&2
}

engine_program() { # engine_program NAME: where it was built
    find "$root/build/engine" -type f -name "$1"
}
