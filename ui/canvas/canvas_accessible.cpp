// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas_accessible.h"

#include "canvas/canvas.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace unocclude {
namespace {

/// The object at a place of the list, counted front to back. Overlays are values, so the place is all that lasts.
class AccessibleObject final : public QAccessibleInterface
{
public:
    AccessibleObject(Canvas& canvas, std::size_t place)
        : m_canvas(&canvas)
        , m_place(place)
    {
    }

    bool isValid() const override { return overlay() != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? overlay()->description : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const cv::Rect& box = (overlay()->whole.box.empty() ? overlay()->visible : overlay()->whole).box;
        const QRectF view = m_canvas->viewTransform().toView(QRectF(box.x, box.y, box.width, box.height));
        return view.toAlignedRect().translated(m_canvas->mapToGlobal(QPoint()));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.selected = isValid() && overlay()->active;
        state.invalid = !isValid();
        return state;
    }

private:
    const MaskOverlay* overlay() const
    {
        if (!m_canvas || m_place >= m_canvas->overlays().masks.size())
            return nullptr;
        return &m_canvas->overlays().masks[m_canvas->overlays().masks.size() - 1 - m_place];
    }

    QPointer<Canvas> m_canvas;
    std::size_t m_place;
};

class AccessibleCanvas final : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(Canvas& canvas)
        : QAccessibleWidget(&canvas, QAccessible::List)
        , m_canvas(canvas)
    {
    }

    ~AccessibleCanvas() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(m_canvas.overlays().masks.size()); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        for (auto next = m_children.size(); next <= static_cast<std::size_t>(index); ++next)
            m_children.push_back(QAccessible::registerAccessibleInterface(new AccessibleObject(m_canvas, next)));
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int index = 0; index < childCount(); ++index)
            if (child(index) == wanted)
                return index;
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index)
            if (child(index)->rect().contains(x, y))
                return child(index);
        return nullptr;
    }

private:
    Canvas& m_canvas;
    mutable std::vector<QAccessible::Id> m_children; ///< by place, made when asked for
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<Canvas*>(object);
    return canvas ? new AccessibleCanvas(*canvas) : nullptr;
}

} // namespace

void installCanvasAccessible()
{
    QAccessible::installFactory(makeInterface); // once: the same factory is not installed again
}

void describeObjects(Canvas& canvas)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&canvas, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace unocclude
