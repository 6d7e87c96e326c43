// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document_command.h"

#include <QCoreApplication>

namespace unocclude {

/// Puts a new instance in front of all others and makes it current.
class AddInstance final : public DocumentCommand
{
    Q_DECLARE_TR_FUNCTIONS(AddInstance)

public:
    /// @param instance its id comes from Document::takeInstanceId()
    AddInstance(Document& document, Instance instance);

    void undo() override;
    void redo() override;
    void count(HistoryBytes& bytes) const override;

private:
    Instance m_instance; ///< empty while it is in the document
};

} // namespace unocclude
