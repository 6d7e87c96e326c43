// SPDX-License-Identifier: Apache-2.0
#include "support/opencv_errors.h"

#include "support/runtime_error.h"

#include <QCoreApplication>

namespace unocclude {

namespace {

[[noreturn]] void throwOutOfMemory()
{
    throw RuntimeError(RuntimeError::Kind::OutOfMemory,
                       QCoreApplication::translate("OpenCv", "There is not enough memory for a picture of this size."));
}

} // namespace

void throwTranslated(const cv::Exception& error)
{
    if (error.code == cv::Error::StsNoMem) {
        throwOutOfMemory();
    }
    throw RuntimeError(RuntimeError::Kind::Failed,
                       QCoreApplication::translate("OpenCv", "The image library failed in %1: %2.")
                           .arg(QString::fromStdString(error.func), QString::fromStdString(error.err)));
}

void throwTranslated(const std::bad_alloc&)
{
    throwOutOfMemory();
}

} // namespace unocclude
