// SPDX-License-Identifier: Apache-2.0
#include "engine/train/picture_sheet.h"

#include "engine/checkpoint/crc32.h"
#include "engine/checkpoint/replacing_file.h"

#include <torch/torch.h>

#include <algorithm>
#include <cstdint>
#include <string>

namespace unocclude::engine {

namespace {

constexpr int64_t kGap = 4; // pixels between pictures
constexpr int kGapGrey = 96;
constexpr std::size_t kBlock = 65535; // bytes of a stored block at most
constexpr std::uint32_t kAdler = 65521;

void appendBigEndian(std::string& bytes, std::uint32_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> shift & 0xFF);
}

void appendLittleEndian(std::string& bytes, std::size_t number)
{
    bytes += static_cast<char>(number & 0xFF);
    bytes += static_cast<char>(number >> 8 & 0xFF);
}

std::uint32_t adler32(const std::string& bytes)
{
    std::uint32_t a = 1, b = 0;
    for (const char byte : bytes) {
        a = (a + static_cast<unsigned char>(byte)) % kAdler;
        b = (b + a) % kAdler;
    }
    return b << 16 | a;
}

// zlib's format (RFC 1950) around deflate's stored blocks (RFC 1951, section 3.2.4).
std::string stored(const std::string& bytes)
{
    std::string stream("\x78\x01", 2);
    for (std::size_t at = 0; at < bytes.size(); at += kBlock) {
        const auto length = std::min(kBlock, bytes.size() - at);
        stream += static_cast<char>(at + length == bytes.size()); // the last one
        appendLittleEndian(stream, length);
        appendLittleEndian(stream, ~length);
        stream.append(bytes, at, length);
    }
    appendBigEndian(stream, adler32(bytes));
    return stream;
}

std::string chunk(const std::string& type, const std::string& content)
{
    std::string bytes;
    appendBigEndian(bytes, static_cast<std::uint32_t>(content.size()));
    bytes += type + content;
    appendBigEndian(bytes, crc32(type + content));
    return bytes;
}

// Every row is preceded by the number of its filter: none.
std::string rowsOf(const at::Tensor& picture)
{
    const auto pixels = picture.cpu().permute({1, 2, 0}).contiguous(); // H x W x 3
    const auto width = static_cast<std::size_t>(3 * pixels.size(1));
    std::string rows;
    for (const auto& row : pixels.unbind()) {
        rows += '\0';
        rows.append(reinterpret_cast<const char*>(row.const_data_ptr<std::uint8_t>()), width);
    }
    return rows;
}

std::string headerOf(const at::Tensor& picture)
{
    std::string header;
    appendBigEndian(header, static_cast<std::uint32_t>(picture.size(2)));
    appendBigEndian(header, static_cast<std::uint32_t>(picture.size(1)));
    return header + std::string("\x08\x02\x00\x00\x00", 5); // 8 bits, RGB, deflate, no filter, not interlaced
}

} // namespace

at::Tensor pictureSheet(const std::vector<at::Tensor>& columns)
{
    std::vector<at::Tensor> padded;
    for (const auto& pictures : columns) {
        const auto bytes = ((pictures + 1) * 127.5).round().clamp(0, 255).to(torch::kByte).cpu();
        padded.push_back(torch::constant_pad_nd(bytes, {0, kGap, 0, kGap}, kGapGrey));
    }
    const auto rows = torch::cat(padded, 3).unbind();
    return torch::constant_pad_nd(torch::cat(rows, 1), {kGap, 0, kGap, 0}, kGapGrey).contiguous();
}

void writePng(const std::filesystem::path& file, const at::Tensor& picture)
{
    const auto bytes = std::string("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", headerOf(picture)) +
                       chunk("IDAT", stored(rowsOf(picture))) + chunk("IEND", {});
    ReplacingFile out(file);
    out.write(bytes.data(), bytes.size());
    out.commit();
}

} // namespace unocclude::engine
