#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# A program to compare with: unocclude-cli bench --suite engine --against packaging/bench/python.sh
# Runs rival.py with Python's torch 2.11: python3's own, or else one that it fetches into build/deps, once (0.5 GB, for
# Python 3.11 without a GPU; elsewhere pip installs all that torch asks for, several GB).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/setup.sh
source "$here/../setup.sh"

python_tree=$deps/python-torch-2.11.0

has_torch() { # has_torch PYTHON
    "$1" -c 'import sys, torch; sys.exit(not torch.__version__.startswith("2.11."))' 2>/dev/null
}

# Python's half of the published wheel is linked to CUDA's libraries, 2.5 GB, also where there is no GPU to use them. Such
# a machine gets stand-ins: libraries of the same names and symbols, whose functions nothing calls and which abort if it did.
make_stand_ins() { # make_stand_ins FOLDER OF TORCH'S LIBRARIES
    local library
    nm -D --undefined-only --with-symbol-versions "$1"/libtorch_cuda.so "$1"/libtorch_python.so |
        awk '$1 == "U" && $2 ~ /^(cu(blas|dnn|sparse|fft|rand|File)|nccl|nvshmem|_ZN4c10d17nvshmem)/ { print $2 }' |
        sort -u >"$1/stand-ins.txt"
    readelf -d "$1"/libtorch_cuda.so "$1"/libtorch_python.so | grep -oE '\[lib(cu|nccl|torch_nvshmem)[^]]*' |
        tr -d '[' | grep -v cudart | sort -u | while read -r library; do
        make_stand_in "$1" "$library"
    done
}

# Symbols that name no version may come from any library: they all go into one.
make_stand_in() { # make_stand_in FOLDER LIBRARY
    local versions=$1/stand-in.map
    printf '%s { global: *; };\n' "$2" >"$versions"
    {
        grep -E "@$2\$" "$1/stand-ins.txt" | sed 's/@.*//' || true
        [ "$2" != libnccl.so.2 ] || grep -v @ "$1/stand-ins.txt" || true
    } | sed 's/.*/void &(void) { __builtin_trap(); }/' |
        quietly gcc -w -shared -fPIC -fno-builtin -x c - -Wl,-soname,"$2" -Wl,--version-script="$versions" -o "$1/$2"
}

fetch_lean() {
    local partial=$python_tree.partial
    say "Fetching Python's torch 2.11 to compare with (about 0.6 GB, once)."
    mkdir -p "$partial"
    fetch_pinned_wheels "$partial" python
    pip_retrying install --target "$partial" --only-binary=:all: --require-hashes \
        -r "$root/packaging/requirements-bench.txt" || fail "What Python's torch needs could not be fetched."
    make_stand_ins "$partial/torch/lib"
    mv "$partial" "$python_tree"
}

install_whole() {
    say "Installing Python's torch 2.11 to compare with (several GB, once)."
    quietly python3 -m venv "$python_tree" || fail "Python could not make a virtual environment in $python_tree."
    python=$python_tree/bin/python
    pip_retrying install --only-binary=:all: torch==2.11.0 || fail "Python's torch 2.11 could not be installed."
}

is_lean() { # its wheel is pinned for this Python, and no GPU wants the libraries that are left out
    ! has_nvidia_driver && python3 -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))'
}

find_python() { # sets python
    python=python3
    ! has_torch python3 || return 0
    begin_setup
    make_python
    if is_lean; then
        [ -e "$python_tree" ] || fetch_lean
        export PYTHONPATH=$python_tree
    else
        has_torch "$python_tree/bin/python" || install_whole
        python=$python_tree/bin/python
    fi
    end_setup
    has_torch "$python" || fail "Python's torch 2.11 does not start: $("$python" -c 'import torch' 2>&1 | tail -n 1)"
}

find_python >&2 # standard output is for answers alone
exec "$python" -W ignore "$here/rival.py"
