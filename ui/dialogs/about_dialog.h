// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace unocclude {

/// Name, version, what it stands on and under which licence.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace unocclude
