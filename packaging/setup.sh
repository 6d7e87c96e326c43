# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# What run.sh and test.sh share: installs what is missing, fetches LibTorch, configures and builds. Sourced, never run.
# Each stage does nothing where its work is done already, so that a second start needs neither network nor time.
#
# Everything fetched lies in build/deps; deleting that folder undoes it. From the environment:
#   UNOCCLUDE_TORCH_DIR   an own LibTorch 2.11 (the folder with include/ and lib/): nothing of it is fetched then
#   UNOCCLUDE_CUDA=0      keep to the CPU libraries although there is an NVIDIA driver

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
deps=$root/build/deps
log=$root/build/setup.log
torch_tree=$deps/torch-2.11.0

# shellcheck disable=SC2034 # run.sh and test.sh use them
build_packages=(g++ cmake ninja-build ccache python3 python3-venv ca-certificates
                qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n qt6-svg-dev
                libgl1-mesa-dev libopencv-dev nlohmann-json3-dev libcli11-dev fonts-dejavu-core)
# shellcheck disable=SC2034
test_packages=(xvfb xauth xdotool git)
fuzz_packages=(clang libclang-rt-dev)

say() { printf 'unocclude: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# Runs a command with its output in the log, or on the terminal if there is one; a failure shows the log's end.
quietly() {
    if [ -t 2 ]; then
        "$@" >&2
    else
        "$@" >>"$log" 2>&1 || { local status=$?; tail -n 100 "$log" >&2; return $status; }
    fi
}

begin_setup() {
    mkdir -p "$deps"
    exec 9>"$root/build/.setup-lock"
    flock 9 # a second start waits for the first one's set-up instead of disturbing it
    : >"$log"
}

end_setup() { exec 9>&-; }

# ---- Debian packages ----

missing_packages() {
    local package
    for package; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s ' "$package"
    done
}

apt_get() { # apt asks nothing and waits for another package manager to finish
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600 "$@" </dev/null
}

install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian system; what these Debian packages hold must be there already: $*."
        return
    fi
    local missing as_root=()
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || fail "These Debian packages are missing, and installing them needs root or sudo: $missing"
        as_root=(sudo)
    fi
    say "Installing Debian packages: $missing"
    quietly apt_get update || say "The package lists could not be refreshed; trying with those at hand."
    # shellcheck disable=SC2086 # one word per package
    quietly apt_get install --no-install-recommends $missing ||
        fail "Debian packages could not be installed: ${missing}(the reason stands above)."
}

# ---- Python, as a means of fetching ----

# Debian's Python refuses pip installs into the system, so there is one of our own.
make_python() {
    python=$deps/python/bin/python
    "$python" -c 'import pip' 2>/dev/null && return
    rm -rf "$deps/python"
    quietly python3 -m venv "$deps/python" || fail "Python could not make a virtual environment in $deps/python."
}

pip_retrying() {
    local attempt
    for attempt in 1 2 3; do
        quietly "$python" -m pip --disable-pip-version-check --no-input "$@" && return
        [ "$attempt" = 3 ] || say "Fetching failed; trying again."
    done
    return 1
}

# pip takes platform names literally: a wheel for an older C library is not found unless that one is named too.
wheel_platforms() {
    local machine minor
    machine=$(uname -m)
    for minor in $(seq 28 -1 12); do printf -- '--platform manylinux_2_%s_%s ' "$minor" "$machine"; done
    printf -- '--platform manylinux2014_%s' "$machine"
}

download_wheels() { # download_wheels FOLDER pip-arguments...
    local folder=$1
    shift
    # shellcheck disable=SC2046 # one word per platform
    pip_retrying download --dest "$folder" --only-binary=:all: --implementation cp --python-version 3.11 \
        $(wheel_platforms) "$@" || fail "Fetching failed; the next start goes on where this one stopped."
}

# ---- LibTorch ----

has_nvidia_driver() { [ -e /proc/driver/nvidia/version ] || command -v nvidia-smi >/dev/null; }

enough_room_for_cuda() { [ "$(df --output=avail -k "$deps" | tail -n 1)" -gt $((8 * 1024 * 1024)) ]; }

