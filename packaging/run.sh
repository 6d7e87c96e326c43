#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# packaging/run.sh               opens the window
# packaging/run.sh ARGUMENTS     runs unocclude-cli with them, for instance: complete --help
# Sets up and builds first whatever is missing. Only the program writes to standard output.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

begin_setup
prepare build "${build_packages[@]}"
configure release
build release
end_setup

if [ $# -gt 0 ]; then
    exec "$root/build/release/bin/unocclude-cli" "$@"
fi
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    fail "The window needs a display and there is none here; the command line does the same work: packaging/run.sh --help"
fi
exec "$root/build/release/bin/unocclude"
