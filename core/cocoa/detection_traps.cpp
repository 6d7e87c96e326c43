// SPDX-License-Identifier: Apache-2.0
#include "cocoa/detection_traps.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;
using enum DatasetReader;

/// Gives the texts of this file their context.
class DetectionTrapsText
{
    Q_DECLARE_TR_FUNCTIONS(ReaderReport)
};

class DetectionTraps
{
public:
    explicit DetectionTraps(const Json& truth)
        : m_truth{truth, {}}
    {
        const Located images = m_truth.at("images");
        for (std::size_t i = 0; i < images.size(); ++i)
            m_images.insert(images.at(i).at("id").json.dump());
    }

    std::vector<ReaderTrap> find(const Located& list)
    {
        for (std::size_t i = 0; i < list.size(); ++i)
            checkEntry(list.at(i));
        if (!m_truth.json.is_null())
            for (const std::string& id : m_images)
                if (!m_found.contains(id))
                    m_traps.breaks({AmodalEval}, {},
                                   DetectionTrapsText::tr("Image %1 has no entry, and each needs one: add it with "
                                                        "\"regions\": [].")
                                       .arg(QString::fromStdString(id)));
        return m_traps.take();
    }

private:
    void checkEntry(const Located& entry)
    {
        m_traps.require({AmodalEval}, entry, {"id", "image_id", "regions"});
        const std::string image = entry.at("image_id").json.dump();
        if (!m_found.insert(image).second)
            m_traps.misleads({AmodalEval}, entry.at("image_id").pointer,
                             DetectionTrapsText::tr("It reads an image's first entry only, and this is another."));
        if (!m_truth.json.is_null() && !m_images.contains(image))
            m_traps.breaks({AmodalEval}, entry.at("image_id").pointer,
                           DetectionTrapsText::tr("The ground truth has no image with this id."));
        if (entry.has("category_id") && entry.at("category_id").json != 1)
            m_traps.breaks({AmodalEval}, entry.at("category_id").pointer,
                           DetectionTrapsText::tr("It knows one category, which is 1."));
        for (std::size_t i = 0; i < entry.at("regions").size(); ++i)
            checkRegion(entry.at("regions").at(i));
    }

    void checkRegion(const Located& region)
    {
        m_traps.require({AmodalEval}, region, {"id", "segmentation", "score"});
        if (region.at("id").json.is_number() && region.at("id").json < 1)
            m_traps.misleads({AmodalEval}, region.at("id").pointer,
                             DetectionTrapsText::tr("An id below 1 means \"not matched\" to it."));
        const Located outline = region.at("segmentation");
        if (outline.json.is_object())
            m_traps.requireRunLengths({AmodalEval}, outline, {});
        if (std::ranges::any_of(outline.json, [](const Json& value) { return value.is_array(); }))
            m_traps.breaks({AmodalEval}, outline.pointer,
                           DetectionTrapsText::tr("The polygon is a list of lists; COCO-A has one flat list."));
        for (const char* key : {"amodal_mask", "invisible_mask"})
            if (region.has(key))
                m_traps.requireRunLengths({AmodalEval}, region.at(key), {});
    }

    Located m_truth;
    TrapList m_traps;
    std::set<std::string> m_images; ///< of the truth
    std::set<std::string> m_found;
};

} // namespace

std::vector<ReaderTrap> detectionTraps(const Json& detections, const Json& truth)
{
    return DetectionTraps(truth).find(Located{detections, {}});
}

} // namespace unocclude