wanted_libraries() {
    if [ "${UNOCCLUDE_CUDA:-1}" = 0 ] || ! has_nvidia_driver; then
        echo cpu
    elif ! enough_room_for_cuda; then
        say "There is an NVIDIA driver, but less than 8 GB of free disk for CUDA's libraries: keeping to the CPU."
        echo cpu
    else
        echo cuda
    fi
}

# What of a wheel is needed: all of LibTorch's C++ side for CUDA, without its CUDA half for the CPU; nothing of Python, but
# for the bench's comparison with it.
wheel_patterns() { # wheel_patterns NAME cpu|cuda|python|nvrtc
    case $1:$2 in
        torch:cuda) echo 'torch/include/* torch/lib/* torch.libs/* torch-*/METADATA */licenses/* !*libtorch_python*' ;;
        torch:cpu) echo 'torch/include/* torch/lib/*.so* torch.libs/* torch-*/METADATA */licenses/* !torch/lib/*cuda* !*nvrtc*
                         !*nvshmem* !*libtorch_python* !torch/lib/libtorch.so !*libtorch_global_deps*' ;;
        torch:python) echo 'torch/* torchgen/* functorch/* torch-*/METADATA */licenses/* !torch/test/* !torch/share/*
                            !torch/bin/* torch/bin/torch_shm_manager !*libtorch_nvshmem*' ;;
        nvidia-cuda-nvrtc:nvrtc) echo 'nvidia/*/lib/libnvrtc*.so* */[Ll]icense* !*.alt.so*' ;;
        nvidia-cuda-cupti:cpu) echo 'nvidia/*/lib/libcupti.so* */[Ll]icense*' ;;
        *) echo 'nvidia/* */[Ll]icense* !*.a' ;;
    esac
}

unpack_wheel() { # unpack_wheel WHEEL FOLDER NAME cpu|cuda|nvrtc
    local patterns
    read -r -d '' -a patterns < <(wheel_patterns "$3" "$4") || true
    quietly "$python" "$root/packaging/unpack_wheel.py" "$1" "$2" "${patterns[@]}"
    rm "$1"
}

# Wheel by wheel, with a mark behind each, so that an interrupted set-up resumes.
fetch_pinned_wheels() { # fetch_pinned_wheels FOLDER cpu|cuda|nvrtc [REQUIREMENTS]
    local requirement name
    while read -r requirement; do
        name=${requirement%%==*}
        [ ! -e "$1/.have-$name" ] || continue
        rm -rf "$deps/wheels"
        download_wheels "$deps/wheels" --no-deps --require-hashes -r <(printf '%s\n' "$requirement")
        unpack_wheel "$deps"/wheels/*.whl "$1" "$name" "$2"
        touch "$1/.have-$name"
    done < <(grep -v '^#' "$root/packaging/${3:-requirements-libtorch.txt}")
}

# The libraries that libtorch_cuda.so needs, in the versions that the wheel itself asks for.
fetch_cuda_wheels() { # fetch_cuda_wheels FOLDER
    [ ! -e "$1/.have-cuda" ] || return 0
    local wheel
    sed -nE 's/^Requires-Dist: ((nvidia-|cuda-toolkit)[^;]*).*/\1/p' "$1"/torch-*/METADATA >"$deps/cuda-requirements.txt"
    download_wheels "$deps/wheels" -r "$deps/cuda-requirements.txt"
    for wheel in "$deps"/wheels/nvidia_*.whl; do unpack_wheel "$wheel" "$1" nvidia cuda; done
    rm -rf "$deps/wheels"
    touch "$1/.have-cuda"
}

fetch_libtorch() {
    torch_dir=${UNOCCLUDE_TORCH_DIR:-$torch_tree/torch}
    [ -z "${UNOCCLUDE_TORCH_DIR:-}" ] || return 0
    local libraries partial
    libraries=$(wanted_libraries)
    [ ! -e "$torch_tree/.complete-$libraries" ] || return 0
    partial=$deps/.torch-2.11.0-$libraries.partial
    mkdir -p "$partial"
    case $libraries in
        cpu) say "Fetching LibTorch 2.11 (about 0.6 GB, once)." ;;
        cuda) say "Fetching LibTorch 2.11 with CUDA (about 3 GB, once)." ;;
    esac
    make_python
    fetch_pinned_wheels "$partial" "$libraries"
    [ "$libraries" = cpu ] || fetch_cuda_wheels "$partial"
    rm -rf "$deps/wheels"
    touch "$partial/.complete-$libraries" "$partial/.complete-cpu"
    rm -rf "$torch_tree"
    mv "$partial" "$torch_tree"
}

