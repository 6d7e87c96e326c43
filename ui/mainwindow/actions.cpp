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
void showKeys(QAction& action)
{
    const QString help = action.statusTip();
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    if (const QString tip = keys.isEmpty() ? help : QStringLiteral("%1 (%2)").arg(help, keys); tip != action.toolTip())
        action.setToolTip(tip);
}

} // namespace

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    makeFile();
    makeExports();
    makeEdit();
    makeTools();
    makeImage();
    makeObject();
    makeChoices();
    makeSeeds();
    makeQueue();
    makeView();
    makeHelp();
    nameThem();
}

QAction* Actions::make(const char* icon, const QString& text, const QString& help, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    const QString name = QLatin1String(icon);
    if (!name.isEmpty())
        action->setIcon(themedIcon(name));
    action->setShortcuts(keys);
    action->setStatusTip(help);
    showKeys(*action);
    connect(action, &QAction::changed, this, [action] { showKeys(*action); });
    action->setIconVisibleInMenu(true);
    return action;
}

QAction* Actions::named(QAction* action, const char* name)
{
    action->setObjectName(QLatin1String(name));
    return action;
}

void Actions::makeFile()
{
    open = make("open", tr("&Open…"), tr("Open a photograph or a project"), {QKeySequence::Open});
    openFolder = make("folder", tr("Open &Folder…"), tr("Open all photographs in a folder, or the project in it"),
                      {Qt::CTRL | Qt::Key_U});
    openSample =
        make("image", tr("Open &Sample Photograph"), tr("Try the program with a photograph that comes with it"));
    clearRecent = make("", tr("&Clear List"), tr("Forget what was opened recently"));
    saveNow = make("", tr("&Save Now"), tr("Save at once; everything is saved by itself anyway"), {QKeySequence::Save});
    savePicture =
        make("save-picture", tr("Save Whole &Object…"),
             tr("Save the chosen whole object as a PNG picture with transparency"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E});
    quit = make("", tr("&Quit"), tr("Close the window"), {Qt::CTRL | Qt::Key_Q}); // some platforms have none
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
    exportLayers =
        make("", tr("La&yers (OpenRaster)…"),
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

void Actions::makeTools()
{
    auto* tools = new QActionGroup(this);
    const auto tool = [&](const char* icon, const QString& text, const QString& help, const QKeySequence& key) {
        return checkable(make(icon, text, help, {key}), tools);
    };
    m_tools = {
        tool("point-positive", tr("&Include Points"), tr("Click what belongs to the object; right click what does not"),
             Qt::Key_Q),
        tool("point-negative", tr("E&xclude Points"),
             tr("Click what does not belong to the object; right click what does"), Qt::Key_E),
        tool("box", tr("&Box"), tr("Drag a box around the object"), Qt::Key_M),
        tool("brush", tr("B&rush"), tr("Paint into the mask; right button or Shift rubs out"), Qt::Key_B),
        tool("eraser", tr("&Eraser"), tr("Rub out of the mask; right button or Shift paints"), Qt::SHIFT | Qt::Key_B),
        tool("polygon", tr("&Polygon"),
             tr("Outline a part of the mask corner by corner; right button or Shift cuts it out"), Qt::Key_P),
        tool("rectangle", tr("Rec&tangle"), tr("Fill a rectangle of the mask; right button or Shift cuts it out"),
             Qt::SHIFT | Qt::Key_P),
        tool("occlusion", tr("&Hides"), tr("Drag from an object to one that it hides"), Qt::Key_O)};
}

void Actions::makeImage()
{
    nextImage = make("next", tr("&Next Image"), tr("Go to the next image of the list"), {Qt::Key_D, Qt::Key_PageDown});
    previousImage =
        make("previous", tr("&Previous Image"), tr("Go to the image before this one"), {Qt::Key_A, Qt::Key_PageUp});
    nextUnfinished = make("", tr("Next &Unfinished Image"), tr("Go to the next image that is not done"),
                          {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    imageDone = checkable(make("check", tr("Image &Done"), tr("The work on all objects of the image is done"),
                               {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}));
    imageApproved = checkable(make("approved", tr("Image &Approved"),
                                   tr("All objects of the image were looked at again and are right"),
                                   {Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter}));
    findImage = make("", tr("&Find Image"), tr("Search the images by name and label"), {QKeySequence::Find});
    locateImage = make("", tr("&Locate Missing Image…"), tr("Say where an image is that was moved or renamed"));
}

void Actions::makeObject()
{
    newObject = make("add", tr("&New Object"), tr("The next click begins a new object"), {Qt::Key_N});
    removeBox = make("", tr("Remo&ve Box"), tr("Find the object by its points alone"), {Qt::SHIFT | Qt::Key_M});
    largerExtent =
        make("", tr("&Wider: Part, Object, Group"),
             tr("Show the next larger thing that the click could mean; after the largest the smallest"), {Qt::Key_W});
    smallerExtent = make("", tr("Na&rrower: Group, Object, Part"),
                         tr("Show the next smaller thing that the click could mean; after the smallest the largest"),
                         {Qt::SHIFT | Qt::Key_W});
    clickModels =
        make("", tr("&About Click Models…"), tr("Which models turn clicks into masks, and where to get them"));
    completionModels = make("", tr("&About Completion Models…"),
                            tr("Which models synthesise whole objects, and where to get them"));
    devices = make("", tr("Comp&ute Devices…"), tr("On which processor or graphics card models compute"));
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

void Actions::makeSeeds()
{
    keepHypothesis =
        make("keep", tr("&Keep as Hypothesis"),
             tr("Keep the sample beside the chosen one, because it may be right as well"), {Qt::SHIFT | Qt::Key_K});
    drawAgain = make("", tr("Make This One A&gain"),
                     tr("Draw the sample anew from its seed: the same model and device give the same bytes"),
                     {Qt::SHIFT | Qt::Key_R});
    copySeed = make("", tr("Copy &Seed and Settings"),
                    tr("Copy what drew the sample, so that it can be drawn again"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    drawSeed = make("random", tr("&Draw from Seed…"),
                    tr("Draw the whole object of a seed that was copied or written down"), {Qt::CTRL | Qt::Key_R});
}

void Actions::makeQueue()
{
    completeImage = make("", tr("Complete &All Objects of the Image"),
                         tr("Queue every object of the photograph that has no whole yet"), {Qt::SHIFT | Qt::Key_Return});
    completeProject =
        make("", tr("Complete All Objects of the &Project"),
             tr("Queue every object of all photographs that has no whole yet"), {Qt::ALT | Qt::SHIFT | Qt::Key_Return});
    pauseQueue = checkable(make("pause", tr("&Pause the Queue"),
                                tr("Let the running completion finish, and start no other"), {Qt::Key_Pause}));
    cancelAll = make("cancel", tr("Cancel All &Completions"), tr("Stop the running completion and empty the queue"),
                     {Qt::SHIFT | Qt::Key_Escape});
}

void Actions::makeView()
{
    zoomIn = make("zoom-in", tr("Zoom &In"), tr("Zoom in"), {Qt::Key_Plus, Qt::Key_Equal, QKeySequence::ZoomIn});
    zoomOut = make("zoom-out", tr("Zoom &Out"), tr("Zoom out"), {Qt::Key_Minus, QKeySequence::ZoomOut});
    zoomOriginal = make("zoom-original", tr("Original &Size"),
                        tr("Show one pixel of the photograph as one of the screen"), {Qt::CTRL | Qt::Key_0});
    zoomFit = make("zoom-fit", tr("&Fit in Window"), tr("Show the whole photograph"), {Qt::Key_F});
    showMasks =
        checkable(make("masks", tr("Show &Masks"),
                       tr("Show what lies over the photograph; hold C or ` to hide it for a moment"), {Qt::Key_H}));
    showMasks->setChecked(true);
    showHover = checkable(make("", tr("Preview &Clicks"),
                               tr("Show what a click would select while the mouse moves over the photograph"),
                               {Qt::SHIFT | Qt::Key_H}));
    showHover->setChecked(true);
    fillWithWall = checkable(make("wall", tr("&Whole Objects in the Middle"),
                                  tr("Fill the window with the whole objects instead of the photograph"), {Qt::Key_G}));
    fullScreen = checkable(make("", tr("F&ull Screen"), tr("Use the whole screen"), {Qt::Key_F11}));
    auto* themes = new QActionGroup(this);
    m_themes = {
        checkable(make("", tr("Like the S&ystem"), tr("Light or dark as the desktop")), themes),
        checkable(make("", tr("&Light"), tr("Light colours")), themes),
        checkable(make("", tr("&Dark"), tr("Dark colours")), themes),
        checkable(make("", tr("High &Contrast"), tr("White and yellow on black, with strong borders")), themes)};
}

void Actions::makeHelp()
{
    shortcuts =
        make("help", tr("&Keyboard Shortcuts"), tr("Show every key"), {Qt::Key_F1, Qt::CTRL | Qt::Key_Question});
    about = make("", tr("&About Unocclude"), tr("Version, licence and model"));
    about->setMenuRole(QAction::AboutRole);
}

} // namespace unocclude
