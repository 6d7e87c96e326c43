// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace unocclude::engine::test {

/// The bytes of a safetensors file: length field, header text as given, data.
inline std::string safetensorsBytes(std::string_view header, std::string_view data = {})
{
    std::string bytes;
    for (int shift = 0; shift < 64; shift += 8)
        bytes += static_cast<char>(std::uint64_t{header.size()} >> shift);
    return bytes.append(header).append(data);
}

inline void writeFile(const std::filesystem::path& path, std::string_view bytes)
{
    // a new file each time: some file systems wait for the disk when an old one is cut and written again
    std::filesystem::remove(path);
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

inline std::string readFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// The message of the Error that `action` throws; "nothing was thrown" when it does not.
template <typename Error, typename Action>
QString messageOf(Action&& action)
{
    try {
        action();
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return QStringLiteral("nothing was thrown");
}

} // namespace unocclude::engine::test