# ---- the compiler of the CUDA kernels, for their tests ----

fetch_nvrtc() {
    local tree=$deps/nvrtc-13.0.88
    [ ! -e "$tree" ] || return 0
    make_python
    say "Fetching NVRTC, which the tests compile the CUDA kernels with (90 MB, once)."
    mkdir -p "$tree.partial"
    fetch_pinned_wheels "$tree.partial" nvrtc requirements-nvrtc.txt
    rm -rf "$deps/wheels"
    mv "$tree.partial" "$tree"
}

# ---- the tests' oracles ----

install_oracles() {
    make_python
    export UNOCCLUDE_ORACLE_PYTHON=$python
    local requirements=$root/packaging/requirements-tests.txt
    cmp -s "$requirements" "$deps/python/.oracles" && return
    say "Installing what the tests compare with (pycocotools)."
    pip_retrying install --only-binary=:all: -r "$requirements" || fail "pycocotools could not be installed."
    cp "$requirements" "$deps/python/.oracles"
}

# ---- the fuzzer ----

has_fuzzer() {
    command -v clang++ >/dev/null &&
        echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }' |
        clang++ -x c++ -fsanitize=fuzzer,address - -o "$deps/.fuzzer-probe" 2>/dev/null
}

# Only clang fuzzes and nothing else needs it: where it cannot be installed, the other tests still run. CI insists.
# shellcheck disable=SC2034 # test.sh uses can_fuzz
prepare_fuzzing() {
    has_fuzzer || (install_packages "${fuzz_packages[@]}") || true
    can_fuzz=yes
    has_fuzzer && return
    can_fuzz=
    [ -z "${UNOCCLUDE_FUZZ_REQUIRED:-}" ] || fail "clang with libFuzzer is not there, and CI fuzzes."
    say "Fuzzing is passed over: it needs clang with libFuzzer (Debian: ${fuzz_packages[*]})."
}

# ---- build ----

# torch headers take up to 1.4 GB of memory for each file that is compiled.
job_count() {
    local cores by_memory
    cores=$(nproc)
    by_memory=$(($(awk '/^MemAvailable/ {print $2}' /proc/meminfo) / (1400 * 1024)))
    [ "$by_memory" -ge 1 ] || by_memory=1
    echo $((by_memory < cores ? by_memory : cores))
}

configure() { # configure PRESET
    local build=$root/build/$1 key
    key=$(printf '%s\n' "$root" "$torch_dir" && cat "$root/CMakePresets.json")
    if [ -e "$build/build.ninja" ] && [ "$key" = "$(cat "$build/.configured-by" 2>/dev/null)" ]; then return; fi
    say "Configuring $1."
    rm -f "$build/.built"
    (cd "$root" && quietly cmake --fresh --preset "$1" -DUNOCCLUDE_TORCH_DIR="$torch_dir") ||
        fail "Configuring failed (the reason stands above)."
    printf '%s\n' "$key" >"$build/.configured-by"
}

# The stamp bears the time at which the last good build began: whatever was saved since then is newer.
is_built() { # is_built STAMP
    [ -e "$1" ] && [ -z "$(cd "$root" && find CMakeLists.txt app core packaging/linux resources tests translations ui \
        -newer "$1" -print -quit 2>/dev/null)" ]
}

build() { # build PRESET
    local stamp=$root/build/$1/.built
    ! is_built "$stamp" || return 0
    touch "$stamp.began"
    say "Building $1 with $(job_count) jobs; the first time takes some minutes."
    (cd "$root" && quietly cmake --build --preset "$1" --parallel "$(job_count)") ||
        fail "Building failed (the reason stands above)."
    mv "$stamp.began" "$stamp"
}

# Packages are looked at again only when this file has changed: asking dpkg takes longer than the program's start.
prepare() { # prepare NAME package...
    local stamp=$deps/.packages-$1
    shift
    cmp -s "$root/packaging/setup.sh" "$stamp" || { install_packages "$@"; cp "$root/packaging/setup.sh" "$stamp"; }
    fetch_libtorch
}
