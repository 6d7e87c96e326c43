// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inference_backend.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace unocclude {

class DeviceController;

/// Where networks can compute: the processor and every graphics card with its name, its free memory and, if it cannot be
/// used, why. One of them is chosen, or the program is left to choose.
class DevicesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DevicesDialog(DeviceController& devices, QWidget* parent = nullptr);

private:
    void ask(); ///< memory may have become free meanwhile
    void showReport(const DeviceReport& report);
    void addRow(const QString& device, const QStringList& texts, const QString& problem);
    void showProblem(const QString& problem);
    void updateButton();
    QString selected() const;
    void useSelected();

    DeviceController& m_devices;
    QTreeWidget* m_list;
    QLabel* m_problem;
    QPushButton* m_use;
};

} // namespace unocclude
