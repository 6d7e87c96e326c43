// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document_command.h"

#include <QCoreApplication>

namespace unocclude {

/// Takes an instance out, with its samples; undo puts it back where it was.
class RemoveInstance final : public DocumentCommand
{
    Q_DECLARE_TR_FUNCTIONS(RemoveInstance)

public:
    RemoveInstance(Document& document, InstanceId id);

    void undo() override;
    void redo() override;
    void count(HistoryBytes& bytes) const override;

private:
    int m_position;
    Instance m_instance; ///< empty while it is in the document
};

} // namespace unocclude
