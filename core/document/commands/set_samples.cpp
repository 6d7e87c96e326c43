// SPDX-License-Identifier: Apache-2.0
#include "document/commands/set_samples.h"

namespace unocclude {

SetSamples::SetSamples(Document& document, InstanceId id, std::shared_ptr<const CompletionResult> completion)
    : ChangeInstance(document, id, {std::move(completion), false, AmodalChoice::vote(), {}}, SamplesChanged{id},
                     tr("Complete Object"))
{
}

} // namespace unocclude
