// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"
#include "exchange/import_stage.h"

#include <future>
#include <vector>

namespace unocclude {

/// An annotation that becomes a file of the project.
struct AnnotationToStage
{
    CocoaAnnotation annotation;
    QString pointer; ///< where it stands in the file
    CocoaImage image;
    ImageEntry entry;
};

/// Makes annotations into staged files, by all processors and in the background, while the file is read on. As many
/// wait meanwhile as fit into a few megabytes.
class AnnotationStager
{
public:
    /// @param file that the annotations come from; it stands in messages. Both must outlive this.
    AnnotationStager(ImportStage& stage, const QString& file)
        : m_stage(stage)
        , m_file(file)
    {
    }

    /// @throw as finish(), because of one that was added earlier
    void add(AnnotationToStage annotation);

    /// Returns when all are staged.
    /// @throw JsonError (InvalidInput) for the first one whose masks are not of its image's size; RuntimeError (Failed)
    void finish();

private:
    void startWaiting();
    void finishStarted();
    void writeAll(const std::vector<AnnotationToStage>& annotations);
    void write(const AnnotationToStage& what);

    ImportStage& m_stage;
    const QString& m_file;
    std::vector<AnnotationToStage> m_waiting;
    std::size_t m_weight = 0;    ///< of those that wait
    std::future<void> m_started; ///< last: it uses the others
};

} // namespace unocclude
