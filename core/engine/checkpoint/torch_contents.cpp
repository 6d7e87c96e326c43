// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/torch_contents.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/text.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>
#include <utility>

namespace unocclude::engine {

namespace {

using Children = PickleValue::Children;

constexpr std::size_t longestFact = 256; ///< bytes of a text that counts as metadata
constexpr std::size_t mostNamedClasses = 8;

bool isPrintable(std::string_view text)
{
    return isUtf8(text) && !hasControlCharacter(text);
}

std::string shortest(double number)
{
    char text[32];
    const auto result = std::to_chars(std::begin(text), std::end(text), number);
    return {std::begin(text), result.ptr};
}

std::string counted(std::size_t count, const char* what)
{
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

/// A number or short text as metadata shows it; nothing for anything else.
std::optional<std::string> factOf(const PickleValue& value)
{
    if (value.kind == PickleKind::Boolean)
        return std::get<std::int64_t>(value.content) ? "true" : "false";
    if (const std::int64_t* integer = value.integer())
        return std::to_string(*integer);
    if (value.kind == PickleKind::Float)
        return shortest(std::get<double>(value.content));
    const std::string_view* text = value.text();
    if (text && text->size() <= longestFact && isPrintable(*text))
        return std::string(*text);
    return std::nullopt;
}

/// Goes through the dictionaries of one pickle and sorts what they hold.
class ContentsReader
{
public:
    explicit ContentsReader(const Pickle& pickle)
        : m_graph(pickle.graph)
        , m_tensors(pickle.graph)
        , m_seen(pickle.graph.size(), false)
    {
        const PickleId weights = findWeights(pickle.root);
        readWeights(weights, weights == pickle.root ? "" : "in the weights: ");
        if (weights != pickle.root)
            readSurroundings(pickle.root, weights);
    }

    TorchContents take()
    {
        m_contents.storages = m_tensors.storages();
        if (m_leftOut > 0)
            m_contents.passedOver.push_back("and " + std::to_string(m_leftOut) + " more");
        return std::move(m_contents);
    }

private:
    bool isDictionary(PickleId id) const { return m_graph[id].kind == PickleKind::Dictionary; }

    PickleId dictionaryUnder(PickleId dictionary, std::string_view key) const
    {
        const Children& items = *m_graph[dictionary].children();
        for (std::size_t i = 0; i < items.size(); i += 2) {
            const std::string_view* text = m_graph[items[i]].text();
            if (text && *text == key && isDictionary(items[i + 1]))
                return items[i + 1];
        }
        return noPickleValue;
    }

    PickleId findWeights(PickleId root) const
    {
        if (!isDictionary(root))
            throw CheckpointError("it holds no dictionary of tensors; only weights are read, never whole programs");
        for (const char* key : {"state_dict", "model"})
            if (const PickleId weights = dictionaryUnder(root, key); weights != noPickleValue)
                return weights;
        return root;
    }

    void readWeights(PickleId weights, const std::string& place)
    {
        const Children& items = *m_graph[weights].children();
        std::set<std::string_view> names;
        for (std::size_t i = 0; i < items.size(); i += 2) {
            if (!m_tensors.isTensor(items[i + 1])) {
                passOver(place + label(items[i]), items[i + 1]);
                continue;
            }
            const std::string_view name = tensorName(items[i]);
            if (!names.insert(name).second)
                throw CheckpointError({}, name, "it is there twice");
            m_contents.tensors.push_back(m_tensors.read(items[i + 1], name));
        }
        if (m_graph[weights].state != noPickleValue)
            passOver("attributes of the weights", m_graph[weights].state);
    }

    void readSurroundings(PickleId root, PickleId weights)
    {
        const Children& items = *m_graph[root].children();
        for (std::size_t i = 0; i < items.size(); i += 2) {
            if (items[i + 1] == weights)
                continue;
            const auto fact = factOf(m_graph[items[i + 1]]);
            if (fact && m_contents.metadata.size() < torchMaxPassedOver)
                m_contents.metadata.emplace(label(items[i]), *fact);
            else
                passOver(label(items[i]), items[i + 1]);
        }
    }

    std::string_view tensorName(PickleId key) const
    {
        const std::string_view* name = m_graph[key].text();
        if (!name || !isPrintable(*name))
            throw CheckpointError("one of its tensors has a name that is not printable text");
        return *name;
    }

    std::string label(PickleId key) const
    {
        const auto fact = factOf(m_graph[key]);
        return fact ? *fact : "an entry without a printable name";
    }

    void passOver(const std::string& what, PickleId id)
    {
        if (m_contents.passedOver.size() < torchMaxPassedOver)
            m_contents.passedOver.push_back(what + ": " + summary(id));
        else
            ++m_leftOut;
    }

    /// What one passed-over value consists of. Every value is counted once, where it is met first.
    struct Census
    {
        std::size_t values = 0;
        std::size_t tensors = 0;
        std::set<std::pair<std::string_view, std::string_view>> classes; ///< module and name
    };

    std::string summary(PickleId id)
    {
        Census census;
        std::vector<PickleId> open = {id};
        while (!open.empty()) {
            const PickleId next = open.back();
            open.pop_back();
            if (m_seen[next])
                continue;
            m_seen[next] = true;
            count(census, next, open);
        }
        return text(census);
    }

    void count(Census& census, PickleId id, std::vector<PickleId>& open) const
    {
        const PickleValue& value = m_graph[id];
        const bool isTensor = m_tensors.isTensor(id);
        ++(isTensor ? census.tensors : census.values);
        if (isTensor)
            return;
        if (const PickleGlobal* global = value.global())
            census.classes.emplace(global->module, global->name);
        if (const Children* children = value.children())
            open.insert(open.end(), children->begin(), children->end());
        if (value.state != noPickleValue)
            open.push_back(value.state);
    }

    static std::string text(const Census& census)
    {
        std::string line = census.tensors > 0 ? counted(census.tensors, "tensor") : counted(census.values, "value");
        std::size_t shown = 0;
        for (const auto& [module, name] : census.classes) {
            line.append(shown == 0 ? ", refers to " : ", ").append(module).append(".").append(name);
            if (++shown == mostNamedClasses && census.classes.size() > shown)
                return line + " and " + std::to_string(census.classes.size() - shown) + " more";
        }
        return line;
    }

    const PickleGraph& m_graph;
    TorchTensors m_tensors;
    TorchContents m_contents;
    std::vector<bool> m_seen;
    std::size_t m_leftOut = 0;
};

} // namespace

TorchContents readTorchContents(const Pickle& pickle)
{
    return ContentsReader(pickle).take();
}

} // namespace unocclude::engine
