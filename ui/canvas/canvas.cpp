// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas.h"

#include "canvas/canvas_accessible.h"
#include "canvas/keyboard_cross.h"
#include "theme/theme.h"
#include "tools/tool.h"

#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace unocclude {
namespace {

constexpr double zoomStep = 1.25;

} // namespace

Canvas::Canvas(QWidget* parent)
    : QWidget(parent)
    , m_scene(m_transform)
    , m_view(m_transform, m_scene)
{
    installCanvasAccessible(); // first of all: a name asks for the interface
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setContextMenuPolicy(Qt::PreventContextMenu); // the right button points
    setMinimumSize(240, 180);
    setAccessibleName(tr("Photograph"));
    connect(&m_view, &ViewMover::moved, this, &Canvas::tellView);
    connect(&m_view, &ViewMover::sharpened, this, qOverload<>(&QWidget::update));
    connect(&m_hand, &ToolHand::changed, this, qOverload<>(&QWidget::update));
    connect(&m_hand, &ToolHand::hovered, this, &Canvas::hovered);
}

Canvas::~Canvas() = default;

void Canvas::setPhoto(ImagePyramid photo)
{
    abortGesture();
    m_hand.stopHovering();
    m_scene.setPhoto(std::move(photo));
    m_cross.reset();
    updateCursor();
    m_view.setImageSize(m_scene.photo().size());
}

void Canvas::setOverlays(CanvasOverlays overlays)
{
    m_scene.setOverlays(std::move(overlays));
    update();
    describeObjects(*this);
}

void Canvas::setOverlays(CanvasOverlays overlays, const QRect& drawnInto)
{
    m_scene.setOverlays(std::move(overlays), drawnInto);
    update(m_scene.viewOf(drawnInto));
}

void Canvas::setTool(Tool* tool)
{
    m_panFrom.reset();
    m_hand.take(tool);
    updateCursor();
}

bool Canvas::abortGesture()
{
    m_panFrom.reset();
    return m_hand.abort();
}

double Canvas::zoom() const
{
    return m_transform.scale() * devicePixelRatioF();
}

void Canvas::zoomIn()
{
    m_view.zoomBy(zoomStep, rect().center());
}

void Canvas::zoomOut()
{
    m_view.zoomBy(1 / zoomStep, rect().center());
}

void Canvas::zoomToOriginal()
{
    m_view.zoomTo(1 / devicePixelRatioF(), rect().center());
}

void Canvas::zoomToFit()
{
    m_view.fit();
}

void Canvas::zoomOutAt(QPointF image, double factor)
{
    m_view.zoomBy(1 / factor, m_transform.toView(image));
}

void Canvas::showArea(const QRectF& image)
{
    if (hasPhoto() && !image.isEmpty())
        m_view.showArea(image);
}

void Canvas::showAt(double scale, QPointF centre)
{
    m_view.showAt(scale, centre, QRectF(rect()).center());
}

void Canvas::setOverlaysVisible(bool visible)
{
    m_scene.setOverlaysVisible(visible);
    update();
}

void Canvas::setPeeking(bool peeking)
{
    if (m_scene.isPeeking() == peeking)
        return;
    m_scene.setPeeking(peeking);
    update();
    Q_EMIT peekingChanged(peeking);
}

void Canvas::setPanReady(bool ready)
{
    m_panReady = ready;
    updateCursor();
}

bool Canvas::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_view.zoomBy(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    return QWidget::event(event);
}

void Canvas::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    m_scene.setView(size(), devicePixelRatioF(), canvasGround(palette()));
    m_scene.paint(painter, event->rect());
    if (!hasPhoto() || m_scene.isPeeking())
        return;
    if (m_hand.tool())
        m_hand.tool()->paint(painter, m_transform);
    if (m_cross && hasFocus())
        paintCross(painter, m_transform.toView(*m_cross));
}

void Canvas::resizeEvent(QResizeEvent*)
{
    m_view.setViewSize(size());
}

void Canvas::wheelEvent(QWheelEvent* event)
{
    if (!hasPhoto() || m_hand.resize(*event) || event->angleDelta().y() == 0)
        return;
    m_view.zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void Canvas::mousePressEvent(QMouseEvent* event)
{
    if (!hasPhoto() || m_panFrom || m_hand.isBusy())
        return;
    m_hand.stopHovering();
    if (event->button() == Qt::MiddleButton || (m_panReady && event->button() == Qt::LeftButton))
        return startPan(event->position());
    m_cross.reset();
    m_hand.press(toolEvent(event->position(), event->button(), event->modifiers()));
}

void Canvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_panFrom) {
        m_view.panBy(event->position() - *m_panFrom);
        m_panFrom = event->position();
        return;
    }
    const ToolEvent moved = toolEvent(event->position(), m_hand.button(), event->modifiers());
    m_hand.move(moved);
    Q_EMIT pointed(moved.image, hasPhoto() && moved.isInside());
}

void Canvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_panFrom && !(event->buttons() & (Qt::MiddleButton | Qt::LeftButton))) {
        m_panFrom.reset();
        return updateCursor();
    }
    m_hand.release(toolEvent(event->position(), event->button(), event->modifiers()));
}

void Canvas::keyPressEvent(QKeyEvent* event)
{
    const QPoint step = arrowStep(event->key());
    if (hasPhoto() && !step.isNull())
        return moveCross(event->modifiers() & Qt::ShiftModifier ? step * 10 : step);
    if (handleGestureKey(event->key()))
        return;
    if (m_cross && event->key() == Qt::Key_Period)
        return clickAtCross(Qt::LeftButton);
    if (m_cross && event->key() == Qt::Key_Comma)
        return clickAtCross(Qt::RightButton);
    QWidget::keyPressEvent(event);
}

bool Canvas::handleGestureKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        return abortGesture();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return confirmGesture();
    case Qt::Key_Backspace:
        return stepBackInGesture();
    default:
        return false;
    }
}

void Canvas::leaveEvent(QEvent*)
{
    Q_EMIT pointed({}, false);
    m_hand.leave();
}

ToolEvent Canvas::toolEvent(QPointF view, Qt::MouseButton button, Qt::KeyboardModifiers modifiers) const
{
    return {m_transform.toImage(view), m_transform.imageSize(), m_transform.scale(), button, modifiers};
}

void Canvas::startPan(QPointF at)
{
    m_panFrom = at;
    setCursor(Qt::ClosedHandCursor);
}

void Canvas::tellView()
{
    update();
    Q_EMIT zoomChanged(zoom());
    Q_EMIT viewMoved(m_transform);
}

void Canvas::updateCursor()
{
    if (m_panReady && hasPhoto())
        setCursor(Qt::OpenHandCursor);
    else if (m_hand.tool() && hasPhoto())
        setCursor(m_hand.tool()->cursor());
    else
        unsetCursor();
}

void Canvas::moveCross(QPoint step)
{
    const QPointF from = m_cross ? *m_cross : m_transform.toImage(rect().center()) - QPointF(step);
    const QSizeF size = m_transform.imageSize();
    m_cross = ToolEvent{from + step, size, 1, Qt::NoButton, {}}.clamped();
    Q_EMIT pointed(*m_cross, true);
    m_hand.hover(toolEvent(m_transform.toView(*m_cross), Qt::NoButton, {}));
    update();
}

void Canvas::clickAtCross(Qt::MouseButton button)
{
    m_hand.click(toolEvent(m_transform.toView(*m_cross), button, {}));
}

} // namespace unocclude
