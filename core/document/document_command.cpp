// SPDX-License-Identifier: Apache-2.0
#include "document/document_command.h"

namespace unocclude {

DocumentCommand::DocumentCommand(Document& document, const QString& text)
    : QUndoCommand(text)
    , m_document(document)
{
}

} // namespace unocclude
