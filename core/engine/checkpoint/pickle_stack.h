// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/pickle_graph.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace unocclude::engine {

/// What a pickle's program works on: a stack with marks, a memo of values to recall, and the values built so far.
/// Every method throws CheckpointError where the program asks for something impossible or passes a limit of
/// pickle_machine.h; the reason fits behind "its pickle is refused at byte N: ".
class PickleStack
{
public:
    void add(PickleKind kind, PickleValue::Content content = {});
    void addContainer(PickleKind kind, PickleValue::Children members);

    /// Values below the last mark belong to an outer expression and cannot be popped.
    PickleId pop();
    PickleValue::Children popSome(std::size_t count);
    PickleValue::Children popToMark();
    void mark();

    /// Appends to the list, or notes it on the object, that is then on top.
    void append(const PickleValue::Children& members);
    /// The same with keys and values in turn and a dictionary.
    void setItems(const PickleValue::Children& keysAndValues);

    /// Notes that the callable below the tuple on top is called with it. OrderedDict and Counter become dictionaries.
    void call();
    /// Gives the value below the one on top its state.
    void build();
    /// Makes a storage of the tuple on top.
    void makeStorage();

    void put(std::size_t index);
    void get(std::size_t index);

    /// The only value on the stack, with everything it refers to in the graph.
    PickleId finish();
    PickleGraph takeGraph() { return std::move(m_graph); }

private:
    void push(PickleId id);
    PickleId top();
    void extendTop(PickleKind kind, const PickleValue::Children& members);
    void countReferences(std::size_t count);
    void deepen(PickleValue& container, const PickleValue::Children& members) const;
    PickleValue::Children pairsOf(PickleId list) const;
    PickleValue::Children itemsOf(PickleId source) const;

    PickleGraph m_graph;
    std::vector<PickleId> m_stack;
    std::vector<std::size_t> m_marks; ///< stack heights
    std::vector<PickleId> m_memo;
    std::size_t m_references = 0;
};

} // namespace unocclude::engine
