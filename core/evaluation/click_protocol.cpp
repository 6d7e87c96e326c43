// SPDX-License-Identifier: Apache-2.0
#include "evaluation/click_protocol.h"

#include <QElapsedTimer>

#include <algorithm>

namespace unocclude {

namespace {

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, middle);
    return *middle;
}

bool isGoodEnough(const ClickTrace& trace, const ClickProtocol& protocol)
{
    return std::ranges::any_of(trace.iou, [&](double iou) { return iou >= protocol.enough; });
}

} // namespace

double ClickTrace::after(int clicks) const
{
    return iou.empty() ? 0 : iou[std::min(std::size_t(clicks), iou.size()) - 1];
}

int ClickTrace::needed(const ClickProtocol& protocol) const
{
    const auto good = std::ranges::find_if(iou, [&](double value) { return value >= protocol.enough; });
    return good == iou.end() ? protocol.most : int(good - iou.begin()) + 1;
}

ClickTrace clickThrough(Segmenter& segmenter, const Photo& photo, const Mask& target, const ClickProtocol& protocol,
                        std::stop_token stop)
{
    ClickTrace trace;
    Prompt prompt;
    Mask found(photo.size());
    while (int(trace.iou.size()) < protocol.most) {
        if (int(trace.iou.size()) >= protocol.least && isGoodEnough(trace, protocol))
            break;
        const std::optional<PromptPoint> click = nextClick(target, found);
        if (!click)
            break;
        prompt.points.push_back(*click);
        QElapsedTimer timer;
        timer.start();
        found = segmenter.segment(photo, prompt, stop);
        trace.seconds.push_back(double(timer.nsecsElapsed()) * 1e-9);
        trace.iou.push_back(iou(found, target));
    }
    return trace;
}

ClickFigures summariseClicks(std::span<const ClickTrace> traces, const ClickProtocol& protocol)
{
    ClickFigures figures;
    std::vector<double> seconds;
    for (const ClickTrace& trace : traces) {
        figures.after1 += trace.after(1);
        figures.after3 += trace.after(3);
        figures.after5 += trace.after(5);
        figures.needed += trace.needed(protocol);
        figures.never += isGoodEnough(trace, protocol) ? 0 : 1;
        seconds.insert(seconds.end(), trace.seconds.begin(), trace.seconds.end());
    }
    figures.objects = std::ssize(traces);
    for (double* mean : {&figures.after1, &figures.after3, &figures.after5, &figures.needed})
        *mean /= double(std::max<std::int64_t>(1, figures.objects));
    figures.medianSeconds = median(std::move(seconds));
    return figures;
}

} // namespace unocclude
