// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document_command.h"

#include <QCoreApplication>

namespace unocclude {

/// Moves one instance to another place between front and back.
class ReorderInstances final : public DocumentCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReorderInstances)

public:
    /// @param to 0..instances - 1, where the instance will be found afterwards
    ReorderInstances(Document& document, InstanceId id, int to);

    void undo() override;
    void redo() override;
    void count(HistoryBytes&) const override {} // two numbers

private:
    int m_from;
    int m_to;
};

} // namespace unocclude
