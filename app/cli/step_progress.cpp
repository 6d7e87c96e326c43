// SPDX-License-Identifier: Apache-2.0
#include "step_progress.h"

#include <QCoreApplication>

#include <cmath>

namespace unocclude::cli {
namespace {

constexpr qint64 terminalIntervalMs = 100;
constexpr qint64 plainIntervalMs = 5000;
constexpr int stepsBeforeEstimate = 3;

} // namespace

StepProgress::StepProgress(const Console& console, const QString& work)
    : m_console(console)
    , m_work(work)
{
    m_sinceStart.start();
}

StepProgress::~StepProgress()
{
    if (m_sinceShown.isValid())
        m_console.clearStatus();
}

void StepProgress::update(int step, int steps)
{
    const qint64 interval = m_console.isTerminal() ? terminalIntervalMs : plainIntervalMs;
    if (m_console.isQuiet() || (m_sinceShown.isValid() && m_sinceShown.elapsed() < interval))
        return;
    m_sinceShown.start();
    m_console.status(text(step, steps));
}

QString StepProgress::text(int step, int steps) const
{
    const QString done =
        QCoreApplication::translate("StepProgress", "%1: step %2 of %3").arg(m_work).arg(step).arg(steps);
    if (step < stepsBeforeEstimate || step >= steps)
        return done;
    const double secondsLeft = double(m_sinceStart.elapsed()) / 1000 / step * (steps - step);
    return done + QCoreApplication::translate("StepProgress", ", about %1 s left").arg(std::ceil(secondsLeft));
}

} // namespace unocclude::cli
