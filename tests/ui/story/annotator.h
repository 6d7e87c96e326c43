// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/story/story_window.h"

#include <QPointF>

namespace unocclude::test {

/// Somebody who annotates photographs in the window with mouse and keyboard alone: every event comes in through the
/// window system, as those of a real hand do, and finds its widget or its shortcut by itself.
///
/// Functions return false if what should come of a gesture does not come.
class Annotator
{
public:
    /// @param home of the window (StoryWindow)
    /// @param real the models that come with the program; else quick stand-ins
    Annotator(const QString& home, bool real);

    bool open(const QString& folder);
    bool reopen(); ///< what was open when the program was closed last
    bool goToNextUnfinished(); ///< false if there is none
    bool goToNext();
    bool quit(); ///< by Ctrl+Q

    /// Points at each object, names it, and makes whole objects in one of five ways; then the image is done and saved.
    bool annotate(const QList<QPointF>& objects, int way);

    bool exportTo(const QString& file);

    QString image(); ///< the file's name
    bool isDone();

    /// Of everything that was stated about the image: equal before and after, or something was lost.
    QByteArray fingerprint();

private:
    QPoint at(QPointF image);
    QRectF around();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString& text);
    void click(QPointF image);
    void drag(QPointF from, QPointF to);
    bool idle();
    bool goBy(Qt::Key key, Qt::KeyboardModifiers modifiers);

    bool point(QPointF object, const QString& label);
    bool complete();
    bool paintWhole(QPointF object);
    bool drawBox(QPointF object);
    bool outlineWhole(QPointF object);
    bool completeAll();

    StoryWindow m_story;
};

} // namespace unocclude::test
