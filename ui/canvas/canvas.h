// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/canvas_scene.h"
#include "canvas/tool_hand.h"
#include "canvas/view_mover.h"
#include "canvas/view_transform.h"

#include <QWidget>

namespace unocclude {

class Tool;
struct ToolEvent;

/// Shows the photograph with what lies over it, and forwards gestures to the tool. Zoom at the mouse by wheel or pinch,
/// pan by the middle button or by Space and a drag. Arrow keys move a cross; the full stop and the comma press the left
/// and the right button at it, so that everything can be pointed at without a mouse.
class Canvas : public QWidget
{
    Q_OBJECT

public:
    explicit Canvas(QWidget* parent = nullptr);
    ~Canvas() override;

    void setPhoto(ImagePyramid photo); ///< fits it into the view
    bool hasPhoto() const { return !m_scene.photo().isNull(); }

    void setOverlays(CanvasOverlays overlays);
    /// The same while a mask is being drawn: the masks differ inside a part of the photograph only.
    void setOverlays(CanvasOverlays overlays, const QRect& drawnInto);
    const CanvasOverlays& overlays() const { return m_scene.overlays(); }

    /// @param tool not owned; its gesture in progress is aborted when another takes over
    void setTool(Tool* tool);
    bool abortGesture(); ///< false if there was none

    // For a gesture of several presses (Tool::isPending()). Each is false if there was none.
    bool confirmGesture() { return m_hand.confirm(); }
    bool stepBackInGesture() { return m_hand.stepBack(); }

    const ViewTransform& viewTransform() const { return m_transform; }
    double zoom() const; ///< device pixels per image pixel; 1 = 100 %
    void zoomIn();
    void zoomOut();
    void zoomToOriginal();
    void zoomToFit();
    void showAt(double scale, QPointF centre); ///< view pixels for an image pixel; the image point in the middle
    void zoomOutAt(QPointF image, double factor); ///< the image point stays where it is
    void showArea(const QRectF& image);           ///< this part of the photograph, as large as fits

    void setOverlaysVisible(bool visible);
    void setPeeking(bool peeking); ///< the photograph alone, while a key is held
    void setPanReady(bool ready);  ///< Space is held: the left button pans

    QSize sizeHint() const override { return {900, 600}; }

Q_SIGNALS:
    void zoomChanged(double zoom);
    void viewMoved(const unocclude::ViewTransform& transform); ///< photograph, zoom, pan or size
    void peekingChanged(bool peeking);
    void pointed(QPointF image, bool inside); ///< where the mouse or the keyboard's cross is

    /// What a click there would add (Tool::pointAt); nothing also during a gesture and when the mouse has left.
    void hovered(const std::optional<unocclude::PromptPoint>& point);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    ToolEvent toolEvent(QPointF view, Qt::MouseButton button, Qt::KeyboardModifiers modifiers) const;
    void startPan(QPointF at);
    bool handleGestureKey(int key);
    void tellView();
    void updateCursor();
    void moveCross(QPoint step);
    void clickAtCross(Qt::MouseButton button);

    ViewTransform m_transform;
    CanvasScene m_scene;
    ViewMover m_view;
    ToolHand m_hand;
    std::optional<QPointF> m_panFrom;
    std::optional<QPointF> m_cross; ///< image coordinates, once an arrow key was pressed
    bool m_panReady = false;
};

} // namespace unocclude
