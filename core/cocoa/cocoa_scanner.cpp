// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_scanner.h"

#include "cocoa/cocoa_limits.h"
#include "support/json_pieces.h"
#include "support/json_scanner.h"
#include "support/runtime_error.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <stdexcept>

namespace unocclude {

namespace {

using Json = CocoaExtras;
using Unusual = JsonScanner::Unusual;

constexpr int depthOfAnnotation = 2; // it lies in the file's object, and in a list there

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Which keys an object had: none twice, and none too few.
class KnownKeys
{
public:
    /// @return the key's place in the list; -1 if it is another
    template <std::size_t count>
    int note(std::string_view key, const std::string_view (&known)[count])
    {
        const auto found = std::find(std::begin(known), std::end(known), key);
        if (found == std::end(known))
            return -1;
        const auto place = static_cast<int>(found - std::begin(known));
        if (has(place))
            throw Unusual{};
        m_seen |= 1U << place;
        return place;
    }

    bool has(int place) const { return (m_seen >> place & 1U) != 0; }

    void requireFirst(int count) const
    {
        if ((~m_seen & ((1U << count) - 1)) != 0)
            throw Unusual{};
    }

private:
    unsigned m_seen = 0;
};

/// Takes one annotation's text apart.
class CocoaScan
{
public:
    CocoaScan(std::string_view text, int depth)
        : m_json(text)
        , m_depth(depth)
    {
        if (text.size() > jsonLongestString) // else its strings are no longer, either
            throw Unusual{};
    }

    CocoaAnnotation annotation()
    {
        enum { Id, ImageId, Regions, Author, Url, Size, DepthConstraint };
        static constexpr std::string_view known[] = {"id", "image_id", "regions", "author", "url", "size", "depth_constraint"};
        CocoaAnnotation annotation;
        Json size;
        KnownKeys keys;
        m_json.object([&](std::string_view key) {
            switch (keys.note(key, known)) {
            case Id:
                annotation.id = anyInteger();
                break;
            case ImageId:
                annotation.imageId = anyInteger();
                break;
            case Regions:
                m_json.array([&] { annotation.regions.push_back(region(m_depth + 2)); });
                break;
            case Author:
                annotation.author = textOf(m_json.string());
                break;
            case Url:
                annotation.url = textOf(m_json.string());
                break;
            case Size:
                size = value(m_depth + 1);
                break;
            case DepthConstraint:
                annotation.depthConstraint = pairs(m_json.string());
                break;
            default:
                addExtra(annotation.extras, key, m_depth + 1);
            }
        });
        keys.requireFirst(Regions + 1);
        if (keys.has(Size) && size != annotation.regions.size())
            annotation.extras["size"] = std::move(size);
        return annotation;
    }

    CocoaRegion regionIn(std::string_view wanted)
    {
        std::optional<CocoaRegion> found;
        std::string others;
        m_json.object([&](std::string_view key) {
            if (key == wanted)
                found = region(m_depth);
            else
                m_json.copyValue(others, m_depth);
        });
        if (!found)
            throw Unusual{};
        return std::move(*found);
    }

    void requireEnd() { m_json.requireEnd(); }

private:
    CocoaRegion region(int depth)
    {
        enum { Segmentation, Name, Area, IsStuff, OccludeRate, Order, Visible, Invisible };
        static constexpr std::string_view known[] = {"segmentation", "name",  "area",         "isStuff",
                                                     "occlude_rate", "order", "visible_mask", "invisible_mask"};
        CocoaRegion region;
        KnownKeys keys;
        m_json.object([&](std::string_view key) {
            switch (keys.note(key, known)) {
            case Segmentation:
                region.segmentation = segmentation();
                break;
            case Name:
                region.name = textOf(m_json.string());
                break;
            case Area:
                region.area = m_json.integer(0, cocoaMaxArea);
                break;
            case IsStuff:
                region.isStuff = m_json.integer(0, 1) == 1;
                break;
            case OccludeRate:
                region.occludeRate = m_json.number(0, 1);
                break;
            case Order:
                region.order = static_cast<int>(m_json.integer(0, std::numeric_limits<int>::max()));
                break;
            case Visible:
                region.visible = runs();
                break;
            case Invisible:
                region.invisible = runs();
                break;
            default:
                addExtra(region.extras, key, depth + 1);
            }
        });
        keys.requireFirst(Order + 1);
        return region;
    }

