// SPDX-License-Identifier: Apache-2.0
#include "stop_signals.h"

#include <pthread.h>
#include <unistd.h>

namespace unocclude::cli {

StopSignals::StopSignals()
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGINT);
    sigaddset(&m_signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_waiter = std::thread([this] { wait(); });
}

StopSignals::~StopSignals()
{
    m_closing = true;
    pthread_kill(m_waiter.native_handle(), SIGTERM); // only wakes the waiter: the signal is blocked
    m_waiter.join();
}

void StopSignals::wait()
{
    int signal = 0;
    while (sigwait(&m_signals, &signal) == 0 && !m_closing) {
        if (m_signal != 0)
            _exit(128 + signal);
        m_signal = signal;
        m_source.request_stop();
    }
}

} // namespace unocclude::cli
