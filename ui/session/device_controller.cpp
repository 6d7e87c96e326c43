// SPDX-License-Identifier: Apache-2.0
#include "session/device_controller.h"

#include <utility>

namespace unocclude {

/// Loading the networks' library and asking the drivers takes longer than a click may.
class DeviceController::ListJob final : public Job
{
public:
    using Done = std::function<void(const JobOutcome&, const DeviceReport&)>;

    ListJob(std::function<DeviceReport()> list, Done done)
        : m_list(std::move(list))
        , m_done(std::move(done))
    {
    }

    QString title() const override { return DeviceController::tr("Looking for devices"); }
    void process(JobControl&) override { m_report = m_list(); }
    void finalize(const JobOutcome& outcome) override { m_done(outcome, m_report); }

private:
    std::function<DeviceReport()> m_list;
    Done m_done;
    DeviceReport m_report;
};

DeviceController::DeviceController(JobQueue& queue, DeviceServices services, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_services(std::move(services))
{
}

void DeviceController::choose(const QString& device)
{
    if (device == m_services.inUse)
        return;
    m_services.inUse = device;
    m_services.use(device);
    Q_EMIT chosenChanged(device);
}

void DeviceController::list()
{
    const auto done = [this](const JobOutcome& outcome, const DeviceReport& report) {
        if (outcome.succeeded())
            Q_EMIT listed(report);
        else if (const QString message = outcome.errorMessage(); !message.isEmpty())
            Q_EMIT failed(message);
    };
    m_queue.replace(QStringLiteral("devices"), std::make_unique<ListJob>(m_services.list, done));
}

} // namespace unocclude
