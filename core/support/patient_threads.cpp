// SPDX-License-Identifier: Apache-2.0
#include "support/patient_threads.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace unocclude {

void waitPatiently(char** argv)
{
    if (std::getenv("OMP_WAIT_POLICY") || std::getenv("GOMP_SPINCOUNT"))
        return;
    // OpenMP's library comes with OpenCV's and has read its environment before main() begins
    setenv("GOMP_SPINCOUNT", "1000", 1);
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    execv(program.c_str(), argv); // by its own name, which lists of processes then show
    execv("/proc/self/exe", argv);
}

} // namespace unocclude
