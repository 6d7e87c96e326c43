// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/actions.h"

#include "theme/icon.h"

#include <QAction>
#include <QActionGroup>

namespace unocclude {
namespace {

QAction* checkable(QAction* action, QActionGroup* group = nullptr)
{
    action->setCheckable(true);
    if (group)
        group->addAction(action);
    return action;
}

/// "Complete (Enter)": what a tooltip says.
QString withKeys(const QString& help, const QList<QKeySequence>& keys)
{
    if (keys.isEmpty())
        return help;
    return QStringLiteral("%1 (%2)").arg(help, keys.first().toString(QKeySequence::NativeText));
}

} // namespace

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    makeFile();
    makeExports();
    makeEdit();
    makeObject();
    makeChoices();
    makeView();
    makeHelp();
}

QAction* Actions::make(const char* icon, const QString& text, const QString& help, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    const QString name = QLatin1String(icon);
    if (!name.isEmpty())
        action->setIcon(themedIcon(name));
    action->setShortcuts(keys);
    action->setToolTip(withKeys(help, keys));
    action->setStatusTip(help);
    action->setIconVisibleInMenu(true);
    return action;
}

void Actions::makeFile()
{
    open = make("open", tr("&Open…"), tr("Open a photograph"), {QKeySequence::Open});
    openSample =
        make("image", tr("Open &Sample Photograph"), tr("Try the program with a photograph that comes with it"));
    clearRecent = make("", tr("&Clear List"), tr("Forget the photographs opened recently"));
    savePicture =
        make("save-picture", tr("Save Whole &Object…"),
             tr("Save the chosen whole object as a PNG picture with transparency"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    quit = make("", tr("&Quit"), tr("Close the window"), {QKeySequence::Quit});
    quit->setMenuRole(QAction::QuitRole);
}

/// In the order of DatasetFormat.
void Actions::makeExports()
{
    const QString cousin = tr("Save all objects for programs that read %1");
    m_exports = {
        make("export", tr("&Export COCO-A…"), tr("Save all objects as COCO-A annotations"), {Qt::CTRL | Qt::Key_E}),
        make("", tr("&COCO…"), cousin.arg(QStringLiteral("COCO"))),
        make("", tr("COCOA-c&ls…"), cousin.arg(QStringLiteral("COCOA-cls"))),
        make("", tr("&D2SA…"), cousin.arg(QStringLiteral("D2SA"))),
        make("", tr("&KINS…"), cousin.arg(QStringLiteral("KINS"))),
        make("", tr("KINS &2020…"), cousin.arg(QStringLiteral("KINS 2020")))};
    exportLayers = make("", tr("La&yers (OpenRaster)…"),
                        tr("Save the photograph and all objects as layers, for Krita, GIMP and other painting programs"));
}

void Actions::makeEdit()
{
    undo = make("undo", tr("&Undo"), tr("Undo the last change"), {QKeySequence::Undo});
    undo->setIconText(tr("Undo")); // stays when the text names what is undone
    redo = make("redo", tr("&Redo"), tr("Do again what was undone"),
                {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    redo->setIconText(tr("Redo"));
    copyPicture =
        make("copy", tr("&Copy Whole Object"), tr("Copy the picture of the chosen whole object"), {QKeySequence::Copy});
    rename = make("rename", tr("Re&name Object"), tr("Give the object a name"), {Qt::Key_F2});
    remove = make("discard", tr("&Delete"), tr("Delete the selected point, or else the object"),
                  {Qt::Key_Delete, Qt::Key_Backspace});
}

void Actions::makeObject()
{
    newObject = make("add", tr("&New Object"), tr("The next click begins a new object"), {Qt::Key_N});
    auto* tools = new QActionGroup(this);
    m_tools = {checkable(make("point-positive", tr("&Include Points"),
                              tr("Click what belongs to the object; right click what does not"), {Qt::Key_Q}),
                         tools),
               checkable(make("point-negative", tr("E&xclude Points"),
                              tr("Click what does not belong to the object; right click what does"), {Qt::Key_E}),
                         tools),
               checkable(make("box", tr("&Box"), tr("Drag a box around the object"), {Qt::Key_B}), tools)};
    removeBox = make("", tr("Remo&ve Box"), tr("Find the object by its points alone"), {Qt::SHIFT | Qt::Key_B});
    complete = make("complete", tr("&Complete"), tr("Show what the whole object could look like"),
                    {Qt::Key_Return, Qt::Key_Enter});
    cancel = make("cancel", tr("C&ancel"), tr("Stop what is going on"), {Qt::Key_Escape});
    more = make("more", tr("&More Samples"), tr("Draw more whole objects with a new seed"), {Qt::Key_R});
    discard = make("discard", tr("&Discard Sample"), tr("Take the sample out of the choice and the vote"), {Qt::Key_X});
}

void Actions::makeChoices()
{
    chooseVote = make("vote", tr("Choose Majority &Vote"), tr("Choose what most samples agree on"), {Qt::Key_V});
    chooseNone = make("none", tr("Choose N&one"), tr("Keep only the visible part"), {Qt::Key_0});
    for (int key = 1; key <= 9; ++key)
        m_choose[static_cast<std::size_t>(key - 1)] =
            make("", tr("Choose Sample &%1").arg(key), tr("Choose sample %1").arg(key), {Qt::Key(Qt::Key_0 + key)});
}

void Actions::makeView()
{
    zoomIn = make("zoom-in", tr("Zoom &In"), tr("Zoom in"), {Qt::Key_Plus, Qt::Key_Equal, QKeySequence::ZoomIn});
    zoomOut = make("zoom-out", tr("Zoom &Out"), tr("Zoom out"), {Qt::Key_Minus, QKeySequence::ZoomOut});
    zoomOriginal = make("zoom-original", tr("Original &Size"),
                        tr("Show one pixel of the photograph as one of the screen"), {Qt::CTRL | Qt::Key_0});
    zoomFit = make("zoom-fit", tr("&Fit in Window"), tr("Show the whole photograph"), {Qt::Key_F});
    showMasks = checkable(make("masks", tr("Show &Masks"),
                               tr("Show what lies over the photograph; hold ` to hide it for a moment"), {Qt::Key_H}));
    showMasks->setChecked(true);
    fullScreen = checkable(make("", tr("F&ull Screen"), tr("Use the whole screen"), {Qt::Key_F11}));
    auto* themes = new QActionGroup(this);
    m_themes = {checkable(make("", tr("Like the S&ystem"), tr("Light or dark as the desktop")), themes),
                checkable(make("", tr("&Light"), tr("Light colours")), themes),
                checkable(make("", tr("&Dark"), tr("Dark colours")), themes)};
}

void Actions::makeHelp()
{
    shortcuts =
        make("help", tr("&Keyboard Shortcuts"), tr("Show every key"), {Qt::Key_F1, Qt::CTRL | Qt::Key_Question});
    about = make("", tr("&About Unocclude"), tr("Version, licence and model"));
    about->setMenuRole(QAction::AboutRole);
}

} // namespace unocclude
