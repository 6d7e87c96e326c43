// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/pickle_stack.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/pickle_machine.h"

#include <algorithm>
#include <utility>

namespace unocclude::engine {

namespace {

using Children = PickleValue::Children;

[[noreturn]] void fail(const std::string& reason)
{
    throw CheckpointError(reason);
}

bool isDictionaryClass(const PickleGlobal& global)
{
    return global == PickleGlobal{"collections", "OrderedDict"} || global == PickleGlobal{"collections", "Counter"};
}

} // namespace

void PickleStack::push(PickleId id)
{
    if (m_stack.size() >= pickleMaxStack)
        fail("its stack is higher than " + std::to_string(pickleMaxStack));
    m_stack.push_back(id);
}

void PickleStack::add(PickleKind kind, PickleValue::Content content)
{
    if (m_graph.size() >= pickleMaxValues)
        fail("it has more than " + std::to_string(pickleMaxValues) + " values");
    PickleValue value;
    value.kind = kind;
    value.content = std::move(content);
    push(m_graph.add(std::move(value)));
}

void PickleStack::addContainer(PickleKind kind, Children members)
{
    countReferences(members.size());
    PickleValue depth;
    deepen(depth, members);
    add(kind, std::move(members));
    m_graph[top()].depth = depth.depth;
}

PickleId PickleStack::pop()
{
    if (m_stack.size() <= (m_marks.empty() ? 0 : m_marks.back()))
        fail("its stack is empty");
    const PickleId id = m_stack.back();
    m_stack.pop_back();
    return id;
}

PickleId PickleStack::top()
{
    const PickleId id = pop();
    m_stack.push_back(id);
    return id;
}

Children PickleStack::popSome(std::size_t count)
{
    Children values(count);
    for (std::size_t i = count; i-- > 0;)
        values[i] = pop();
    return values;
}

Children PickleStack::popToMark()
{
    if (m_marks.empty())
        fail("it has no mark to go back to");
    const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    Children values(first, m_stack.end());
    m_stack.erase(first, m_stack.end());
    m_marks.pop_back();
    return values;
}

void PickleStack::mark()
{
    if (m_marks.size() >= pickleMaxStack)
        fail("it has more than " + std::to_string(pickleMaxStack) + " marks");
    m_marks.push_back(m_stack.size());
}

void PickleStack::countReferences(std::size_t count)
{
    m_references += count;
    if (m_references > pickleMaxReferences)
        fail("its containers have more than " + std::to_string(pickleMaxReferences) + " members");
}

/// Objects count as leaves: nobody walks into what is only noted, and their members may well refer back to them.
void PickleStack::deepen(PickleValue& container, const Children& members) const
{
    for (const PickleId id : members)
        if (m_graph[id].kind != PickleKind::Object)
            container.depth = std::max<std::uint16_t>(container.depth, m_graph[id].depth + 1);
    if (container.depth > pickleMaxDepth)
        fail("its values are nested deeper than " + std::to_string(pickleMaxDepth));
}

void PickleStack::extendTop(PickleKind kind, const Children& members)
{
    PickleValue& container = m_graph[top()];
    if (container.kind != kind && container.kind != PickleKind::Object)
        fail("members are added to something that takes none");
    countReferences(members.size());
    deepen(container, members);
    auto& children = std::get<Children>(container.content);
    children.insert(children.end(), members.begin(), members.end());
}

void PickleStack::append(const Children& members)
{
    extendTop(PickleKind::List, members);
}

void PickleStack::setItems(const Children& keysAndValues)
{
    if (keysAndValues.size() % 2 != 0)
        fail("a key has no value");
    extendTop(PickleKind::Dictionary, keysAndValues);
}

Children PickleStack::pairsOf(PickleId list) const
{
    Children items;
    for (const PickleId id : *m_graph[list].children()) {
        const bool isSequence = m_graph[id].kind == PickleKind::List || m_graph[id].kind == PickleKind::Tuple;
        if (!isSequence || m_graph[id].children()->size() != 2)
            fail("a dictionary is made of something other than pairs");
        items.insert(items.end(), m_graph[id].children()->begin(), m_graph[id].children()->end());
    }
    return items;
}

/// What OrderedDict(pairs) or Counter(dictionary) begins with.
Children PickleStack::itemsOf(PickleId source) const
{
    if (m_graph[source].kind == PickleKind::Dictionary)
        return *m_graph[source].children();
    if (m_graph[source].kind == PickleKind::List)
        return pairsOf(source);
    fail("a dictionary is made of neither pairs nor another one");
}

void PickleStack::call()
{
    const PickleId arguments = pop();
    const PickleId callable = pop();
    if (m_graph[arguments].kind != PickleKind::Tuple)
        fail("something is called without a tuple of arguments");
    const PickleGlobal* global = m_graph[callable].global();
    if (!global && m_graph[callable].kind != PickleKind::Object)
        fail("something is called that is no function");
    const Children& given = *m_graph[arguments].children();
    if (global && isDictionaryClass(*global) && given.size() <= 1)
        addContainer(PickleKind::Dictionary, given.empty() ? Children{} : itemsOf(given.front()));
    else
        addContainer(PickleKind::Object, {callable, arguments});
}

void PickleStack::build()
{
    const PickleId state = pop();
    PickleValue& target = m_graph[top()];
    if (target.kind != PickleKind::Object && target.kind != PickleKind::Dictionary)
        fail("something is given a state that has none");
    if (std::exchange(target.state, state) != noPickleValue)
        fail("something is given a state twice");
}

void PickleStack::makeStorage()
{
    const PickleId tuple = pop();
    if (m_graph[tuple].kind != PickleKind::Tuple)
        fail("a storage is described by something other than a tuple");
    addContainer(PickleKind::Storage, *m_graph[tuple].children());
}

void PickleStack::put(std::size_t index)
{
    if (index >= pickleMaxMemo)
        fail("a value is remembered under number " + std::to_string(index));
    if (index >= m_memo.size())
        m_memo.resize(index + 1, noPickleValue);
    m_memo[index] = top();
}

void PickleStack::get(std::size_t index)
{
    if (index >= m_memo.size() || m_memo[index] == noPickleValue)
        fail("it recalls number " + std::to_string(index) + ", which it has not remembered");
    push(m_memo[index]);
}

PickleId PickleStack::finish()
{
    const PickleId root = pop();
    if (!m_stack.empty() || !m_marks.empty())
        fail("it stops with values left over");
    return root;
}

} // namespace unocclude::engine
