// SPDX-License-Identifier: Apache-2.0
#include "support/document_examples.h"

#include "amodal/vote.h"
#include "document/commands/add_instance.h"

#include <opencv2/core.hpp>

#include <utility>

namespace unocclude::test {

Photo examplePhoto(cv::Size size)
{
    Photo photo;
    photo.rgb.create(size, CV_8UC3);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            photo.rgb.at<cv::Vec3b>(y, x) = {cv::saturate_cast<uchar>(4 * y), cv::saturate_cast<uchar>(3 * x), 128};
    }
    return photo;
}

Mask rectangleMask(cv::Rect rectangle, cv::Size size)
{
    cv::Mat pixels = cv::Mat::zeros(size, CV_8UC1);
    pixels(rectangle) = 255;
    return Mask::fromPixels(pixels);
}

Prompt clickAt(double x, double y)
{
    return {{{{x, y}, true}}, {}};
}

Instance exampleInstance(Document& document, cv::Rect rectangle)
{
    Instance instance;
    instance.id = document.takeInstanceId();
    instance.prompt = clickAt(rectangle.x + rectangle.width / 2.0, rectangle.y + rectangle.height / 2.0);
    instance.visible = rectangleMask(rectangle, document.photo().size());
    return instance;
}

InstanceId addExample(Document& document, cv::Rect rectangle)
{
    Instance instance = exampleInstance(document, rectangle);
    const InstanceId id = instance.id;
    document.push(std::make_unique<AddInstance>(document, std::move(instance)));
    return id;
}

std::shared_ptr<const CompletionResult> exampleCompletion(const Mask& visible, int samples)
{
    auto result = std::make_shared<CompletionResult>();
    std::vector<Mask> masks;
    for (int k = 0; k < samples; ++k) {
        cv::Rect whole = visible.boundingBox();
        whole.width += k + 1;
        Sample sample;
        sample.seed = 7 + static_cast<std::uint64_t>(k);
        sample.region = whole;
        sample.rgba = cv::Mat(whole.size(), CV_8UC4, cv::Scalar(10, 20, 30, 255));
        sample.amodal = rectangleMask(whole & cv::Rect({}, visible.size()), visible.size());
        masks.push_back(sample.amodal);
        result->samples.push_back(sample);
    }
    result->vote = result->samples[result->samples.size() / 2].amodal;
    result->voteMap = voteMap(masks);
    result->model = {QStringLiteral("example"), QStringLiteral("example.safetensors"), QString(64, QLatin1Char('a')),
                     QStringLiteral("cpu")};
    result->settings.samples = samples;
    result->settings.seed = 7;
    for (Sample& sample : result->samples) {
        sample.model = result->model;
        sample.settings = result->settings;
    }
    return result;
}

EventLog::EventLog(Document& document)
{
    QObject::connect(&document, &Document::changed, &m_receiver,
                     [this](const ChangeEvent& event) { m_events.push_back(event); });
}

std::vector<ChangeEvent> EventLog::take()
{
    return std::exchange(m_events, {});
}

} // namespace unocclude::test
