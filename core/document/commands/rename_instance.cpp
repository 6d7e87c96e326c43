// SPDX-License-Identifier: Apache-2.0
#include "document/commands/rename_instance.h"

namespace unocclude {

RenameInstance::RenameInstance(Document& document, InstanceId id, const QString& label)
    : ChangeInstance(document, id, {label}, LabelChanged{id}, tr("Rename Object"))
{
}

} // namespace unocclude
