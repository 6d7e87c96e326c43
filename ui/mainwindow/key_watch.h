// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QKeyEvent;

namespace unocclude {

class Canvas;

/// Keys that are more than shortcuts, watched for the whole program.
/// Held keys, wherever the focus is: Space over the photograph makes the left button pan, C or ` shows the photograph alone.
/// Text fields come first: while one has the focus it gets Enter, Escape, Delete and every plain key. Fields of numbers
/// leave letters to the shortcuts; Enter and Escape give the focus back to the photograph.
class KeyWatch final : public QObject
{
    Q_OBJECT

public:
    explicit KeyWatch(Canvas& canvas);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool overrideShortcut(const QObject* watched, QKeyEvent& key) const;
    bool leaveNumberField(const QKeyEvent& key);
    bool holdKey(QEvent* event, bool held);
    void releaseAll();

    Canvas& m_canvas;
};

} // namespace unocclude
