<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>unocclude::CanvasPresenter</name>
    <message numerus="yes">
        <source>%1, %2 by %3 pixels, %n object(s)</source>
        <translation>
            <numerusform>%1, %2 by %3 pixels, %n object</numerusform>
            <numerusform>%1, %2 by %3 pixels, %n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::ImageListModel</name>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n object(s) done</source>
        <translation>
            <numerusform>%1 of %n object done</numerusform>
            <numerusform>%1 of %n objects done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::ImagesPanel</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s)</source>
        <translation>
            <numerusform>%1 of %n image</numerusform>
            <numerusform>%1 of %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::ObjectDetails</name>
    <message numerus="yes">
        <source>%n visible pixel(s) are missing from the whole.</source>
        <translation>
            <numerusform>%n visible pixel is missing from the whole.</numerusform>
            <numerusform>%n visible pixels are missing from the whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden pixel(s) lie under no object in front.</source>
        <translation>
            <numerusform>%n hidden pixel lies under no object in front.</numerusform>
            <numerusform>%n hidden pixels lie under no object in front.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::ProjectController</name>
    <message numerus="yes">
        <source>%n image(s) that were not there before joined the project.</source>
        <translation>
            <numerusform>%n image that was not there before joined the project.</numerusform>
            <numerusform>%n images that were not there before joined the project.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::ProjectWiring</name>
    <message numerus="yes">
        <source>%n image(s) were found again.</source>
        <translation>
            <numerusform>%n image was found again.</numerusform>
            <numerusform>%n images were found again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::QueuePanel</name>
    <message numerus="yes">
        <source>%n completion(s) failed.</source>
        <translation>
            <numerusform>%n completion failed.</numerusform>
            <numerusform>%n completions failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unocclude::TakeHome</name>
    <message numerus="yes">
        <source>%n object(s) were exported to %1.</source>
        <translation>
            <numerusform>%n object was exported to %1.</numerusform>
            <numerusform>%n objects were exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) were saved as layers of %1.</source>
        <translation>
            <numerusform>%n object was saved as layers of %1.</numerusform>
            <numerusform>%n objects were saved as layers of %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
