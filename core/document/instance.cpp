// SPDX-License-Identifier: Apache-2.0
#include "document/instance.h"

namespace unocclude {

bool Instance::offers(const AmodalChoice& wanted) const
{
    if (wanted.kind == AmodalChoice::Kind::None)
        return true;
    if (!completion)
        return false;
    const int samples = static_cast<int>(completion->samples.size());
    return wanted.kind == AmodalChoice::Kind::Vote || (wanted.sample >= 0 && wanted.sample < samples);
}

const Mask& Instance::amodal() const
{
    switch (choice.kind) {
    case AmodalChoice::Kind::None:
        break;
    case AmodalChoice::Kind::Vote:
        return completion->vote;
    case AmodalChoice::Kind::Sample:
        return completion->samples.at(static_cast<std::size_t>(choice.sample)).amodal;
    }
    return visible;
}

} // namespace unocclude
