// SPDX-License-Identifier: Apache-2.0
// The names by which the preferences know the actions. Not to be changed from version to version.
#include "mainwindow/actions.h"

#include <QAction>

namespace unocclude {

void Actions::nameThem()
{
    const std::pair<QAction*, const char*> names[] = {
        {open, "open"},
        {openFolder, "open-folder"},
        {saveNow, "save"},
        {openSample, "open-sample"},
        {clearRecent, "clear-recent"},
        {exportAction(DatasetFormat::CocoA), "export"},
        {exportAction(DatasetFormat::Coco), "export-coco"},
        {exportAction(DatasetFormat::CocoaCls), "export-cocoa-cls"},
        {exportAction(DatasetFormat::D2sa), "export-d2sa"},
        {exportAction(DatasetFormat::Kins), "export-kins"},
        {exportAction(DatasetFormat::Kins2020), "export-kins-2020"},
        {exportLayers, "export-layers"},
        {savePicture, "save-picture"},
        {quit, "quit"},
        {undo, "undo"},
        {redo, "redo"},
        {copyPicture, "copy-picture"},
        {rename, "rename"},
        {remove, "delete"},
        {toolAction(ToolKind::Positive), "tool-include"},
        {toolAction(ToolKind::Negative), "tool-exclude"},
        {toolAction(ToolKind::Box), "tool-box"},
        {toolAction(ToolKind::Brush), "tool-brush"},
        {toolAction(ToolKind::Eraser), "tool-eraser"},
        {toolAction(ToolKind::PolygonBrush), "tool-polygon"},
        {toolAction(ToolKind::Rectangle), "tool-rectangle"},
        {toolAction(ToolKind::Occlusion), "tool-hides"},
        {nextImage, "next-image"},
        {previousImage, "previous-image"},
        {nextUnfinished, "next-unfinished-image"},
        {imageDone, "image-done"},
        {imageApproved, "image-approved"},
        {findImage, "find-image"},
        {locateImage, "locate-image"},
        {newObject, "new-object"},
        {largerExtent, "larger-extent"},
        {smallerExtent, "smaller-extent"},
        {clickModels, "click-models"},
        {completionModels, "completion-models"},
        {devices, "devices"},
        {removeBox, "remove-box"},
        {complete, "complete"},
        {cancel, "cancel"},
        {more, "more-samples"},
        {discard, "discard-sample"},
        {keepHypothesis, "keep-hypothesis"},
        {drawAgain, "draw-again"},
        {copySeed, "copy-seed"},
        {drawSeed, "draw-seed"},
        {completeImage, "complete-image"},
        {completeProject, "complete-project"},
        {pauseQueue, "pause-queue"},
        {cancelAll, "cancel-all"},
        {chooseVote, "choose-vote"},
        {chooseNone, "choose-none"},
        {zoomIn, "zoom-in"},
        {zoomOut, "zoom-out"},
        {zoomOriginal, "zoom-original"},
        {zoomFit, "zoom-fit"},
        {showMasks, "show-masks"},
        {showHover, "preview-clicks"},
        {fillWithWall, "wall"},
        {fullScreen, "full-screen"},
        {themeAction(ThemeChoice::System), "theme-system"},
        {themeAction(ThemeChoice::Light), "theme-light"},
        {themeAction(ThemeChoice::Dark), "theme-dark"},
        {themeAction(ThemeChoice::HighContrast), "theme-high-contrast"},
        {shortcuts, "shortcuts"},
        {about, "about"},
    };
    for (const auto& [action, name] : names)
        named(action, name);
    for (int key = 1; key <= 9; ++key)
        chooseAction(key)->setObjectName(QStringLiteral("choose-%1").arg(key));
}

} // namespace unocclude
