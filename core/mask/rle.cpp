// SPDX-License-Identifier: Apache-2.0
#include "mask/rle.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <stdexcept>

namespace unocclude {

namespace {

constexpr int maxSide = 65'535;
constexpr int maxCharactersPerCount = 7;

std::int64_t checkedArea(int height, int width)
{
    if (height < 1 || width < 1 || height > maxSide || width > maxSide)
        throw std::invalid_argument("the mask's sides are not within 1..65535");
    const auto area = std::int64_t{height} * width;
    if (area > std::numeric_limits<std::int32_t>::max())
        throw std::invalid_argument("the mask has more than 2147483647 pixels");
    return area;
}

/// The number starting at text[position], which is moved behind it: 5 bits per character, low bits first,
/// bit 5 of a character says that more follow, bit 4 of the last one is the sign.
std::int64_t readNumber(std::string_view text, std::size_t& position)
{
    std::int64_t value = 0;
    for (int k = 0; k < maxCharactersPerCount; ++k) {
        if (position == text.size())
            throw std::invalid_argument("the run lengths end in the middle of a number");
        const int bits = static_cast<unsigned char>(text[position++]) - '0';
        if (bits < 0 || bits > 63)
            throw std::invalid_argument("the run lengths hold a character outside '0'..'o'");
        value |= std::int64_t{bits & 0x1f} << (5 * k);
        if ((bits & 0x20) == 0)
            return (bits & 0x10) != 0 ? value - (std::int64_t{1} << (5 * (k + 1))) : value;
    }
    throw std::invalid_argument("the run lengths hold a number of more than 7 characters");
}

/// @return behind the number's last character; at most maxCharactersPerCount of them
char* writeNumber(char* at, std::int64_t value)
{
    for (bool more = true; more;) {
        int bits = static_cast<int>(value & 0x1f);
        value >>= 5;
        more = (bits & 0x10) != 0 ? value != -1 : value != 0;
        if (more)
            bits |= 0x20;
        *at++ = static_cast<char>('0' + bits);
    }
    return at;
}

/// The runs of a mask, one boundary between set and unset pixels after the other.
class Runs
{
public:
    explicit Runs(const Rle& rle)
        : m_rle(rle)
        , m_end(rle.counts.empty() ? 0 : rle.counts.front())
    {
    }

    bool isSet() const { return m_run % 2 == 1; }
    std::int64_t end() const { return m_end; } ///< of the run
    bool isLast() const { return m_run + 1 >= m_rle.counts.size(); }

