// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document_targets.h"

namespace unocclude {

class Project;
class ProjectController;

/// The objects of all images of the open project. Those of the image in the document are the document's; samples for
/// others are written into their files of annotations, without history.
class ProjectTargets final : public CompletionTargets
{
public:
    /// Both outlive this.
    ProjectTargets(Document& document, ProjectController& projects);

    std::optional<CompletionTarget> find(InstanceId id) const override;
    std::vector<InstanceId> pending(Scope scope) const override;
    Arrival apply(const DrawnSamples& drawn) override;

private:
    int imageElsewhere(InstanceId id) const;
    void appendPending(std::vector<InstanceId>& ids, const Project& project, int image) const;

    Document& m_document;
    ProjectController& m_projects;
    DocumentTargets m_open;
};

} // namespace unocclude
