// SPDX-License-Identifier: Apache-2.0
#include "project/image_annotations.h"

#include <algorithm>

namespace unocclude {

ReviewState reviewOf(const ImageAnnotations& annotations)
{
    if (annotations.instances.empty())
        return annotations.emptyReview;
    return std::ranges::min(annotations.instances, {}, &Instance::review).review;
}

const char* nameOf(ReviewState review)
{
    switch (review) {
    case ReviewState::Done:
        return "done";
    case ReviewState::Approved:
        return "approved";
    case ReviewState::Open:
        break;
    }
    return "open";
}

std::vector<Instance> inImage(std::vector<Instance> instances, quint32 image)
{
    for (Instance& instance : instances) {
        instance.id = inImage(instance.id, image);
        for (InstanceId& hidden : instance.hides)
            hidden = inImage(hidden, image);
    }
    return instances;
}

} // namespace unocclude
