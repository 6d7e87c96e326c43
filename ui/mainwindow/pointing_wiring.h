// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QMainWindow;

namespace unocclude {

class Actions;
class Canvas;
class CanvasPresenter;
class MessageBar;
class Preferences;
struct Session;

/// Everything between pointing and the visible mask that is more than a click: previews, and part or group.
class PointingWiring final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QMainWindow& window;
        Session& session;
        Actions& actions;
        Canvas& canvas;
        CanvasPresenter& presenter;
        MessageBar& messages;
        Preferences& preferences;
    };

    explicit PointingWiring(const Parts& parts);

private:
    void wireHover();
    void wireExtents();
    void showExtent();

    Parts m_parts;
};

} // namespace unocclude
