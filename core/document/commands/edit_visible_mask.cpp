// SPDX-License-Identifier: Apache-2.0
#include "document/commands/edit_visible_mask.h"

namespace unocclude {
namespace {

EditVisibleMask::Values visibleValues(const Instance& before, const Mask& visible)
{
    if (before.visible == visible)
        return {before.visible, before.visibleEdited, before.outdated};
    return {visible, true, before.completion != nullptr};
}

} // namespace

EditVisibleMask::EditVisibleMask(Document& document, InstanceId id, const Mask& visible, const QString& text)
    : ChangeInstance(document, id, visibleValues(*document.find(id), visible), MasksEdited{id}, text)
{
    Q_ASSERT(visible.size() == document.photo().size());
}

} // namespace unocclude
