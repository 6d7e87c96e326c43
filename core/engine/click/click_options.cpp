// SPDX-License-Identifier: Apache-2.0
#include "engine/click/click_options.h"

#include "engine/checkpoint/json_value.h"

#include <algorithm>
#include <stdexcept>

namespace unocclude::engine {

namespace {

constexpr int64_t kLargestSide = 2048;
constexpr int64_t kLargestWidth = 2048;
constexpr int64_t kLargestDepth = 32;

void require(bool condition, const std::string& what)
{
    if (!condition)
        throw std::invalid_argument("the click model's options are out of range: " + what);
}

template <std::size_t N>
void readInto(std::array<int64_t, N>& numbers, const JsonValue& value, const std::string& name)
{
    const auto& array = value.array();
    require(array.size() == N, name + " must be " + std::to_string(N) + " numbers");
    std::ranges::transform(array, numbers.begin(), [](const JsonValue& number) { return number.integer(); });
}

template <std::size_t N>
JsonValue::Array toArray(const std::array<int64_t, N>& values)
{
    return JsonValue::Array(values.begin(), values.end());
}

bool areWithin(const auto& numbers, int64_t largest)
{
    return std::ranges::all_of(numbers, [largest](int64_t number) { return number >= 1 && number <= largest; });
}

void check(const ClickOptions& options)
{
    require(options.side >= 64 && options.side <= kLargestSide && options.side % 32 == 0,
            "side must be a multiple of 32, 64 to 2048");
    require(options.encoder.stem >= 1 && options.encoder.stem <= kLargestWidth && //
                areWithin(options.encoder.widths, kLargestWidth) && areWithin(options.widths, kLargestWidth) &&
                areWithin(options.prompt, kLargestWidth),
            "widths must be 1 to 2048");
    require(areWithin(options.encoder.depths, kLargestDepth) && areWithin(options.depths, kLargestDepth),
            "depths must be 1 to 32");
    require(options.alternatives >= 1 && options.alternatives <= 8, "alternatives must be 1 to 8");
}

} // namespace

ClickOptions ClickOptions::fromJson(const std::string& json)
{
    ClickOptions options;
    try {
        const auto value = parseJson(json);
        options.side = value.at("side").integer();
        options.encoder.stem = value.at("encoder_stem").integer();
        readInto(options.encoder.widths, value.at("encoder_widths"), "encoder_widths");
        readInto(options.encoder.depths, value.at("encoder_depths"), "encoder_depths");
        readInto(options.widths, value.at("widths"), "widths");
        readInto(options.depths, value.at("depths"), "depths");
        readInto(options.prompt, value.at("prompt"), "prompt");
        options.alternatives = value.at("alternatives").integer();
    } catch (const JsonError& error) {
        throw std::invalid_argument(std::string("the click model's options are not readable: ") + error.what());
    }
    check(options);
    return options;
}

std::string ClickOptions::toJson() const
{
    return writeJson(JsonValue::Object{{"side", side},
                                       {"encoder_stem", encoder.stem},
                                       {"encoder_widths", toArray(encoder.widths)},
                                       {"encoder_depths", toArray(encoder.depths)},
                                       {"widths", toArray(widths)},
                                       {"depths", toArray(depths)},
                                       {"prompt", toArray(prompt)},
                                       {"alternatives", alternatives}});
}

} // namespace unocclude::engine
