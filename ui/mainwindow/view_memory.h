// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QPointF>

#include <optional>

namespace unocclude {

class Canvas;
class Document;
class PhotoController;

/// How a photograph lay in the view.
struct RememberedView
{
    double scale = 1;
    QPointF centre; ///< image point in the middle of the view
};

/// Who comes back to an image finds it as they left it: zoomed in where they were. Fitted images stay fitted.
class ViewMemory final : public QObject
{
    Q_OBJECT

public:
    ViewMemory(Canvas& canvas, const Document& document, QObject* parent = nullptr);

    void remember(const QString& photo, const RememberedView& view);
    std::optional<RememberedView> now() const; ///< nothing while the photograph is fitted into the view

    /// The canvas has just been given the document's photo.
    void restore();

private:
    Canvas& m_canvas;
    const Document& m_document;
    QString m_shown; ///< the photo on the canvas
    QHash<QString, RememberedView> m_views;
};

} // namespace unocclude
