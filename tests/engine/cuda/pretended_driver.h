// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/cuda_driver.h"

#include <cstring>
#include <vector>

namespace unocclude::test {

/// A card that only pretends.
struct PretendedCard
{
    const char* name;
    int architecture;
    std::size_t total, unused;
};

/// What the driver answers.
struct Pretended
{
    int version = 13000;
    int start = 0;
    int context = 0;  ///< result of asking for one
    int question = 0; ///< result of asking for a card's properties
    int contexts = 0; ///< that were taken and not given back
    int pushed = 0;
    int asked = 0; ///< contexts
    int current = 0;
    std::vector<PretendedCard> cards = {{"Big", 90, 80'000'000'000, 70'000'000'000},
                               {"Small", 75, 4'000'000'000, 1'000'000'000}};
};

inline Pretended pretended;

inline engine::DriverFunctions pretendedFunctions()
{
    engine::DriverFunctions functions{};
    functions.init = [](unsigned) { return pretended.start; };
    functions.version = [](int* number) { return *number = pretended.version, 0; };
    functions.errorText = [](int result, const char** text) {
        return *text = "pretended error", result == 999 ? 1 : 0;
    };
    functions.count = [](int* cards) { return *cards = static_cast<int>(pretended.cards.size()), 0; };
    functions.card = [](int* handle, int index) { return *handle = index, 0; };
    functions.name = [](char* text, int bytes, int handle) {
        return std::strncpy(text, pretended.cards[handle].name, bytes), pretended.question;
    };
    functions.attribute = [](int* value, int attribute, int handle) {
        const int architecture = pretended.cards[handle].architecture;
        return *value = attribute == 75 ? architecture / 10 : attribute == 76 ? architecture % 10 : -1, 0;
    };
    functions.totalMemory = [](std::size_t* bytes, int handle) { return *bytes = pretended.cards[handle].total, 0; };
    functions.retainContext = [](void** context, int handle) {
        ++pretended.asked;
        *context = &pretended;
        pretended.current = handle;
        pretended.contexts += pretended.context == 0;
        return pretended.context;
    };
    functions.releaseContext = [](int) { return --pretended.contexts, 0; };
    functions.pushContext = [](void*) { return ++pretended.pushed, 0; };
    functions.popContext = [](void**) { return --pretended.pushed, 0; };
    functions.memory = [](std::size_t* unused, std::size_t* total) {
        *unused = pretended.cards[pretended.current].unused;
        *total = pretended.cards[pretended.current].total;
        return 0;
    };
    return functions;
}

} // namespace unocclude::test
