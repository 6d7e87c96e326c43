// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas.h"

#include "canvas/canvas_accessible.h"
#include "canvas/keyboard_cross.h"
#include "canvas/overlay_painter.h"
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
constexpr int settleTime = 80; // milliseconds: shorter than a look, longer than from one step of the wheel to the next

} // namespace

Canvas::Canvas(QWidget* parent)
    : QWidget(parent)
{
    installCanvasAccessible(); // first of all: a name asks for the interface
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setContextMenuPolicy(Qt::PreventContextMenu); // the right button points
    setMinimumSize(240, 180);
    setAccessibleName(tr("Photograph"));
    m_settle.setInterval(settleTime);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_layer.invalidate();
        update();
    });
}

Canvas::~Canvas() = default;

void Canvas::setPhoto(ImagePyramid photo)
{
    abortGesture();
    stopHovering();
    m_photo = std::move(photo);
    m_cross.reset();
    m_transform.setImageSize(m_photo.size());
    updateCursor();
    showView();
}

void Canvas::setOverlays(CanvasOverlays overlays)
{
    m_overlays = std::move(overlays);
    m_layer.invalidate();
    update();
    describeObjects(*this);
}

void Canvas::setOverlays(CanvasOverlays overlays, const QRect& changed)
{
    constexpr int border = 8; // line, rim and blur
    m_overlays = std::move(overlays);
    const QRect view = m_transform.toView(QRectF(changed)).toAlignedRect().adjusted(-border, -border, border, border);
    m_layer.invalidate(view);
    update(view);
}

void Canvas::setTool(Tool* tool)
{
    abortGesture();
    stopHovering();
    if (m_tool) {
        m_tool->leave();
        m_tool->disconnect(this);
    }
    m_tool = tool;
    if (m_tool)
        connect(m_tool, &Tool::changed, this, qOverload<>(&QWidget::update));
    updateCursor();
}

bool Canvas::abortGesture()
{
    m_panFrom.reset();
    const bool pending = m_tool && m_tool->isPending();
    if (m_gesture == Qt::NoButton && !pending)
        return false;
    m_gesture = Qt::NoButton;
    if (m_tool)
        m_tool->abort();
    return true;
}

bool Canvas::confirmGesture()
{
    return m_tool && m_tool->isPending() && m_tool->confirm();
}

bool Canvas::stepBackInGesture()
{
    return m_tool && m_tool->isPending() && m_tool->stepBack();
}

double Canvas::zoom() const
{
    return m_transform.scale() * devicePixelRatioF();
}

void Canvas::zoomIn()
{
    zoomBy(zoomStep, rect().center());
}

void Canvas::zoomOut()
{
    zoomBy(1 / zoomStep, rect().center());
}

void Canvas::zoomToOriginal()
{
    m_transform.zoomTo(1 / devicePixelRatioF(), rect().center());
    showView();
}

void Canvas::zoomToFit()
{
    m_transform.fit();
    showView();
}

void Canvas::zoomOutAt(QPointF image, double factor)
{
    zoomBy(1 / factor, m_transform.toView(image));
}

void Canvas::showArea(const QRectF& image)
{
    if (!hasPhoto() || image.isEmpty())
        return;
    m_transform.show(image);
    showView();
}

void Canvas::showAt(double scale, QPointF centre)
{
    const QPointF middle = QRectF(rect()).center();
    m_transform.zoomTo(scale, middle);
    m_transform.panBy(middle - m_transform.toView(centre));
    showView();
}

void Canvas::setOverlaysVisible(bool visible)
{
    m_overlaysVisible = visible;
    m_layer.invalidate();
    update();
}

void Canvas::setPeeking(bool peeking)
{
    if (m_peeking == peeking)
        return;
    m_peeking = peeking;
    m_layer.invalidate();
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
            zoomBy(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    return QWidget::event(event);
}

void Canvas::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    m_layer.setSize(size(), devicePixelRatioF());
    if (m_layer.isStretched())
        painter.fillRect(event->rect(), canvasGround(palette()));
    m_layer.draw(painter, event->rect(), [this](QPainter& layer, const QRect& part) { paintLayer(layer, part); });
    if (!hasPhoto() || m_peeking)
        return;
    if (m_overlaysVisible)
        OverlayPainter(painter, m_transform, rect()).paintMarks(m_overlays);
    if (m_tool)
        m_tool->paint(painter, m_transform);
    if (m_cross && hasFocus())
        paintCross(painter, m_transform.toView(*m_cross));
}

