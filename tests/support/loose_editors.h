// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/mask_editor.h"
#include "tools/occlusion_editor.h"
#include "tools/prompt_editor.h"

namespace unocclude::test {

/// A prompt without a document behind it.
class LoosePrompt final : public PromptEditor
{
public:
    const Prompt& prompt() const override { return m_prompt; }
    std::optional<std::size_t> selectedPoint() const override { return m_selected; }
    void selectPoint(std::optional<std::size_t> index) override { m_selected = index; }
    void addPoint(const PromptPoint& point) override { m_prompt.points.push_back(point); }
    void setBox(const QRectF& box) override { m_prompt.box = box; }
    void movePoint(std::size_t index, QPointF position) override { m_prompt.points.at(index).position = position; }
    void finishMove() override { ++finishedMoves; }
    void abortMove() override { ++abortedMoves; }

    int finishedMoves = 0;
    int abortedMoves = 0;

private:
    Prompt m_prompt;
    std::optional<std::size_t> m_selected;
};

/// Masks that nothing happens to.
class LooseMasks final : public MaskEditor
{
public:
    MaskTarget target() const override { return MaskTarget::Visible; }
    double brushDiameter() const override { return 10; }
    void setBrushDiameter(double) override {}
    void beginGesture() override {}
    void stroke(QPointF, QPointF, bool) override {}
    void fillPolygon(const QPolygonF&, bool) override {}
    void fillRectangle(QPointF, QPointF, bool) override {}
    void finishGesture(const QString&) override {}
    void abandonGesture() override {}
};

/// A photo without objects.
class LooseOcclusions final : public OcclusionEditor
{
public:
    std::optional<InstanceId> objectAt(QPointF) const override { return std::nullopt; }
    void state(InstanceId, InstanceId) override {}
    void select(InstanceId) override {}
    std::vector<QLineF> arrows() const override { return {}; }
};

} // namespace unocclude::test
