// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/canvas_overlays.h"
#include "document/document.h"

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

    void showHover(const Mask& mask); ///< what a click would give; null: nothing

    /// A few letters beside the current object's number.
    void showRemark(const QString& remark);

private:
    void refresh();
    void describe();
    const BoxedMask& boxed(const Mask& mask);
    void forgetUnused();
    MaskOverlay overlayOf(const Instance& instance);
    std::optional<HoverOverlay> hoverOf() const;
    std::optional<GhostOverlay> ghostOf(const Instance& instance);
    void showPicture(GhostOverlay& ghost, const Sample& sample);

    Canvas& m_canvas;
    const Document& m_document;
    const PromptController& m_prompts;
    const InstanceNumbers& m_numbers;
    std::optional<AmodalChoice> m_preview;
    BoxedMask m_hover;
    QString m_remark;
    std::map<const void*, BoxedMask> m_boxed; ///< by the pixels' address, which the mask keeps
    cv::Mat m_pictureSource;                  ///< the sample converted last, kept so that its address names it
    QImage m_picture;
};

} // namespace unocclude
