// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/sample.h"
#include "image/photo.h"
#include "prompt/prompt.h"

namespace unocclude::cli {

/// One image's way through the main job: what went in, what came out.
struct CompletedImage
{
    QString file; ///< as the user named it
    Photo photo;
    Prompt prompt;     ///< empty if a mask was given
    QString maskFile;  ///< empty if a prompt was given
    QString segmenter; ///< what made the visible mask; empty if a mask was given
    Mask visible;
    CompletionResult result;
    double secondsDecoding = 0;
    double secondsSegmenting = 0;
};

} // namespace unocclude::cli
