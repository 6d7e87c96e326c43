// SPDX-License-Identifier: Apache-2.0
#include "session/mask_controller.h"

#include "document/commands/add_instance.h"
#include "document/commands/edit_visible_mask.h"
#include "document/commands/edit_whole_mask.h"
#include "mask/morphology.h"

#include <algorithm>
#include <utility>

namespace unocclude {
namespace {

cv::Point2d toCv(QPointF point)
{
    return {point.x(), point.y()};
}

QRect toQt(const cv::Rect& rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

cv::Rect around(const cv::Rect& a, const cv::Rect& b)
{
    return a.empty() ? b : b.empty() ? a : a | b;
}

} // namespace

MaskController::MaskController(Document& document, InstanceMasks& masks, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_masks(masks)
{
    connect(&document, &Document::changed, this, &MaskController::follow);
}

void MaskController::setTarget(MaskTarget target)
{
    if (m_target == target)
        return;
    m_target = target;
    Q_EMIT targetChanged(target);
}

void MaskController::setBrushDiameter(double diameter)
{
    m_brush = std::clamp(diameter, smallestBrush, largestBrush);
    Q_EMIT brushChanged(m_brush);
}

void MaskController::beginGesture()
{
    abandonGesture();
    if (!m_document.hasPhoto())
        return;
    const Instance* current = m_document.current();
    if (!current) {
        const Mask nothing(m_document.photo().size());
        m_sketch = std::make_unique<Sketch>(
            Sketch{std::nullopt, MaskTarget::Visible, nothing, {}, MaskSketch(nothing), EvidenceCheck({})});
        return;
    }
    const BoxedMask& before = m_target == MaskTarget::Whole ? m_masks.whole(*current) : m_masks.visible(*current);
    m_sketch = std::make_unique<Sketch>(Sketch{current->id, m_target, before.mask, before.box, MaskSketch(before.mask),
                                               m_masks.checkOf(*current, m_document.instances())});
    if (m_target == MaskTarget::Whole || current->isCompleted())
        m_evidence = m_sketch->check.judge(m_masks.whole(*current), m_masks.visible(*current));
}

void MaskController::stroke(QPointF from, QPointF to, bool adds)
{
    if (m_sketch)
        show(m_sketch->pixels.stroke(toCv(from), toCv(to), m_brush / 2, adds));
}

void MaskController::fillPolygon(const QPolygonF& outline, bool adds)
{
    Polygon polygon;
    for (const QPointF& corner : outline)
        polygon.push_back(toCv(corner));
    if (m_sketch)
        show(m_sketch->pixels.polygon(polygon, adds));
}

void MaskController::fillRectangle(QPointF corner, QPointF opposite, bool adds)
{
    if (m_sketch)
        show(m_sketch->pixels.rectangle(toCv(corner), toCv(opposite), adds));
}

void MaskController::finishGesture(const QString& text)
{
    if (!m_sketch)
        return;
    const auto sketch = std::exchange(m_sketch, nullptr); // the command's event must not find it
    const Mask mask = sketch->pixels.finished();
    if (!sketch->id)
        add(mask);
    else if (sketch->target == MaskTarget::Visible)
        m_document.push(std::make_unique<EditVisibleMask>(m_document, *sketch->id, mask, text));
    else
        m_document.push(std::make_unique<EditWholeMask>(m_document, *sketch->id, mask, text));
    judge();
    Q_EMIT sketchEnded();
}

void MaskController::abandonGesture()
{
    if (!m_sketch)
        return;
    m_sketch.reset();
    judge();
    Q_EMIT sketchEnded();
}

void MaskController::fillHoles()
{
    if (const Instance* current = m_document.current())
        put(withoutHoles(edited(*current, m_target)), tr("Fill Holes"));
}

void MaskController::keepLargest()
{
    if (const Instance* current = m_document.current())
        put(edited(*current, m_target).largestPiece(), tr("Keep Largest Piece"));
}

void MaskController::grow(int pixels)
{
    const Instance* current = m_document.current();
    if (!current)
        return;
    const Mask mask = edited(*current, m_target);
    put(pixels > 0 ? grown(mask, pixels) : shrunk(mask, -pixels), pixels > 0 ? tr("Grow Mask") : tr("Shrink Mask"));
}

void MaskController::keepToEvidence()
{
    const Instance* current = m_document.current();
    if (!current || m_sketch)
        return;
    const Mask kept = keptToEvidence(current->amodal(), m_evidence);
    m_document.push(std::make_unique<EditWholeMask>(m_document, current->id, kept, tr("Keep to Evidence")));
}

std::optional<SketchedMask> MaskController::sketched() const
{
    if (!m_sketch)
        return std::nullopt;
    SketchedMask sketched{{}, m_sketch->target};
    sketched.mask.mask = m_sketch->pixels.mask();
    sketched.mask.box = m_sketch->box;
    return sketched;
}

double MaskController::hiddenShare() const
{
    const Instance* current = m_document.current();
    if (!current)
        return 0;
    if (!m_sketch || m_sketch->id != current->id)
        return m_masks.hiddenShare(*current);
    const bool whole = m_sketch->target == MaskTarget::Whole;
    const BoxedMask& other = whole ? m_masks.visible(*current) : m_masks.whole(*current);
    const cv::Rect box = around(m_sketch->box, other.box);
    if (box.empty() || (!whole && !current->isCompleted()))
        return 0;
    const cv::Mat drawn = m_sketch->pixels.mask().pixels()(box);
    const cv::Mat fixed = other.mask.pixels()(box);
    const double area = cv::countNonZero(whole ? drawn : fixed);
    return area > 0 ? cv::countNonZero(whole ? drawn & ~fixed : fixed & ~drawn) / area : 0;
}

void MaskController::follow()
{
    m_masks.keepOnly(m_document.instances());
    if (m_sketch && m_sketch->id) {
        const Instance* instance = m_document.find(*m_sketch->id);
        const bool isStillTheSame = instance && m_document.currentId() == m_sketch->id &&
                                    edited(*instance, m_sketch->target) == m_sketch->before;
        if (!isStillTheSame)
            abandonGesture(); // it was drawn on something that has gone
    } else if (m_sketch && m_document.photo().size() != m_sketch->before.size()) {
        abandonGesture();
    }
    if (!m_sketch)
        judge();
}

Mask MaskController::edited(const Instance& instance, MaskTarget target) const
{
    return target == MaskTarget::Whole ? m_masks.whole(instance).mask : m_masks.visible(instance).mask;
}

void MaskController::show(const cv::Rect& touched)
{
    if (touched.empty())
        return;
    m_sketch->box = around(m_sketch->box, touched);
    const Instance* current = m_sketch->id ? m_document.find(*m_sketch->id) : nullptr;
    const bool whole = m_sketch->target == MaskTarget::Whole;
    if (current && (whole || current->isCompleted()))
        m_sketch->check.judgeAgain(m_evidence, whole ? m_sketch->pixels.mask() : m_masks.whole(*current).mask,
                                   whole ? m_masks.visible(*current).mask : m_sketch->pixels.mask(), touched);
    constexpr int reach = EvidenceCheck::outlineTolerance;
    Q_EMIT sketchChanged(toQt(touched).adjusted(-reach, -reach, reach, reach));
}

void MaskController::put(const Mask& mask, const QString& text)
{
    abandonGesture();
    const InstanceId id = *m_document.currentId();
    if (m_target == MaskTarget::Visible)
        m_document.push(std::make_unique<EditVisibleMask>(m_document, id, mask, text));
    else
        m_document.push(std::make_unique<EditWholeMask>(m_document, id, mask, text));
}

void MaskController::add(const Mask& visible)
{
    if (visible.isEmpty())
        return;
    Instance instance;
    instance.id = m_document.takeInstanceId();
    instance.visible = visible;
    instance.visibleEdited = true;
    m_document.push(std::make_unique<AddInstance>(m_document, std::move(instance)));
}

void MaskController::judge()
{
    const Instance* current = m_document.current();
    if (current && current->isCompleted())
        m_evidence =
            m_masks.checkOf(*current, m_document.instances()).judge(m_masks.whole(*current), m_masks.visible(*current));
    else
        m_evidence = {};
}

} // namespace unocclude
