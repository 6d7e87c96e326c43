// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/view_memory.h"

#include "canvas/canvas.h"
#include "document/document.h"

namespace unocclude {

ViewMemory::ViewMemory(Canvas& canvas, const Document& document, QObject* parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_document(document)
{
    connect(&document, &Document::changed, this, [this](const ChangeEvent& event) {
        if (!std::holds_alternative<PhotoReplaced>(event))
            return;
        // the canvas still shows the former photo
        if (const auto view = now())
            m_views.insert(m_shown, *view);
        else
            m_views.remove(m_shown);
    });
}

void ViewMemory::remember(const QString& photo, const RememberedView& view)
{
    m_views.insert(photo, view);
}

std::optional<RememberedView> ViewMemory::now() const
{
    const ViewTransform& transform = m_canvas.viewTransform();
    if (!m_canvas.hasPhoto() || transform.isFitted())
        return std::nullopt;
    return RememberedView{transform.scale(), transform.toImage(QRectF(m_canvas.rect()).center())};
}

void ViewMemory::restore()
{
    m_shown = m_document.path();
    if (const auto found = m_views.constFind(m_shown); found != m_views.cend())
        m_canvas.showAt(found->scale, found->centre);
}

} // namespace unocclude
