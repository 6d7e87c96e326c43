// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace unocclude {

class Actions;
class Preferences;
struct Session;

/// Where models compute: the dialog that lists the devices, and what follows when another one is chosen.
class DeviceWiring final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget& window;
        Session& session;
        Actions& actions;
        Preferences& preferences;
    };

    explicit DeviceWiring(const Parts& parts);

private:
    void showDevices();
    void moveModels(const QString& device);

    Parts m_parts;
};

} // namespace unocclude