void Canvas::paintLayer(QPainter& painter, const QRect& exposed) const
{
    painter.fillRect(exposed, canvasGround(palette()));
    m_photo.draw(painter, m_transform, exposed);
    if (hasPhoto() && m_overlaysVisible && !m_peeking)
        OverlayPainter(painter, m_transform, exposed).paintMasks(m_overlays);
}

void Canvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_layer.invalidate();
    QWidget::changeEvent(event);
}

void Canvas::resizeEvent(QResizeEvent*)
{
    m_transform.setViewSize(size());
    showView();
}

void Canvas::wheelEvent(QWheelEvent* event)
{
    if (!hasPhoto() || resizeTool(*event) || event->angleDelta().y() == 0)
        return;
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void Canvas::mousePressEvent(QMouseEvent* event)
{
    if (!hasPhoto() || m_panFrom || m_gesture != Qt::NoButton)
        return;
    stopHovering();
    if (event->button() == Qt::MiddleButton || (m_panReady && event->button() == Qt::LeftButton))
        return startPan(event->position());
    m_cross.reset();
    if (m_tool && m_tool->start(toolEvent(event->position(), event->button(), event->modifiers())))
        m_gesture = event->button();
}

void Canvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_panFrom) {
        panBy(event->position() - *m_panFrom);
        m_panFrom = event->position();
        return;
    }
    const ToolEvent moved = toolEvent(event->position(), m_gesture, event->modifiers());
    if (m_gesture != Qt::NoButton && m_tool)
        m_tool->update(moved);
    else
        hover(moved);
    Q_EMIT pointed(moved.image, hasPhoto() && moved.isInside());
}

void Canvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_panFrom && !(event->buttons() & (Qt::MiddleButton | Qt::LeftButton))) {
        m_panFrom.reset();
        return updateCursor();
    }
    if (event->button() != m_gesture)
        return;
    m_gesture = Qt::NoButton;
    if (m_tool)
        m_tool->finish(toolEvent(event->position(), event->button(), event->modifiers()));
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
    if (m_tool)
        m_tool->leave();
    Q_EMIT pointed({}, false);
    stopHovering();
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

void Canvas::panBy(QPointF delta)
{
    const QPointF before = m_transform.toView(QPointF());
    m_transform.panBy(delta);
    m_layer.scroll(m_transform.toView(QPointF()) - before);
    tellView();
}

/// A hundred masks take longer than a frame: they are painted when the wheel rests.
void Canvas::zoomBy(double factor, QPointF view)
{
    const ViewTransform before = m_transform;
    m_transform.zoomBy(factor, view);
    m_layer.stretch(before, m_transform);
    m_settle.start();
    tellView();
}

bool Canvas::resizeTool(const QWheelEvent& event)
{
    if (!m_tool || !event.modifiers().testFlag(Qt::ShiftModifier))
        return false;
    m_wheelRest += event.angleDelta().y() + event.angleDelta().x(); // Shift turns the wheel sideways on some desktops
    const int steps = m_wheelRest / QWheelEvent::DefaultDeltasPerStep;
    if (!m_tool->resize(steps))
        return false;
    m_wheelRest -= steps * QWheelEvent::DefaultDeltasPerStep;
    return true;
}

void Canvas::showView()
{
    m_layer.invalidate();
    tellView();
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
    else if (m_tool && hasPhoto())
        setCursor(m_tool->cursor());
    else
        unsetCursor();
}

void Canvas::moveCross(QPoint step)
{
    const QPointF from = m_cross ? *m_cross : m_transform.toImage(rect().center()) - QPointF(step);
    const QSizeF size = m_transform.imageSize();
    m_cross = ToolEvent{from + step, size, 1, Qt::NoButton, {}}.clamped();
    Q_EMIT pointed(*m_cross, true);
    hover(toolEvent(m_transform.toView(*m_cross), Qt::NoButton, {}));
    update();
}

void Canvas::clickAtCross(Qt::MouseButton button)
{
    if (!m_tool || m_gesture != Qt::NoButton)
        return;
    stopHovering();
    const ToolEvent click = toolEvent(m_transform.toView(*m_cross), button, {});
    if (m_tool->start(click))
        m_tool->finish(click);
}

void Canvas::hover(const ToolEvent& event)
{
    if (m_tool && hasPhoto())
        m_tool->hover(event);
    Q_EMIT hovered(m_tool && hasPhoto() ? m_tool->pointAt(event) : std::nullopt);
}

void Canvas::stopHovering()
{
    Q_EMIT hovered(std::nullopt);
}

} // namespace unocclude
