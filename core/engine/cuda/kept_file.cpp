// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/kept_file.h"

#include "engine/checkpoint/crc32.h"
#include "engine/checkpoint/replacing_file.h"

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>

namespace unocclude::engine {

namespace {

constexpr std::size_t kChecksumDigits = 8;

std::string checksum(const std::string& bytes)
{
    char text[kChecksumDigits + 1];
    std::snprintf(text, sizeof text, "%08x", static_cast<unsigned>(crc32(bytes)));
    return text;
}

} // namespace

std::string nameOf(const std::vector<std::string>& parts)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const std::string& part : parts)
        for (const char c : part + '\0') {
            hash ^= static_cast<unsigned char>(c);
            hash *= 0x100000001b3u;
        }
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
    return text;
}

std::optional<std::string> readKept(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    if (bytes.size() <= kChecksumDigits)
        return std::nullopt;
    const std::string content = bytes.substr(kChecksumDigits);
    return checksum(content) == bytes.substr(0, kChecksumDigits) ? std::optional(content) : std::nullopt;
}

void keep(const std::filesystem::path& file, const std::string& content)
{
    try {
        std::filesystem::create_directories(file.parent_path());
        ReplacingFile kept(file);
        const std::string sum = checksum(content);
        kept.write(sum.data(), sum.size());
        kept.write(content.data(), content.size());
        kept.commit();
    } catch (const std::exception&) { // the next start does the work again
    }
}

} // namespace unocclude::engine
