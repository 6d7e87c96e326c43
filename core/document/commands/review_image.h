// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document_command.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace unocclude {

/// Sets how far the work on every object of the image has come, in one step.
class ReviewImage final : public DocumentCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReviewImage)

public:
    ReviewImage(Document& document, ReviewState review);

    void undo() override { exchange(); }
    void redo() override { exchange(); }
    void count(HistoryBytes& bytes) const override;

private:
    void exchange();

    std::vector<std::pair<InstanceId, ReviewState>> m_others; ///< objects that change, and the state they do not have
};

} // namespace unocclude
