// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/rival.h"

#include "engine/bench/engine_entrants.h"

#include <ATen/Parallel.h>

namespace unocclude::engine {

namespace {

JsonValue::Array jsonShapes(const InputShapes& shapes)
{
    JsonValue::Array array;
    for (const auto& shape : shapes)
        array.emplace_back(jsonArray(shape));
    return array;
}

at::Tensor tensorFrom(const JsonValue& answer)
{
    std::vector<float> values;
    for (const auto& value : answer.at("values").array())
        values.push_back(static_cast<float>(value.number()));
    std::vector<std::int64_t> shape;
    for (const auto& size : answer.at("shape").array())
        shape.push_back(size.integer());
    return torch::tensor(values).view(shape);
}

class RivalContender : public Contender
{
public:
    RivalContender(RivalProcess& process, std::string mode, const JsonValue& wanted, const std::string& weights)
        : m_process(process)
        , m_mode(std::move(mode))
    {
        ask("load", {{"wanted", wanted}, {"weights", weights}});
    }
    ~RivalContender() override
    {
        try {
            ask("unload", {});
        } catch (const std::exception&) { // it has gone away, and its memory with it
        }
    }

    at::Tensor answer(const InputShapes& inputs) override
    {
        return tensorFrom(ask("answer", {{"inputs", jsonShapes(inputs)}}));
    }
    double milliseconds(const InputShapes& inputs, int calls) override
    {
        return ask("time", {{"inputs", jsonShapes(inputs)}, {"calls", calls}}).at("milliseconds").number();
    }
    std::int64_t memoryPeak() override { return ask("memory", {}).at("bytes").integer(); }

private:
    JsonValue ask(const char* what, JsonValue::Object details)
    {
        details.insert(details.begin(), {{"ask", what}, {"mode", m_mode}});
        return m_process.ask(details);
    }

    RivalProcess& m_process;
    std::string m_mode;
};

} // namespace

Rival::Rival(const std::string& command, at::Device device, bool compile)
    : m_process(command)
    , m_introduction(m_process.ask(JsonValue::Object{
          {"ask", "introduce"}, {"device", device.str()}, {"threads", at::get_num_threads()}, {"compile", compile}}))
{
}

std::vector<Entrant> Rival::entrants(const Subject& subject, const std::filesystem::path& weights)
{
    std::vector<Entrant> entrants;
    for (const auto& mode : m_introduction.at("modes").array()) {
        const auto name = mode.at("name").text();
        const auto load = [this, name, wanted = subject.wanted, file = std::filesystem::absolute(weights).string()] {
            return std::make_unique<RivalContender>(m_process, name, wanted, file);
        };
        entrants.push_back({m_introduction.at("name").text() + " " + name, mode.at("type").text(), load});
    }
    return entrants;
}

} // namespace unocclude::engine
