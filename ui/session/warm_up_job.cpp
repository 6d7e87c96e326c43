// SPDX-License-Identifier: Apache-2.0
#include "session/warm_up_job.h"

#include <utility>

namespace unocclude {

WarmUpJob::WarmUpJob(CompleterProvider completer, ModelExchange exchange, Ready ready)
    : m_completer(std::move(completer))
    , m_exchange(std::move(exchange))
    , m_ready(std::move(ready))
{
}

QString WarmUpJob::title() const
{
    return tr("Loading the model");
}

void WarmUpJob::process(JobControl& control)
{
    const std::function<void()> revert = m_exchange ? m_exchange() : nullptr;
    try {
        load(control);
    } catch (...) {
        if (revert)
            revert(); // before anybody else's turn comes
        throw;
    }
}

void WarmUpJob::load(JobControl& control)
{
    const std::shared_ptr<Completer> completer = m_completer();
    m_model = completer->identity();
    m_tiers = {completer->settingsOf(Tier::Exact), completer->settingsOf(Tier::Fast)};
    control.throwIfCancelled();

    const cv::Size square(completer->side(), completer->side());
    cv::Mat visible(square, CV_8UC1, cv::Scalar(0));
    visible(cv::Rect(square.width / 4, square.height / 4, square.width / 2, square.height / 2)).setTo(255);
    CompletionSettings settings = m_tiers.exact; // as many samples as a real request, for the same shapes
    settings.steps = 1;
    completer->complete(cv::Mat(square, CV_8UC3, cv::Scalar::all(127)), visible, settings, {control.stopToken(), {}});
}

void WarmUpJob::finalize(const JobOutcome& outcome)
{
    if (outcome.succeeded())
        m_ready(m_model, m_tiers);
}

} // namespace unocclude
