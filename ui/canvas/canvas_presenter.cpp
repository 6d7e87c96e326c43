// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas_presenter.h"

#include "canvas/canvas.h"
#include "instances/instance_numbers.h"
#include "samples/sample_picture.h"
#include "session/prompt_controller.h"

#include <QFileInfo>

#include <ranges>

namespace unocclude {
namespace {

constexpr int heatSide = 1024; // pixels of the vote's picture; the network's own are fewer

} // namespace

CanvasPresenter::CanvasPresenter(Canvas& canvas, const Document& document, const PromptController& prompts,
                                 const InstanceNumbers& numbers, QObject* parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_document(document)
    , m_prompts(prompts)
    , m_numbers(numbers)
{
    connect(&document, &Document::changed, this, [this] {
        m_preview.reset();
        refresh();
    });
    connect(&prompts, &PromptController::draftChanged, this, &CanvasPresenter::refresh);
    describe();
}

void CanvasPresenter::preview(std::optional<AmodalChoice> choice)
{
    if (m_preview == choice)
        return;
    m_preview = choice;
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
    CanvasOverlays overlays;
    forgetUnused();
    for (const Instance& instance : m_document.instances() | std::views::reverse)
        overlays.masks.push_back(overlayOf(instance));
    if (const Instance* current = m_document.current())
        overlays.ghost = ghostOf(*current);
    overlays.prompt = m_prompts.prompt();
    overlays.selectedPoint = m_prompts.selectedPoint();
    m_canvas.setOverlays(std::move(overlays));
    describe();
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

const BoxedMask& CanvasPresenter::boxed(const Mask& mask)
{
    const auto [entry, isNew] = m_boxed.try_emplace(mask.pixels().data);
    if (isNew)
        entry->second = {mask, mask.boundingBox()};
    return entry->second;
}

void CanvasPresenter::forgetUnused()
{
    // of hovered samples, votes and undone masks; what is drawn now is found again at once
    constexpr std::size_t plenty = 64;
    constexpr std::size_t plentyBytes = std::size_t{256} << 20;
    const auto size = m_document.photo().size();
    const std::size_t maskBytes = static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height);
    if (m_boxed.size() > plenty || m_boxed.size() * maskBytes > plentyBytes)
        m_boxed.clear();
}

MaskOverlay CanvasPresenter::overlayOf(const Instance& instance)
{
    MaskOverlay overlay;
    overlay.visible = boxed(instance.visible);
    overlay.number = m_numbers.numberOf(instance.id);
    overlay.active = m_document.currentId() == instance.id;
    if (instance.isCompleted() && !overlay.active)
        overlay.whole = boxed(instance.amodal());
    return overlay;
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
    ghost.whole = boxed(shown.amodal());
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
