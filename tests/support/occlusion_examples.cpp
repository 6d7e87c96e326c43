// SPDX-License-Identifier: Apache-2.0
#include "support/occlusion_examples.h"

#include "cocoa/cocoa_export.h"

namespace unocclude::test {

Mask rectangleMask(const cv::Rect& box)
{
    cv::Mat pixels = cv::Mat::zeros(exampleHeight, exampleWidth, CV_8UC1);
    pixels(box) = 255;
    return Mask::fromPixels(pixels);
}

CocoaDataset occlusionExamples(int photos)
{
    std::vector<CocoaPhoto> examples;
    for (int i = 0; i < photos; ++i) {
        const cv::Rect front(12 + i % 7, 8 + i % 5, 8 + i % 11, 14), behind(6, 12, 24, 12 + i / 77);
        const Mask whole = rectangleMask(behind), occluder = rectangleMask(front);
        CocoaPhoto photo{QStringLiteral("%1.png").arg(i + 1), {exampleWidth, exampleHeight}, {}};
        photo.objects.push_back({QStringLiteral("front"), occluder, occluder, false, {}});
        photo.objects.push_back({QStringLiteral("behind, \"hidden\""), whole - occluder, whole, false, {}});
        photo.objects.push_back(
            {QStringLiteral("apart"), rectangleMask({45, 5, 9, 9}), rectangleMask({45, 5, 9, 9}), true, {}});
        examples.push_back(std::move(photo));
    }
    return exportCocoa(examples, QStringLiteral("tester")).dataset;
}

} // namespace unocclude::test
