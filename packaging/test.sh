#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# packaging/test.sh [CTEST ARGUMENTS]
# Builds everything with warnings as errors and runs every test, or those that the arguments choose (-R rle). Without
# arguments the parsers of strangers' files are fuzzed too, a minute each.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

begin_setup
prepare tests "${build_packages[@]}" "${test_packages[@]}"
install_oracles
fetch_nvrtc
[ $# -gt 0 ] || prepare_fuzzing
configure dev
build dev
end_setup

cd "$root"
# Tests run without a screen; those that need a real one get their own, never the user's.
xvfb-run --auto-servernum --server-args='-screen 0 1600x1200x24' \
    ctest --preset dev --parallel "$(nproc)" "$@" </dev/null
[ -z "${can_fuzz:-}" ] || packaging/fuzz.sh
