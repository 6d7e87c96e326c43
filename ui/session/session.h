// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "instances/instance_numbers.h"
#include "session/completion_controller.h"
#include "session/photo_controller.h"
#include "session/project_controller.h"
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
    QString projectsFolder; ///< the user's own, for projects that lie nowhere else
};

/// One photograph at work: the document and those who change it.
struct Session
{
    explicit Session(const Services& services)
        : quickJobs(services.quickJobs)
        , numbers(document)
        , photos(document, services.quickJobs)
        , projects({document, photos, services.quickJobs, services.projectsFolder})
        , prompts(document, services.quickJobs, services.segmenter)
        , completions(document, services.longJobs, services.completer)
    {
    }

    JobQueue& quickJobs;
    Document document;
    InstanceNumbers numbers; ///< before all views: they ask it about what has just been added
    PhotoController photos;
    ProjectController projects;
    PromptController prompts;
    CompletionController completions;
};

} // namespace unocclude
