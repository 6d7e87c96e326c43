// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/trap_list.h"

#include <map>
#include <set>

namespace unocclude {

/// Whether a file of COCO's layout has KINS's masks.
bool isKins(const nlohmann::ordered_json& file);

/// What stands in the way of a file of COCO's layout into detectron2, and of one of KINS into deocclusion.
class ObjectTraps
{
public:
    explicit ObjectTraps(const nlohmann::ordered_json& file)
        : m_root{file, {}}
        , m_isKins(isKins(file))
    {
    }

    std::vector<ReaderTrap> find();

private:
    void checkLists();
    void checkObject(const Located& object);
    void checkPlace(const Located& object);
    void checkOutline(const Located& object);
    void checkKins(const Located& object);
    nlohmann::ordered_json sizeOf(const Located& object) const;

    Located m_root;
    bool m_isKins;
    TrapList m_traps;
    std::map<std::string, std::size_t> m_images; ///< index of each id
    std::set<std::string> m_categories;
    std::set<std::string> m_ids;
};

} // namespace unocclude
