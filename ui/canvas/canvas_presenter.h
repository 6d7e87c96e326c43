// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/canvas_overlays.h"
#include "document/document.h"
#include "document/instance_masks.h"
#include "samples/wall_view.h"

#include <QObject>

#include <optional>

namespace unocclude {

class Canvas;
class InstanceNumbers;
class MaskController;
class PromptController;

/// Keeps what lies over the photograph in step with document, prompt draft, the mask in hand and the card under the
/// mouse.
class CanvasPresenter final : public QObject
{
    Q_OBJECT

public:
    /// What is shown.
    struct Sources
    {
        const Document& document;
        const PromptController& prompts;
        const InstanceNumbers& numbers;
        const MaskController& edits;
        InstanceMasks& masks;
    };

    CanvasPresenter(Canvas& canvas, const Sources& sources, QObject* parent = nullptr);

    /// Shows this choice of the current object as if it were chosen; nothing: the chosen one.
    void preview(std::optional<AmodalChoice> choice);

    void showHover(const Mask& mask); ///< what a click would give; null: nothing

    /// A few letters beside the current object's number.
    void showRemark(const QString& remark);

    /// How the chosen whole object lies over the photograph. @param opacity 0..1, of its picture
    void setLook(WholeLook look, double opacity);

private:
    void refresh();
    void refreshSketch(const QRect& changed);
    void describe();
    CanvasOverlays overlays();
    void showSketch(CanvasOverlays& overlays) const;
    QString descriptionOf(const Instance& instance);
    MaskOverlay overlayOf(const Instance& instance);
    std::optional<HoverOverlay> hoverOf() const;
    std::optional<GhostOverlay> ghostOf(const Instance& instance);
    void showPicture(GhostOverlay& ghost, const Sample& sample);
    void showHeat(GhostOverlay& ghost, const Instance& instance);

    Canvas& m_canvas;
    const Document& m_document;
    const PromptController& m_prompts;
    const InstanceNumbers& m_numbers;
    const MaskController& m_edits;
    InstanceMasks& m_masks;
    InstanceMasks m_previewed; ///< what is shown as if it were chosen
    std::optional<AmodalChoice> m_preview;
    BoxedMask m_hover;
    QString m_remark;
    cv::Mat m_pictureSource; ///< the sample converted last, kept so that its address names it
    QImage m_picture;
    std::shared_ptr<const CompletionResult> m_heatOf; ///< what the heat was made of last
    QImage m_heat;
    WholeLook m_look = WholeLook::Ghost;
    double m_opacity = 0.85;
};

} // namespace unocclude
