#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# packaging/gpu-check.sh FOLDER [DEVICE] [BENCH ARGUMENTS...]
# Builds the engine alone against LibTorch 2.11, tests it on a device (cuda), compares its kernels with their twins on the
# CPU and whole samplings with the network in float32, checks the kernels for memory errors and races, and times the engine in
# turn with Python's torch. Writes FOLDER/CARD-DATE.json, best into resources/benchmarks. Needs CMake, Ninja and a compiler,
# and a python3 that has torch 2.11: nothing is fetched then.
#
#   packaging/gpu-check.sh resources/benchmarks
#   packaging/gpu-check.sh build/results cpu --only unet --batch 1     # the same way without a GPU
set -euo pipefail
# shellcheck source=packaging/engine.sh
source "$(dirname "${BASH_SOURCE[0]}")/engine.sh"

out=${1:?where the results go}
device=${2:-cuda}
shift $(($# < 2 ? $# : 2))
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

card_number() { # N of cuda:N
    case $device in *:*) echo "${device##*:}" ;; *) echo 0 ;; esac
}

machine() { # the card, its driver and its power limit; the processor where there is no card
    if [ "$device" != cpu ]; then
        nvidia-smi --id="$(card_number)" --query-gpu=name,driver_version,power.limit,clocks.max.sm --format=csv,noheader
    else
        sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1
    fi
}

file_name() { # "NVIDIA H100 80GB HBM3, 580..." becomes nvidia-h100-80gb-hbm3
    machine | cut -d , -f 1 | tr '[:upper:]' '[:lower:]' | sed -E 's/[^a-z0-9]+/-/g; s/^-+|-+$//g'
}

golden_folders() { # what travels with the source, and the full data where it lies beside it
    printf '%s\n' "$root/tests/golden"
    [ ! -d "$root/../shared/golden" ] || printf '%s\n' "$root/../shared/golden"
}

self_tests() {
    local folder
    golden_folders | while read -r folder; do
        say "Testing against $folder."
        "$(engine_program unocclude-engine-selftest)" --golden "$folder" --device "$device" | tee -a "$work/selftest.txt" >&2
    done
}

compare_kernels() { # with their twins on the CPU
    [ "$device" != cpu ] || return 0
    say "Comparing the kernels."
    "$(engine_program unocclude-engine-kernels)" "$(card_number)" | tee "$work/kernels.txt" >&2
}

compare_steps() { # whole samplings; without a card by the twins
    say "Comparing whole samplings."
    local where=cpu
    [ "$device" = cpu ] || where=$(card_number)
    "$(engine_program unocclude-engine-kernels)" steps "$where" | tee "$work/steps.txt" >&2
}

check_memory() { # of our own kernels; LibTorch's are not ours to check
    if [ "$device" = cpu ] || ! command -v compute-sanitizer >/dev/null; then
        say "Without a GPU and compute-sanitizer the kernels' memory is not checked."
        return
    fi
    local tool
    for tool in memcheck racecheck initcheck synccheck; do
        say "Checking the kernels: $tool."
        compute-sanitizer --tool "$tool" --error-exitcode 3 \
            "$(engine_program unocclude-engine-kernels)" "$(card_number)" >"$work/$tool.txt" 2>&1 ||
            { cat "$work/$tool.txt" >&2; return 1; }
        printf '%s: %s\n' "$tool" "$(tail -n 1 "$work/$tool.txt")" >>"$work/sanitizer.txt"
    done
}

time_in_turn() { # time_in_turn BENCH ARGUMENTS...
    local given=("$@")
    [ ${#given[@]} -gt 0 ] ||
        given=(--only "unet,autoencoder,clip,files,tiers" --batch "2,4,8,16" --repeats 9 --compile)
    say "Timing in turn with Python's torch."
    "$(engine_program unocclude-engine-bench)" --device "$device" --against "'$root/packaging/bench/python.sh'" \
        --json "${given[@]}" >"$work/bench.json"
}

write_result() {
    python3 - "$work" "$(date -u +%Y-%m-%dT%H:%MZ)" "$(machine)" "$device" <<'PYTHON'
import json, pathlib, sys
work, date, machine, device = pathlib.Path(sys.argv[1]), *sys.argv[2:]
def lines(name):
    file = work / name
    return file.read_text().splitlines() if file.exists() else None

print(json.dumps({
    "date": date,
    "machine": machine,
    "device": device,
    "self_test": lines("selftest.txt"),
    "kernels": lines("kernels.txt"),
    "steps": lines("steps.txt"),
    "compute_sanitizer": lines("sanitizer.txt"),
    "bench": json.loads((work / "bench.json").read_text()),
}, indent=2))
PYTHON
}

build_engine unocclude-engine-selftest unocclude-engine-kernels unocclude-engine-bench
self_tests
compare_kernels
compare_steps
check_memory
time_in_turn "$@"
result=$out/$(file_name)-$(date -u +%Y-%m-%d).json
write_result >"$result"
say "The results stand in $result."
