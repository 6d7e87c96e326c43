// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas_presenter.h"

#include "canvas/canvas.h"
#include "instances/instance_numbers.h"
#include "instances/review_text.h"
#include "samples/sample_picture.h"
#include "session/mask_controller.h"
#include "session/prompt_controller.h"

#include <QFileInfo>

#include <algorithm>
#include <ranges>

namespace unocclude {
namespace {

constexpr int heatSide = 1024; // pixels of the vote's picture; the network's own are fewer

} // namespace

CanvasPresenter::CanvasPresenter(Canvas& canvas, const Sources& sources, QObject* parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_document(sources.document)
    , m_prompts(sources.prompts)
    , m_numbers(sources.numbers)
    , m_edits(sources.edits)
    , m_masks(sources.masks)
{
    connect(&m_document, &Document::changed, this, [this] {
        m_preview.reset();
        refresh();
    });
    connect(&m_prompts, &PromptController::draftChanged, this, &CanvasPresenter::refresh);
    connect(&m_edits, &MaskController::sketchChanged, this, &CanvasPresenter::refreshSketch);
    connect(&m_edits, &MaskController::sketchEnded, this, &CanvasPresenter::refresh);
    describe();
}

void CanvasPresenter::preview(std::optional<AmodalChoice> choice)
{
    if (m_preview == choice)
        return;
    m_preview = choice;
    refresh();
}

void CanvasPresenter::showHover(const Mask& mask)
{
    m_hover = mask.isNull() ? BoxedMask() : BoxedMask(mask);
    refresh();
}

void CanvasPresenter::showRemark(const QString& remark)
{
    if (m_remark == remark)
        return;
    m_remark = remark;
    refresh();
}

void CanvasPresenter::setLook(WholeLook look, double opacity)
{
    m_look = look;
    m_opacity = opacity;
    refresh();
}

void CanvasPresenter::refresh()
{
    m_canvas.setOverlays(overlays());
    describe();
}

void CanvasPresenter::refreshSketch(const QRect& changed)
{
    m_canvas.setOverlays(overlays(), changed);
}

CanvasOverlays CanvasPresenter::overlays()
{
    CanvasOverlays overlays;
    for (const Instance& instance : m_document.instances() | std::views::reverse)
        overlays.masks.push_back(overlayOf(instance));
    if (const Instance* current = m_document.current())
        overlays.ghost = ghostOf(*current);
    overlays.hover = hoverOf();
    overlays.prompt = m_prompts.prompt();
    overlays.selectedPoint = m_prompts.selectedPoint();
    const Evidence& evidence = m_edits.evidence();
    if (!evidence.isSound() && !m_preview)
        overlays.evidence = {evidence.missed, evidence.unexplained, evidence.box};
    showSketch(overlays);
    return overlays;
}

void CanvasPresenter::showSketch(CanvasOverlays& overlays) const
{
    const auto sketched = m_edits.sketched();
    if (!sketched)
        return;
    const auto active = std::ranges::find_if(overlays.masks, &MaskOverlay::active);
    if (active == overlays.masks.end()) {
        overlays.masks.push_back({sketched->mask, {}, static_cast<int>(overlays.masks.size()) + 1, true, {}, {}});
    } else if (sketched->target == MaskTarget::Visible) {
        active->visible = sketched->mask;
    } else {
        overlays.ghost = GhostOverlay{{}, {}, sketched->mask, active->number};
    }
}

void CanvasPresenter::describe()
{
    if (!m_document.hasPhoto())
        return m_canvas.setAccessibleDescription(tr("No photograph is open."));
    const cv::Size size = m_document.photo().size();
    QStringList parts{tr("%1, %2 by %3 pixels, %n object(s)", nullptr, static_cast<int>(m_document.instances().size()))
                          .arg(QFileInfo(m_document.path()).fileName())
                          .arg(size.width)
                          .arg(size.height)};
    for (const Instance& instance : m_document.instances())
        parts
            << (instance.isCompleted() ? tr("%1, completed") : tr("%1, visible part")).arg(m_numbers.nameOf(instance));
    m_canvas.setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

MaskOverlay CanvasPresenter::overlayOf(const Instance& instance)
{
    MaskOverlay overlay;
    overlay.visible = m_masks.visible(instance);
    overlay.number = m_numbers.numberOf(instance.id);
    overlay.active = m_document.currentId() == instance.id;
    overlay.description = descriptionOf(instance);
    if (overlay.active)
        overlay.remark = m_remark;
    if (instance.isCompleted() && !overlay.active)
        overlay.whole = m_masks.whole(instance);
    return overlay;
}

QString CanvasPresenter::descriptionOf(const Instance& instance)
{
    const QString name =
        instance.label.isEmpty()
            ? m_numbers.nameOf(instance)
            : QStringLiteral("%1 %2").arg(instance.label, QString::number(m_numbers.numberOf(instance.id)));
    QStringList parts{name, reviewText(instance.review)};
    parts << (instance.isCompleted() ? tr("%1 % hidden").arg(qRound(m_masks.hiddenShare(instance) * 100))
                                     : tr("visible part only"));
    return parts.join(QStringLiteral(", "));
}

std::optional<HoverOverlay> CanvasPresenter::hoverOf() const
{
    if (m_hover.box.empty())
        return std::nullopt;
    const auto current = m_document.currentId();
    return HoverOverlay{m_hover, current ? m_numbers.numberOf(*current) : m_numbers.nextNumber()};
}

std::optional<GhostOverlay> CanvasPresenter::ghostOf(const Instance& instance)
{
    Instance shown = instance;
    if (m_preview && shown.offers(*m_preview))
        shown.choice = *m_preview;
    if (!shown.isCompleted())
        return std::nullopt;
    GhostOverlay ghost;
    ghost.number = m_numbers.numberOf(shown.id);
    ghost.whole = (m_preview ? m_previewed : m_masks).whole(shown);
    ghost.opacity = m_opacity;
    if (shown.choice.kind == AmodalChoice::Kind::Vote)
        showHeat(ghost, shown);
    else if (shown.choice.kind == AmodalChoice::Kind::Sample && m_look != WholeLook::Outline)
        showPicture(ghost, shown.completion->samples[static_cast<std::size_t>(shown.choice.sample)]);
    return ghost;
}

void CanvasPresenter::showPicture(GhostOverlay& ghost, const Sample& sample)
{
    if (m_pictureSource.data != sample.rgba.data) {
        m_pictureSource = sample.rgba;
        m_picture = samplePicture(sample);
    }
    ghost.picture = m_picture;
    ghost.region = QRect(sample.region.x, sample.region.y, sample.region.width, sample.region.height);
}

void CanvasPresenter::showHeat(GhostOverlay& ghost, const Instance& instance)
{
    if (m_heatOf != instance.completion) {
        m_heatOf = instance.completion;
        m_heat = voteHeat(*instance.completion, instance.visible, heatSide);
    }
    const cv::Rect region = regionOfAll(*instance.completion);
    ghost.picture = m_heat;
    ghost.region = QRect(region.x, region.y, region.width, region.height);
}

} // namespace unocclude
