// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/job_queue.h"
#include "models/inference_backend.h"

#include <QObject>

#include <functional>

namespace unocclude {

/// What the program is asked for about devices.
struct DeviceServices
{
    std::function<DeviceReport()> list; ///< called on the worker. @throw RuntimeError if nobody can tell
    std::function<void(const QString& device)> use; ///< from now on models are opened there; any thread
    QString inUse = DeviceChoice().name;
};

/// Which devices there are and which one models are opened on: "auto", "cpu" or "cuda:N".
class DeviceController final : public QObject
{
    Q_OBJECT

public:
    DeviceController(JobQueue& queue, DeviceServices services, QObject* parent = nullptr);

    const QString& chosen() const { return m_services.inUse; }
    void choose(const QString& device);

    void list(); ///< asks the drivers anew: listed() or failed() follows

Q_SIGNALS:
    void chosenChanged(const QString& device);
    void listed(const unocclude::DeviceReport& report);
    void failed(const QString& message);

private:
    class ListJob;

    JobQueue& m_queue;
    DeviceServices m_services;
};

} // namespace unocclude
