// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "instances/instance_numbers.h"
#include "instances/label_list.h"
#include "session/completer_controller.h"
#include "session/completion_controller.h"
#include "session/device_controller.h"
#include "session/evidence_watch.h"
#include "session/mask_controller.h"
#include "session/occlusion_controller.h"
#include "session/extent_controller.h"
#include "session/hover_controller.h"
#include "session/photo_controller.h"
#include "session/preparation_controller.h"
#include "session/project_controller.h"
#include "session/project_targets.h"
#include "session/prompt_controller.h"
#include "session/segmenter_controller.h"

#include <memory>

namespace unocclude {

/// What a window is given from outside: who works, and with what.
struct Services
{
    JobQueue& quickJobs; ///< decoding, which no model may keep waiting
    JobQueue& clickJobs; ///< visible masks and previews; the segmenter lives on its worker
    JobQueue& longJobs;  ///< completions; the model lives on its worker
    SegmenterOpener segmenter;
    CompleterProvider completer;
    QString projectsFolder; ///< the user's own, for projects that lie nowhere else
    DeviceServices devices{};
    UseCompleter useCompleter{};
};

/// One photograph at work: the document and those who change it.
struct Session
{
    explicit Session(const Services& services)
        : quickJobs(services.quickJobs)
        , numbers(document)
        , photos(document, services.quickJobs)
        , projects({document, photos, services.quickJobs, services.projectsFolder})
        , segmenters(services.clickJobs, services.segmenter)
        , preparations(document, {services.quickJobs, services.clickJobs}, segmenters.segmenter())
        , prompts(document, services.clickJobs, segmenters.segmenter())
        , hovers(document, services.clickJobs, prompts, preparations, segmenters.segmenter())
        , extents(document, services.clickJobs, prompts, segmenters.segmenter())
        , completions(document, std::make_shared<ProjectTargets>(document, projects), services.longJobs, services.completer)
        , completers(completions, services.useCompleter)
        , devices(services.clickJobs, services.devices)
        , labels(document)
        , edits(document, masks)
        , occlusions(document, masks)
        , evidence(document, masks)
    {
        QObject::connect(&segmenters, &SegmenterController::opened, &preparations, &PreparationController::beginAnew);
        QObject::connect(&segmenters, &SegmenterController::opened, &extents, &ExtentController::forget);
        QObject::connect(&services.longJobs, &JobQueue::queued, &projects, &ProjectController::saveNow);
    }

    JobQueue& quickJobs;
    Document document;
    InstanceMasks masks;
    InstanceNumbers numbers; ///< before all views: they ask it about what has just been added
    PhotoController photos;
    ProjectController projects;
    SegmenterController segmenters;
    PreparationController preparations;
    PromptController prompts;
    HoverController hovers;
    ExtentController extents;
    CompletionController completions;
    CompleterController completers;
    DeviceController devices;
    LabelList labels;
    MaskController edits;
    OcclusionController occlusions;
    EvidenceWatch evidence;
};

} // namespace unocclude
