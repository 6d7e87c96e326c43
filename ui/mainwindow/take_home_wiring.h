// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace unocclude {

class Actions;
class InstanceListModel;
class MessageBar;
class Preferences;
class SamplesPanel;
class TakeHome;
struct Session;
enum class DatasetFormat;

/// What connects the ways out of the program with the rest of the window: exports, pictures, and whole objects that are
/// dragged away.
class TakeHomeWiring final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget& window; ///< owns the wiring
        Session& session;
        Actions& actions;
        Preferences& preferences;
        SamplesPanel& samples;
        InstanceListModel& instances;
        MessageBar& messages;
    };

    explicit TakeHomeWiring(const Parts& parts);

private:
    void wireActions();
    void wireDrags();
    void updateEnabled();
    void exportDataset(DatasetFormat format);
    void exportLayers();
    void savePicture();

    Parts m_parts;
    TakeHome* m_takeHome;
};

} // namespace unocclude
