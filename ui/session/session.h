// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "document/document_targets.h"
#include "instances/instance_numbers.h"
#include "session/completion_controller.h"
#include "session/photo_controller.h"
#include "session/prompt_controller.h"

#include <memory>

namespace unocclude {

/// What a window is given from outside: who works, and with what.
struct Services
{
    JobQueue& quickJobs; ///< decoding and visible masks, which a person waits for with the mouse in the hand
    JobQueue& longJobs;  ///< completions; the model lives on its worker
    std::shared_ptr<Segmenter> segmenter;
    CompleterProvider completer;
};

/// One photograph at work: the document and those who change it.
struct Session
{
    explicit Session(const Services& services)
        : numbers(document)
        , photos(document, services.quickJobs)
        , prompts(document, services.quickJobs, services.segmenter)
        , completions(document, std::make_shared<DocumentTargets>(document), services.longJobs, services.completer)
    {
    }

    Document document;
    InstanceNumbers numbers; ///< before all views: they ask it about what has just been added
    PhotoController photos;
    PromptController prompts;
    CompletionController completions;
};

} // namespace unocclude
