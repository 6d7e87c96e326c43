// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/photo.h"
#include "mask/mask.h"
#include "prompt/prompt.h"

#include <QString>

#include <stop_token>

namespace unocclude {

/// Turns a prompt into the visible (modal) mask of the object pointed at.
/// Used by one thread at a time, the worker.
class Segmenter
{
public:
    virtual ~Segmenter() = default;

    virtual QString name() const = 0;

    /// The visible mask, of the photo's size; it contains every positive point and no negative one.
    /// @throw RuntimeError (InvalidInput) if the prompt is empty or no positive point or box meets the photo.
    /// @throw Cancelled soon after `stop` is requested.
    virtual Mask segment(const Photo& photo, const Prompt& prompt, std::stop_token stop) = 0;
};

} // namespace unocclude
