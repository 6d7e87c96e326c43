// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/device_wiring.h"

#include "dialogs/devices_dialog.h"
#include "mainwindow/actions.h"
#include "session/preferences.h"
#include "session/session.h"

#include <QAction>

namespace unocclude {

DeviceWiring::DeviceWiring(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
    connect(parts.actions.devices, &QAction::triggered, this, &DeviceWiring::showDevices);
    connect(&parts.session.devices, &DeviceController::chosenChanged, this, &DeviceWiring::moveModels);
}

void DeviceWiring::showDevices()
{
    DevicesDialog(m_parts.session.devices, &m_parts.window).exec();
}

/// Both are opened anew; what is under way ends where it began.
void DeviceWiring::moveModels(const QString& device)
{
    m_parts.preferences.setDevice(device);
    SegmenterController& segmenters = m_parts.session.segmenters;
    if (segmenters.inUse())
        segmenters.choose(segmenters.inUse()->choice);
    m_parts.session.completers.openAgain();
}

} // namespace unocclude
