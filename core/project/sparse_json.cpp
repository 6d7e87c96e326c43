// SPDX-License-Identifier: Apache-2.0
#include "project/sparse_json.h"

#include "support/json_pieces.h"
#include "support/json_scanner.h"
#include "support/json_text.h"
#include "support/runtime_error.h"

#include <string>
#include <vector>

namespace unocclude {
namespace {

using Json = nlohmann::ordered_json;

/// Goes through the text once: what is to be a tree is copied, the rest is put aside.
class SparseReader
{
public:
    SparseReader(std::string_view text, bool (*isKnown)(std::string_view))
        : m_scanner(text)
        , m_isKnown(isKnown)
    {
    }

    Json read(const QString& name)
    {
        m_scanner.copyObject(m_kept, [this](std::string_view key) {
            if (key == "objects")
                copyObjects();
            else
                m_scanner.copyValue(m_kept, 1);
        });
        m_scanner.requireEnd();
        Json root = parseNestedJson(m_kept, name, 0);
        for (auto& [object, key, text] : m_aside)
            root["objects"][object][key] = writtenJson(std::move(text));
        return root;
    }

private:
    struct Aside
    {
        std::size_t object; ///< index
        std::string key;
        std::string text;
    };

    void copyObjects()
    {
        m_scanner.copyArray(m_kept, [this, object = std::size_t{0}]() mutable {
            m_scanner.copyObject(m_kept, [this, object](std::string_view key) { copyMember(object, key); });
            ++object;
        });
    }

    void copyMember(std::size_t object, std::string_view key)
    {
        constexpr int depth = 3; // within the file's object, its list and the object
        if (m_isKnown(key))
            return m_scanner.copyValue(m_kept, depth);
        m_kept += '0'; // holds the place, and makes a key that is there twice be seen
        m_aside.push_back({object, std::string(key), {}});
        m_scanner.copyValue(m_aside.back().text, depth);
    }

    JsonScanner m_scanner;
    bool (*m_isKnown)(std::string_view);
    std::string m_kept;
    std::vector<Aside> m_aside;
};

} // namespace

std::optional<Json> sparseJson(const QByteArray& text, const QString& name, bool (*isKnown)(std::string_view))
{
    const std::string_view all(text.data(), static_cast<std::size_t>(text.size()));
    if (all.size() > jsonLongestString) // else its strings are no longer, either
        return std::nullopt;
    try {
        return SparseReader(all, isKnown).read(name);
    } catch (const JsonScanner::Unusual&) {
    } catch (const RuntimeError&) {
    }
    return std::nullopt;
}

} // namespace unocclude
