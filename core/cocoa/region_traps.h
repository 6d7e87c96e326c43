// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/trap_list.h"

#include <map>
#include <set>

namespace unocclude {

/// What stands in a COCO-A file's way into amodaleval, deocclusion and the datasets library.
class RegionTraps
{
public:
    explicit RegionTraps(const nlohmann::ordered_json& file)
        : m_root{file, {}}
    {
    }

    std::vector<ReaderTrap> find();

private:
    void checkImages();
    void checkImage(const Located& image);
    void checkAnnotation(const Located& annotation, std::size_t index);
    void checkPlace(const Located& annotation, std::size_t index);
    void checkRegion(const Located& region, const nlohmann::ordered_json& size);
    void checkOutline(const Located& region, const nlohmann::ordered_json& size);
    void checkPairs(const Located& annotation);
    void checkEveryImageIsAnnotated();
    nlohmann::ordered_json sizeOf(const Located& annotation) const;

    Located m_root;
    TrapList m_traps;
    std::map<std::string, std::size_t> m_images; ///< index of each id
    std::set<std::string> m_annotationIds;
    std::set<std::string> m_annotated; ///< ids of images
};

} // namespace unocclude
