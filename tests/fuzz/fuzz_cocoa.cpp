// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_reader.h"
#include "cocoa/cocoa_writer.h"

#include "support/runtime_error.h"

#include <cstdint>
#include <cstdlib>

using namespace unocclude;

// The reader answers or throws its own error; anything else is a bug. What it has read is written and read again alike.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString name = QStringLiteral("fuzzed.json");
    const auto text = QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    try {
        const QByteArray once = writeCocoa(readCocoa(text, name));
        if (writeCocoa(readCocoa(once, name)) != once)
            std::abort();
    } catch (const RuntimeError&) {
    }
    return 0;
}
