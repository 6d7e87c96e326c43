// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exit_code.h"

#include <atomic>
#include <stop_token>
#include <thread>

#include <csignal>

namespace unocclude::cli {

/// Turns SIGINT and SIGTERM into a request to stop. The first one asks the work to end within a step; a second one
/// ends the process at once, which leaves no half file since every output is whole or absent.
///
/// The signals are blocked in the constructing thread, hence in every thread it starts later, and taken by one thread
/// with sigwait(): nothing runs inside a signal handler. Construct it first thing in main().
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();

    std::stop_token token() const { return m_source.get_token(); }

    /// What a stopped program tells the shell: 128 + the signal that came.
    ExitCode exitCode() const { return m_signal == SIGTERM ? ExitCode::Terminated : ExitCode::Interrupted; }

private:
    void wait();

    sigset_t m_signals;
    std::stop_source m_source;
    std::atomic<int> m_signal = 0;
    std::atomic<bool> m_closing = false;
    std::thread m_waiter; // last: it uses the others
};

} // namespace unocclude::cli
