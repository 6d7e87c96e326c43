// SPDX-License-Identifier: Apache-2.0
#include "exchange/annotation_stager.h"

#include "exchange/imported_objects.h"
#include "support/in_parallel.h"
#include "support/json_cursor.h"

#include <QFileInfo>

#include <utility>

namespace unocclude {

namespace {

/// Numbers that an annotation's masks have: what it weighs in memory.
std::size_t weightOf(const CocoaAnnotation& annotation)
{
    const auto runs = [](const std::optional<Rle>& rle) { return rle ? rle->counts.size() : 0; };
    std::size_t weight = 0;
    for (const CocoaRegion& region : annotation.regions) {
        const auto* polygon = std::get_if<Polygon>(&region.segmentation);
        weight += polygon ? 2 * polygon->size() : std::get<Rle>(region.segmentation).counts.size();
        weight += runs(region.visible) + runs(region.invisible);
    }
    return weight;
}

} // namespace

void AnnotationStager::add(AnnotationToStage annotation)
{
    constexpr std::size_t enough = 1 << 18; // numbers
    m_weight += weightOf(annotation.annotation);
    m_waiting.push_back(std::move(annotation));
    if (m_weight > enough)
        startWaiting();
}

void AnnotationStager::finish()
{
    startWaiting();
    finishStarted();
}

void AnnotationStager::startWaiting()
{
    finishStarted();
    m_weight = 0;
    m_started =
        std::async(std::launch::async, [this, annotations = std::exchange(m_waiting, {})] { writeAll(annotations); });
}

void AnnotationStager::finishStarted()
{
    if (m_started.valid())
        m_started.get();
}

void AnnotationStager::writeAll(const std::vector<AnnotationToStage>& annotations)
{
    inParallel(annotations.size(), [&](std::size_t i) { write(annotations[i]); });
}

void AnnotationStager::write(const AnnotationToStage& what)
{
    const ImportedObjects objects(what.annotation, what.image.size);
    if (const auto wrong = objects.problem())
        throw JsonError(m_file, QStringLiteral("%1/regions/%2").arg(what.pointer).arg(wrong->region), wrong->reason);
    m_stage.write(what.entry, objects.text(what.image, QFileInfo(what.entry.path).fileName()));
}

} // namespace unocclude
