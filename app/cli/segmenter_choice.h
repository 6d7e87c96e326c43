// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.h"
#include "image/photo.h"
#include "prompt/prompt.h"

namespace unocclude::cli {

/// What was pointed at in which picture.
struct PointedAt
{
    QString file; ///< for messages
    const Photo& photo;
    const Prompt& prompt;
};

/// Which segmenter turns prompts into masks; opened when it is needed.
class SegmenterChoice
{
public:
    /// @param nameOrPath as openSegmenter() takes it
    explicit SegmenterChoice(std::string nameOrPath = {})
        : m_name(std::move(nameOrPath))
    {
    }

    /// --segmenter NAME|PATH, for commands whose --model is another one.
    void declare(CLI::App& command);

    /// @throw RuntimeError (ModelRefused, OutOfMemory)
    Segmenter& open(const Session& session);

    /// The visible mask, with progress while the photo is looked at. Throws like Segmenter::segment().
    Mask segment(const PointedAt& what, const Session& session);

private:
    std::string m_name;
    std::shared_ptr<Segmenter> m_segmenter;
};

} // namespace unocclude::cli
