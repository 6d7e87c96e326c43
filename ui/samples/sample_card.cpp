// SPDX-License-Identifier: Apache-2.0
#include "samples/sample_card.h"

namespace unocclude {

AmodalChoice SampleCard::choice() const
{
    switch (kind) {
    case Kind::Sample:
        return AmodalChoice::ofSample(index);
    case Kind::Vote:
        return AmodalChoice::voteAmong(samples, votes);
    case Kind::Drawn:
        return AmodalChoice::drawn();
    case Kind::Forming:
        break;
    }
    return AmodalChoice::none();
}

} // namespace unocclude