    void passTo(std::int64_t pixel)
    {
        while (m_end <= pixel && !isLast())
            m_end += m_rle.counts[++m_run];
    }

private:
    const Rle& m_rle;
    std::size_t m_run = 0;
    std::int64_t m_end;
};

template <typename Operation>
Rle combined(const Rle& a, const Rle& b, Operation isSet)
{
    if (a.height != b.height || a.width != b.width)
        throw std::logic_error("run lengths of different sizes were combined");
    Rle result{a.height, a.width, {}};
    const std::int64_t pixels = std::int64_t{a.height} * a.width;
    Runs inA(a), inB(b);
    bool set = false;
    std::int64_t begin = 0;
    for (std::int64_t at = 0; at < pixels; at = std::min(inA.end(), inB.end())) {
        inA.passTo(at);
        inB.passTo(at);
        if (isSet(inA.isSet(), inB.isSet()) == set)
            continue;
        result.counts.push_back(static_cast<std::uint32_t>(at - begin));
        begin = at;
        set = !set;
    }
    result.counts.push_back(static_cast<std::uint32_t>(pixels - begin));
    return result;
}

/// COCO stores a difference to the run before the last one, from the fourth run on.
bool isDifference(std::size_t run)
{
    return run > 2;
}

} // namespace

void requireValid(const Rle& rle)
{
    const std::int64_t area = checkedArea(rle.height, rle.width);
    std::int64_t sum = 0;
    for (const std::uint32_t count : rle.counts) {
        sum += count;
        if (sum > area)
            throw std::invalid_argument("the run lengths add up to more than height x width");
    }
    if (sum < area)
        throw std::invalid_argument("the run lengths add up to less than height x width");
}

Rle encodeRle(const Mask& mask)
{
    if (const Rle* runs = mask.runs())
        return *runs;
    Rle rle{mask.size().height, mask.size().width, {}};
    checkedArea(rle.height, rle.width);
    const cv::Mat columns = mask.pixels().t(); // the rows of the transpose are contiguous in memory
    const auto* at = columns.ptr<std::uint8_t>();
    const auto* const end = at + columns.total();
    for (bool set = false; at != end; set = !set) {
        const auto* next =
            static_cast<const std::uint8_t*>(std::memchr(at, set ? 0 : 255, static_cast<std::size_t>(end - at)));
        if (next == nullptr)
            next = end;
        rle.counts.push_back(static_cast<std::uint32_t>(next - at));
        at = next;
    }
    return rle;
}

std::int64_t areaOf(const Rle& rle)
{
    std::int64_t area = 0;
    for (std::size_t i = 1; i < rle.counts.size(); i += 2)
        area += rle.counts[i];
    return area;
}

cv::Rect boundingBoxOf(const Rle& rle)
{
    int left = rle.width, top = rle.height, right = 0, bottom = 0;
    std::int64_t begin = 0;
    for (std::size_t i = 0; i < rle.counts.size(); begin += rle.counts[i], ++i) {
        if (i % 2 == 0 || rle.counts[i] == 0)
            continue;
        const std::int64_t last = begin + rle.counts[i] - 1;
        const auto firstColumn = static_cast<int>(begin / rle.height), lastColumn = static_cast<int>(last / rle.height);
        const bool runsOn = lastColumn > firstColumn; // past a column's end, to the top of the next
        left = std::min(left, firstColumn);
        right = lastColumn + 1; // runs go from left to right
        top = std::min(top, runsOn ? 0 : static_cast<int>(begin % rle.height));
        bottom = std::max(bottom, runsOn ? rle.height : static_cast<int>(last % rle.height) + 1);
    }
    return right == 0 ? cv::Rect() : cv::Rect(left, top, right - left, bottom - top);
}

Rle unionOf(const Rle& a, const Rle& b)
{
    return combined(a, b, [](bool inA, bool inB) { return inA || inB; });
}

Rle intersectionOf(const Rle& a, const Rle& b)
{
    return combined(a, b, [](bool inA, bool inB) { return inA && inB; });
}

Rle differenceOf(const Rle& a, const Rle& b)
{
    return combined(a, b, [](bool inA, bool inB) { return inA && !inB; });
}

Mask decodeRle(Rle rle)
{
    requireValid(rle);
    return Mask::ofRuns(std::move(rle));
}

cv::Mat pixelsOf(const Rle& rle)
{
    cv::Mat columns(rle.width, rle.height, CV_8UC1);
    auto* at = columns.ptr<std::uint8_t>();
    bool set = false;
    for (const std::uint32_t count : rle.counts) {
        std::memset(at, set ? 255 : 0, count);
        at += count;
        set = !set;
    }
    return columns.t();
}

std::string rleToString(const Rle& rle)
{
    std::string text(maxCharactersPerCount * rle.counts.size(), '\0');
    char* at = text.data();
    for (std::size_t i = 0; i < rle.counts.size(); ++i) {
        const std::int64_t before = isDifference(i) ? rle.counts[i - 2] : 0;
        at = writeNumber(at, rle.counts[i] - before);
    }
    text.resize(static_cast<std::size_t>(at - text.data()));
    return text;
}

Rle rleFromString(std::string_view text, int height, int width)
{
    const std::int64_t area = checkedArea(height, width);
    Rle rle{height, width, {}};
    for (std::size_t position = 0; position < text.size();) {
        const std::int64_t before = isDifference(rle.counts.size()) ? rle.counts[rle.counts.size() - 2] : 0;
        const std::int64_t count = readNumber(text, position) + before;
        if (count < 0 || count > area || std::ssize(rle.counts) > area)
            throw std::invalid_argument("a run length is not within 0..height x width");
        rle.counts.push_back(static_cast<std::uint32_t>(count));
    }
    requireValid(rle);
    return rle;
}

} // namespace unocclude
