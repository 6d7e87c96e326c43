// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/commands/change_instance.h"

namespace unocclude {

/// Sets the visible mask that a hand has changed: one gesture, one step. Prompt, samples and choice stay; the samples
/// are outdated from now on.
class EditVisibleMask final : public ChangeInstance<&Instance::visible, &Instance::visibleEdited, &Instance::outdated>
{
public:
    /// @param text what the gesture is called
    EditVisibleMask(Document& document, InstanceId id, const Mask& visible, const QString& text);
};

} // namespace unocclude
