// SPDX-License-Identifier: Apache-2.0
#include "document/commands/edit_whole_mask.h"

namespace unocclude {
namespace {

EditWholeMask::Values wholeValues(const Instance& before, const Mask& whole)
{
    if (before.amodal() == whole)
        return {before.drawn, before.drawnFrom, before.choice};
    const bool drawn = before.choice.kind == AmodalChoice::Kind::Drawn;
    return {whole, drawn ? before.drawnFrom : before.choice, AmodalChoice::drawn()};
}

} // namespace

EditWholeMask::EditWholeMask(Document& document, InstanceId id, const Mask& whole, const QString& text)
    : ChangeInstance(document, id, wholeValues(*document.find(id), whole), MasksEdited{id}, text)
{
    Q_ASSERT(whole.size() == document.photo().size());
}

} // namespace unocclude
