// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document_command.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace unocclude {

/// Puts all instances into another order between front and back, in one step.
class ArrangeInstances final : public DocumentCommand
{
    Q_DECLARE_TR_FUNCTIONS(ArrangeInstances)

public:
    /// @param frontToBack every instance of the document once
    ArrangeInstances(Document& document, const std::vector<InstanceId>& frontToBack);

    void undo() override;
    void redo() override;
    void count(HistoryBytes&) const override {} // a few numbers

private:
    std::vector<std::pair<int, int>> m_moves; ///< from, to; one after the other
};

} // namespace unocclude
