// SPDX-License-Identifier: Apache-2.0
#include "session/project_targets.h"

#include "image/photo.h"
#include "project/project.h"
#include "session/project_controller.h"
#include "support/runtime_error.h"

#include <algorithm>

namespace unocclude {
namespace {

CompletionSubject subjectIn(const ImageAnnotations& annotations, const ImageEntry& entry, InstanceId idInFile)
{
    const auto found = std::ranges::find(annotations.instances, idInFile, &Instance::id);
    if (found == annotations.instances.end())
        throw Cancelled();
    return {decodePhoto(entry.path).rgb, found->visible};
}

} // namespace

ProjectTargets::ProjectTargets(Document& document, ProjectController& projects)
    : m_document(document)
    , m_projects(projects)
    , m_open(document)
{
}

std::optional<CompletionTarget> ProjectTargets::find(InstanceId id) const
{
    if (m_document.find(id))
        return m_open.find(id);
    const int image = imageElsewhere(id);
    if (image < 0)
        return std::nullopt;
    const Project& project = *m_projects.project();
    const auto read = [known = m_projects.desk().inMemory(project, image), folder = project.folder(),
                       entry = project.image(image), id = inImage(id, 0)] {
        // files are whole at every moment, so nobody has to be waited for
        return subjectIn(known ? *known : folder.loadAnnotations(entry, ProjectFolder::Pictures::Leave), entry, id);
    };
    return CompletionTarget{{}, project.image(image).path, read};
}

std::vector<InstanceId> ProjectTargets::pending(Scope scope) const
{
    std::vector<InstanceId> ids = m_open.pending(scope);
    const Project* project = m_projects.project();
    if (scope == Scope::Image || !project || !project->readOnlyBecause().isEmpty())
        return ids;
    for (int image = 0; image < project->count(); ++image)
        if (image != m_projects.shown())
            appendPending(ids, *project, image);
    return ids;
}

Arrival ProjectTargets::apply(const DrawnSamples& drawn)
{
    if (m_document.find(drawn.target))
        return m_open.apply(drawn);
    if (imageElsewhere(drawn.target) < 0)
        return Arrival::Stale;
    return m_projects.desk().deliver(*m_projects.project(), drawn);
}

/// The image of the open project that holds the object in its file, and only there; -1 if there is none.
int ProjectTargets::imageElsewhere(InstanceId id) const
{
    const Project* project = m_projects.project();
    if (!project || !project->readOnlyBecause().isEmpty())
        return -1;
    const int image = project->indexOfNumber(imageOf(id));
    return image == m_projects.shown() ? -1 : image;
}

void ProjectTargets::appendPending(std::vector<InstanceId>& ids, const Project& project, int image) const
{
    for (InstanceId id : project.summary(image).pending)
        ids.push_back(inImage(id, project.number(image)));
}

} // namespace unocclude
