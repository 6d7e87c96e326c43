// SPDX-License-Identifier: Apache-2.0
#include "document/commands/set_attributes.h"

namespace unocclude {

SetAttributes::SetAttributes(Document& document, InstanceId id, const InstanceAttributes& attributes)
    : ChangeInstance(document, id, {attributes}, AttributesChanged{id}, tr("Change Attributes"))
{
}

} // namespace unocclude
