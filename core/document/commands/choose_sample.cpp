// SPDX-License-Identifier: Apache-2.0
#include "document/commands/choose_sample.h"

namespace unocclude {

ChooseSample::ChooseSample(Document& document, InstanceId id, AmodalChoice choice)
    : ChangeInstance(document, id, {choice}, ChoiceChanged{id}, tr("Choose Whole Object"))
{
    Q_ASSERT(document.find(id)->offers(choice));
}

} // namespace unocclude
