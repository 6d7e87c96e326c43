// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace unocclude {

/// A line of plain text that may be given less room than it needs: then it ends in an ellipsis, and its tool tip has all
/// of it.
class ElidedLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool fits() const;
};

} // namespace unocclude
