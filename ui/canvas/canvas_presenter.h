// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/canvas_overlays.h"
#include "document/document.h"
#include "samples/wall_view.h"

#include <QObject>

#include <map>
#include <optional>

namespace unocclude {

class Canvas;
class InstanceNumbers;
class PromptController;

/// Keeps what lies over the photograph in step with document, prompt draft and the card under the mouse.
class CanvasPresenter final : public QObject
{
    Q_OBJECT

public:
    CanvasPresenter(Canvas& canvas, const Document& document, const PromptController& prompts,
                    const InstanceNumbers& numbers, QObject* parent = nullptr);

    /// Shows this choice of the current object as if it were chosen; nothing: the chosen one.
    void preview(std::optional<AmodalChoice> choice);

    /// How the chosen whole object lies over the photograph. @param opacity 0..1, of its picture
    void setLook(WholeLook look, double opacity);

private:
    void refresh();
    void describe();
    const BoxedMask& boxed(const Mask& mask);
    void forgetUnused();
    MaskOverlay overlayOf(const Instance& instance);
    std::optional<GhostOverlay> ghostOf(const Instance& instance);
    void showPicture(GhostOverlay& ghost, const Sample& sample);
    void showHeat(GhostOverlay& ghost, const Instance& instance);

    Canvas& m_canvas;
    const Document& m_document;
    const PromptController& m_prompts;
    const InstanceNumbers& m_numbers;
    std::optional<AmodalChoice> m_preview;
    std::map<const void*, BoxedMask> m_boxed; ///< by the pixels' address, which the mask keeps
    cv::Mat m_pictureSource;                  ///< the sample converted last, kept so that its address names it
    QImage m_picture;
    std::shared_ptr<const CompletionResult> m_heatOf; ///< what the heat was made of last
    QImage m_heat;
    WholeLook m_look = WholeLook::Ghost;
    double m_opacity = 0.85;
};

} // namespace unocclude
