// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/export_options.h"
#include "theme/theme.h"
#include "tools/tool_box.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <array>

class QAction;
class QActionGroup;

namespace unocclude {

/// Every action of the window: text, icon, keys and tooltip. What they do is connected elsewhere (ActionWiring).
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    QAction* toolAction(ToolKind kind) const { return m_tools[static_cast<std::size_t>(kind)]; }
    QAction* themeAction(ThemeChoice choice) const { return m_themes[static_cast<std::size_t>(choice)]; }
    QAction* exportAction(DatasetFormat format) const { return m_exports[static_cast<std::size_t>(format)]; }
    QAction* chooseAction(int key) const { return m_choose[static_cast<std::size_t>(key - 1)]; } ///< key 1..9

    // File
    QAction *open, *openSample, *clearRecent, *exportLayers, *savePicture, *quit;
    // Edit
    QAction *undo, *redo, *copyPicture, *rename, *remove;
    // Object
    QAction *newObject, *removeBox, *complete, *cancel, *more, *discard, *chooseNone, *chooseVote;
    // View
    QAction *zoomIn, *zoomOut, *zoomOriginal, *zoomFit, *showMasks, *fullScreen;
    // Help
    QAction *shortcuts, *about;

private:
    void makeFile();
    void makeExports();
    void makeEdit();
    void makeObject();
    void makeChoices();
    void makeView();
    void makeHelp();
    QAction* make(const char* icon, const QString& text, const QString& help, const QList<QKeySequence>& keys = {});

    std::array<QAction*, 6> m_exports{};
    std::array<QAction*, 3> m_tools{};
    std::array<QAction*, 3> m_themes{};
    std::array<QAction*, 9> m_choose{};
};

} // namespace unocclude
