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

    /// An action with all that a person sees of it. The tooltip names the keys, also when they change.
    QAction* make(const char* icon, const QString& text, const QString& help, const QList<QKeySequence>& keys = {});

    /// Gives an action the name by which the preferences know it. Not to be changed from version to version.
    static QAction* named(QAction* action, const char* name);

    QAction* toolAction(ToolKind kind) const { return m_tools[static_cast<std::size_t>(kind)]; }
    QAction* themeAction(ThemeChoice choice) const { return m_themes[static_cast<std::size_t>(choice)]; }
    QAction* exportAction(DatasetFormat format) const { return m_exports[static_cast<std::size_t>(format)]; }
    QAction* chooseAction(int key) const { return m_choose[static_cast<std::size_t>(key - 1)]; } ///< key 1..9

    // File
    QAction *open, *openFolder, *openSample, *clearRecent, *saveNow, *exportLayers, *savePicture, *quit;
    // Edit
    QAction *undo, *redo, *copyPicture, *rename, *remove;
    // Image
    QAction *nextImage, *previousImage, *nextUnfinished, *imageDone, *imageApproved, *findImage, *locateImage;
    // Object
    QAction *newObject, *removeBox, *largerExtent, *smallerExtent, *clickModels, *completionModels, *devices;
    QAction *complete, *cancel, *more, *discard;
    QAction *chooseNone, *chooseVote, *keepHypothesis, *drawAgain, *copySeed, *drawSeed;
    // Queue
    QAction *completeImage, *completeProject, *pauseQueue, *cancelAll;
    // View
    QAction *zoomIn, *zoomOut, *zoomOriginal, *zoomFit, *showMasks, *showHover, *fullScreen, *fillWithWall;
    // Help
    QAction *shortcuts, *about;

private:
    void makeFile();
    void makeExports();
    void makeEdit();
    void makeImage();
    void makeObject();
    void makeChoices();
    void makeSeeds();
    void makeQueue();
    void makeView();
    void makeHelp();
    void makeTools();
    void nameThem(); ///< action_names.cpp

    std::array<QAction*, 6> m_exports{};
    std::array<QAction*, toolKinds> m_tools{};
    std::array<QAction*, 4> m_themes{};
    std::array<QAction*, 9> m_choose{};
};

} // namespace unocclude
