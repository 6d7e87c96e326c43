// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "document/instance_masks.h"
#include "tools/occlusion_editor.h"

#include <QObject>

namespace unocclude {

/// Points at objects and states which hides which.
class OcclusionController final : public QObject, public OcclusionEditor
{
    Q_OBJECT

public:
    OcclusionController(Document& document, InstanceMasks& masks, QObject* parent = nullptr);

    std::optional<InstanceId> objectAt(QPointF position) const override;
    void state(InstanceId front, InstanceId hidden) override;
    void select(InstanceId object) override;
    std::vector<QLineF> arrows() const override;

    void takeBack(InstanceId front, InstanceId hidden);
    void orderByArrows(); ///< puts the list into the order that the arrows ask for

private:
    QPointF middleOf(InstanceId id) const;

    Document& m_document;
    InstanceMasks& m_masks;
};

} // namespace unocclude
