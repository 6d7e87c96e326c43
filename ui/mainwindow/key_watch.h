// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace unocclude {

class Canvas;

/// Keys that are more than shortcuts, watched for the whole program.
/// Held keys, wherever the focus is: Space over the photograph makes the left button pan, S or ` shows the photograph alone.
/// Text fields come first: while one has the focus it gets Enter, Escape, Delete and every plain key.
class KeyWatch final : public QObject
{
    Q_OBJECT

public:
    explicit KeyWatch(Canvas& canvas);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool holdKey(QEvent* event, bool held);
    void releaseAll();

    Canvas& m_canvas;
};

} // namespace unocclude
