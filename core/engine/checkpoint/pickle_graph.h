// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <string_view>
#include <variant>
#include <vector>

namespace unocclude::engine {

/// A value's place in its PickleGraph.
using PickleId = std::uint32_t;

inline constexpr PickleId noPickleValue = ~PickleId{0};

/// Names a function or class of a Python program. It is never looked up, let alone called.
struct PickleGlobal
{
    std::string_view module;
    std::string_view name;

    bool operator==(const PickleGlobal&) const = default;
};

/// What a value is. An Object is whatever the program would have got by calling something: we only note the call.
enum class PickleKind : std::uint8_t {
    None,
    Boolean,
    Integer,
    LongInteger, ///< beyond 64 bits; its bytes, little-endian
    Float,
    Text, ///< UTF-8, or bytes of an old Python's str
    Tuple,
    List,
    Set,
    Dictionary, ///< also OrderedDict and Counter; keys and values in turn
    Global,
    Object,  ///< the callable, its arguments, then whatever was appended or set on it
    Storage, ///< a persistent id: the tuple that describes it
};

/// One value. Texts are views into the pickle's bytes.
struct PickleValue
{
    using Children = std::vector<PickleId>;
    using Content = std::variant<std::monostate, std::int64_t, double, std::string_view, PickleGlobal, Children>;

    PickleKind kind = PickleKind::None;
    std::uint16_t depth = 0;        ///< nesting below it, as far as it was built when it was put elsewhere
    PickleId state = noPickleValue; ///< what BUILD set on it
    Content content;

    // Null or nothing when the value is of another kind.
    const Children* children() const noexcept { return std::get_if<Children>(&content); }
    const PickleGlobal* global() const noexcept { return std::get_if<PickleGlobal>(&content); }
    const std::int64_t* integer() const noexcept;
    const std::string_view* text() const noexcept;
};

/// What a pickle builds: values that refer to each other by number, shared ones once, cycles allowed. Destroying it
/// needs no recursion whatever its depth.
class PickleGraph
{
public:
    const PickleValue& operator[](PickleId id) const { return m_values[id]; }
    PickleValue& operator[](PickleId id) { return m_values[id]; }
    std::size_t size() const noexcept { return m_values.size(); }

    PickleId add(PickleValue value)
    {
        m_values.push_back(std::move(value));
        return static_cast<PickleId>(m_values.size() - 1);
    }

private:
    std::deque<PickleValue> m_values;
};

} // namespace unocclude::engine
