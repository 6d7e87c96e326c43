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
    <name>unocclude::TakeHome</name>
    <message numerus="yes">
        <source>%n object(s) were exported to %1.</source>
        <translation>
            <numerusform>%n object was exported to %1.</numerusform>
            <numerusform>%n objects were exported to %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
