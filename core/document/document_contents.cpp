// SPDX-License-Identifier: Apache-2.0
#include "document/document_contents.h"

#include "document/document_command.h"
#include "document/history_bytes.h"

namespace unocclude {

std::size_t bytesOf(const DocumentContents& contents)
{
    HistoryBytes bytes;
    for (const Instance& instance : contents.instances)
        bytes.add(instance);
    for (const auto& command : contents.history.commands)
        command->count(bytes);
    return bytes.sum();
}

} // namespace unocclude
