// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "amodal/evidence.h"
#include "document/document.h"
#include "document/instance_masks.h"
#include "mask/mask_sketch.h"
#include "tools/mask_editor.h"

#include <QObject>
#include <QRect>

#include <memory>
#include <optional>

namespace unocclude {

/// A mask that a hand is changing, before it is in the document.
struct SketchedMask
{
    BoxedMask mask; ///< shares the pixels that are drawn into; its box holds them all but may be larger
    MaskTarget target;
};

/// Changes masks by hand. A gesture is drawn into a sketch that views follow at once, with what speaks against it, and
/// enters the document as one command when it is finished. Without a current object a gesture on the visible mask
/// begins a new one.
class MaskController final : public QObject, public MaskEditor
{
    Q_OBJECT

public:
    MaskController(Document& document, InstanceMasks& masks, QObject* parent = nullptr);

    MaskTarget target() const override { return m_target; }
    void setTarget(MaskTarget target);

    double brushDiameter() const override { return m_brush; }
    void setBrushDiameter(double diameter) override; ///< kept within the editor's limits

    void beginGesture() override;
    void stroke(QPointF from, QPointF to, bool adds) override;
    void fillPolygon(const QPolygonF& outline, bool adds) override;
    void fillRectangle(QPointF corner, QPointF opposite, bool adds) override;
    void finishGesture(const QString& text) override;
    void abandonGesture() override;

    // At once, for the mask that is edited. Nothing happens without a current object.
    void fillHoles();
    void keepLargest();
    void grow(int pixels); ///< shrinks by a negative number
    void keepToEvidence(); ///< the whole: with all visible pixels, without hidden ones that nothing hides

    std::optional<SketchedMask> sketched() const;           ///< of the current object, or of one to come
    const Evidence& evidence() const { return m_evidence; } ///< against the current object's whole, sketch included
    double hiddenShare() const;                             ///< of the current object, sketch included; 0..1

Q_SIGNALS:
    void targetChanged(unocclude::MaskTarget target);
    void brushChanged(double diameter);
    void sketchChanged(const QRect& image); ///< where the sketch or what speaks against it has changed
    void sketchEnded();                     ///< there is no sketch any more

private:
    struct Sketch
    {
        std::optional<InstanceId> id; ///< none: of an object to come
        MaskTarget target;
        Mask before; ///< tells whether the document's mask is still the one that is drawn on
        cv::Rect box;
        MaskSketch pixels;
        EvidenceCheck check;
    };

    void follow();
    Mask edited(const Instance& instance, MaskTarget target) const;
    void show(const cv::Rect& touched);
    void put(const Mask& mask, const QString& text);
    void add(const Mask& visible);
    void judge();

    Document& m_document;
    InstanceMasks& m_masks;
    MaskTarget m_target = MaskTarget::Visible;
    double m_brush = 24;
    std::unique_ptr<Sketch> m_sketch;
    Evidence m_evidence;
};

} // namespace unocclude
