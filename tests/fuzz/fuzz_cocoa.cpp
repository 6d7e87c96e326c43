// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_reader.h"
#include "cocoa/cocoa_writer.h"

#include "support/json_cursor.h"
#include "support/runtime_error.h"

#include <cstdint>
#include <cstdlib>
#include <optional>

using namespace unocclude;

namespace {

template <typename Read>
std::optional<CocoaDataset> readBy(const Read& read)
{
    try {
        return read();
    } catch (const RuntimeError&) {
        return std::nullopt;
    }
}

} // namespace

// The reader answers or throws its own error; anything else is a bug. Piece by piece it reads what it reads from the tree of
// the whole text, and refuses what it refuses there. What it has read is written and read again alike.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString name = QStringLiteral("fuzzed.json");
    const auto text = QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto dataset = readBy([&] { return readCocoa(text, name); });
    if (dataset != readBy([&] { return cocoaFromJson(parseJson(text, name), name); }))
        std::abort();
    if (!dataset)
        return 0;
    const QByteArray once = writeCocoa(*dataset);
    if (writeCocoa(readCocoa(once, name)) != once)
        std::abort();
    return 0;
}
