// SPDX-License-Identifier: Apache-2.0
#include "document/layers.h"

#include "document/occlusion_order.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace unocclude {

namespace {

/// The photograph's pixels, with what is outside the mask transparent.
cv::Mat cutOut(const cv::Mat& rgb, const Mask& mask)
{
    cv::Mat rgba;
    cv::merge(std::vector<cv::Mat>{rgb, mask.pixels()}, rgba);
    rgba.setTo(cv::Scalar::all(0), ~mask.pixels());
    return rgba;
}

PictureLayer visiblePicture(const Instance& instance, const cv::Mat& rgb)
{
    const cv::Rect box = instance.visible.boundingBox();
    return {{}, cutOut(rgb, instance.visible)(box).clone(), box.tl()};
}

/// Without what lies outside the shape, which ends at the frame.
PictureLayer cutTo(const Mask& shape, const Sample& sample)
{
    const cv::Rect box = sample.region & cv::Rect({}, shape.size());
    cv::Mat rgba = sample.rgba(box - sample.region.tl()).clone();
    rgba.setTo(cv::Scalar::all(0), ~shape.pixels()(box));
    return {{}, rgba, box.tl()};
}

PictureLayer samplePicture(const Instance& instance)
{
    const std::vector<Sample>& samples = instance.completion->samples;
    if (instance.choice.kind == AmodalChoice::Kind::Sample) {
        const Sample& chosen = samples.at(static_cast<std::size_t>(instance.choice.sample));
        return {{}, chosen.rgba, chosen.region.tl()};
    }
    const Mask shape = instance.amodal();
    const auto likeness = [&shape](const Sample& sample) { return iou(sample.amodal, shape); };
    return cutTo(shape, *std::ranges::max_element(samples, {}, likeness));
}

/// Without its empty rim.
PictureLayer trimmed(PictureLayer layer)
{
    cv::Mat alpha;
    cv::extractChannel(layer.rgba, alpha, 3);
    const cv::Rect box = Mask::fromPixels(alpha).boundingBox();
    if (box.empty())
        return layer;
    return {layer.name, layer.rgba(box), layer.place + box.tl()};
}

} // namespace

PictureLayer objectPicture(const Instance& instance, const cv::Mat& rgb)
{
    const bool hasSample = instance.isCompleted() && instance.completion && !instance.completion->samples.empty();
    return trimmed(hasSample ? samplePicture(instance) : visiblePicture(instance, rgb));
}

LayeredPicture layeredPicture(const cv::Mat& rgb, const QString& photoName, const std::vector<Instance>& instances,
                              const std::function<QString(const Instance&)>& nameOf)
{
    LayeredPicture picture{rgb.size(), {}};
    for (const InstanceId id : depthOrder(instances)) {
        const Instance& instance = *std::ranges::find(instances, id, &Instance::id);
        picture.layers.push_back(objectPicture(instance, rgb));
        picture.layers.back().name = instance.label.isEmpty() ? nameOf(instance) : instance.label;
    }
    cv::Mat ground;
    cv::cvtColor(rgb, ground, cv::COLOR_RGB2RGBA);
    picture.layers.push_back({photoName, ground, {}});
    return picture;
}

} // namespace unocclude
