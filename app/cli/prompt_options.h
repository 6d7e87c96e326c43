// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/photo.h"
#include "prompt/prompt.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace unocclude::cli {

/// --point X,Y[,+|-] (repeatable), --box X0,Y0,X1,Y1 and --extent part|object|group.
class PromptOptions
{
public:
    void declare(CLI::App& command);

    bool isEmpty() const { return m_points.empty() && m_box.empty(); }

    /// What was pointed at; the parser has checked the form.
    Prompt prompt() const;

private:
    std::vector<std::string> m_points;
    std::string m_box;
    Extent m_extent = Extent::Likeliest;
};

/// @throw RuntimeError (InvalidInput) if a point lies outside the photo, or the box does not meet it.
void requireInside(const Prompt& prompt, const Photo& photo, const QString& file);

} // namespace unocclude::cli
