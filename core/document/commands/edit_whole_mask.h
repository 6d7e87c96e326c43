// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/commands/change_instance.h"

namespace unocclude {

/// Sets the whole object that a hand has changed, and chooses it: one gesture, one step. Samples stay to be chosen
/// again; what the drawing began with is remembered.
class EditWholeMask final : public ChangeInstance<&Instance::drawn, &Instance::drawnFrom, &Instance::choice>
{
public:
    /// @param text what the gesture is called
    EditWholeMask(Document& document, InstanceId id, const Mask& whole, const QString& text);
};

} // namespace unocclude