    std::variant<Polygon, Rle> segmentation()
    {
        if (m_json.peek() == '{')
            return runs();
        m_numbers.clear();
        m_json.array([this] { m_numbers.push_back(m_json.number(-cocoaMaxCoordinate, cocoaMaxCoordinate)); });
        if (m_numbers.size() < cocoaFewestNumbers || m_numbers.size() % 2 != 0)
            throw Unusual{};
        Polygon polygon;
        polygon.reserve(m_numbers.size() / 2);
        for (std::size_t i = 0; i < m_numbers.size(); i += 2)
            polygon.emplace_back(m_numbers[i], m_numbers[i + 1]);
        return polygon;
    }

    /// Lists of counts are rare.
    Rle runs()
    {
        static constexpr std::string_view known[] = {"counts", "size"};
        std::string counts;
        std::vector<int> size;
        KnownKeys keys;
        m_json.object([&](std::string_view key) {
            switch (keys.note(key, known)) {
            case 0:
                counts = m_json.string();
                break;
            case 1:
                m_json.array([&] { size.push_back(static_cast<int>(m_json.integer(1, cocoaMaxSide))); });
                break;
            default:
                throw Unusual{};
            }
        });
        keys.requireFirst(2);
        if (size.size() != 2)
            throw Unusual{};
        return rleFromString(counts, size[0], size[1]);
    }

    /// "1-2,1-3"
    static std::vector<std::pair<int, int>> pairs(std::string_view text)
    {
        std::vector<std::pair<int, int>> pairs;
        const char* at = text.begin();
        const auto number = [&] {
            int value = 0;
            const auto [end, error] = std::from_chars(at, text.end(), value);
            if (error != std::errc() || value < 0)
                throw Unusual{};
            at = end;
            return value;
        };
        const auto pass = [&](char letter) {
            if (at == text.end() || *at != letter)
                throw Unusual{};
            ++at;
        };
        while (at != text.end()) {
            if (!pairs.empty())
                pass(',');
            const int front = number();
            pass('-');
            pairs.emplace_back(front, number());
        }
        return pairs;
    }

    std::int64_t anyInteger()
    {
        return m_json.integer(std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
    }

    Json value(int depth)
    {
        std::string text;
        m_json.copyValue(text, depth);
        return parseNestedJson(text, QString(), depth);
    }

    void addExtra(CocoaExtras& extras, std::string_view key, int depth)
    {
        if (extras.contains(key))
            throw Unusual{};
        extras.get_ref<Json::object_t&>().emplace_back(std::string(key), value(depth));
    }

    JsonScanner m_json;
    int m_depth;
    std::vector<double> m_numbers;
};

/// Whatever is wrong is found again by who says so.
template <typename Scan>
auto scanned(const Scan& scan) -> std::optional<decltype(scan())>
{
    try {
        return scan();
    } catch (const Unusual&) {
    } catch (const RuntimeError&) {
    } catch (const std::invalid_argument&) {
    }
    return std::nullopt;
}

} // namespace

std::optional<CocoaAnnotation> scanAnnotation(std::string_view text)
{
    return scanned([&] {
        CocoaScan scan(text, depthOfAnnotation);
        CocoaAnnotation annotation = scan.annotation();
        scan.requireEnd();
        return annotation;
    });
}

std::optional<CocoaRegion> scanRegionIn(std::string_view object, std::string_view key)
{
    return scanned([&] {
        CocoaScan scan(object, 1);
        CocoaRegion region = scan.regionIn(key);
        scan.requireEnd();
        return region;
    });
}

} // namespace unocclude
