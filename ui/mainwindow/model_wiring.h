// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QAction;
class QMainWindow;

namespace unocclude {

class Actions;
class MessageBar;
class ModelChooser;
class ModelMenu;
class Preferences;
struct Session;

/// Which models answer: what follows when one is chosen, is not there or cannot be had.
class ModelWiring final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QMainWindow& window;
        Session& session;
        Actions& actions;
        MessageBar& messages;
        Preferences& preferences;
        ModelMenu& clickModels;
        ModelMenu& completionModels;
    };

    explicit ModelWiring(const Parts& parts);

private:
    struct Purpose
    {
        ModelChooser& models;
        ModelMenu& menu;
        QAction* about;
        QString title;                                           ///< of the dialog
        std::function<void(const QString& nameOrPath)> remember; ///< what was chosen, and works
    };

    void wire(const Purpose& purpose);
    void showModels(const Purpose& purpose, const QString& selected);
    void chooseFile(ModelChooser& models);

    Parts m_parts;
};

} // namespace unocclude
