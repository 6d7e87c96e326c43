// SPDX-License-Identifier: Apache-2.0
#include "visible_mask.h"

#include "support/opencv_errors.h"
#include "support/runtime_error.h"

#include <QCoreApplication>

#include <opencv2/imgproc.hpp>

namespace unocclude::cli {

Photo readPhoto(const QString& file, const Console& console)
{
    Photo photo = decodePhoto(file);
    for (const QString& notice : photo.notices)
        console.warning(QStringLiteral("%1: %2").arg(file, notice));
    return photo;
}

Mask readMask(const QString& file, const Console& console)
{
    const Photo picture = readPhoto(file, console);
    return withOpenCvErrors([&] {
        cv::Mat grey;
        cv::cvtColor(picture.rgb, grey, cv::COLOR_RGB2GRAY);
        double brightest = 0;
        cv::minMaxLoc(grey, nullptr, &brightest);
        if (brightest == 0)
            throw RuntimeError(
                RuntimeError::Kind::InvalidInput,
                QCoreApplication::translate("VisibleMask", "The mask %1 is empty: all its pixels are black.")
                    .arg(file));
        return Mask::fromPixels(grey, int(brightest) / 2 + 1);
    });
}

} // namespace unocclude::cli
