// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "prompt/prompt.h"

#include <cstddef>
#include <optional>

namespace unocclude {

/// What a tool may do to the prompt of the object being worked on. Positions are image coordinates inside the photo.
class PromptEditor
{
public:
    virtual ~PromptEditor() = default;

    virtual const Prompt& prompt() const = 0;

    virtual std::optional<std::size_t> selectedPoint() const = 0;
    virtual void selectPoint(std::optional<std::size_t> index) = 0;

    virtual void addPoint(const PromptPoint& point) = 0; ///< and selects it
    virtual void setBox(const QRectF& box) = 0;

    /// Shows the point elsewhere; the mask follows with finishMove(), or abortMove() puts the point back.
    virtual void movePoint(std::size_t index, QPointF position) = 0;
    virtual void finishMove() = 0;
    virtual void abortMove() = 0;
};

} // namespace unocclude
