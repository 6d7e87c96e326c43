// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/operation_choices.h"

#include "engine/cuda/kept_file.h"

#include <sstream>

namespace unocclude::engine {

namespace {

// Another way has to be faster by more than what two timings of one differ by: the first way costs no search at start.
constexpr double kWorthIt = 0.97;

} // namespace

OperationChoices::OperationChoices(const std::filesystem::path& folder, const std::string& machine)
    : m_file(folder / ("choices-" + nameOf({machine})))
    , m_machine(machine)
{
    read();
}

// The machine's line, then "WAY OPERATION" a line.
void OperationChoices::read()
{
    std::istringstream text(readKept(m_file).value_or(std::string()));
    std::string line;
    if (!std::getline(text, line) || line != m_machine)
        return;
    for (int way = 0; text >> way && std::getline(text >> std::ws, line);)
        m_ways[line] = way;
}

int OperationChoices::of(const std::string& operation, int ways, const std::function<double(int way)>& milliseconds)
{
    const auto known = m_ways.find(operation);
    if (known != m_ways.end() && 0 <= known->second && known->second < ways)
        return known->second;
    int best = 0;
    double least = milliseconds(0);
    for (int way = 1; way < ways; ++way)
        if (const double time = milliseconds(way); time < kWorthIt * least) {
            best = way;
            least = time;
        }
    m_isNew = true;
    return m_ways[operation] = best;
}

void OperationChoices::keep()
{
    if (!m_isNew)
        return;
    std::ostringstream text;
    text << m_machine << '\n';
    for (const auto& [operation, way] : m_ways)
        text << way << ' ' << operation << '\n';
    engine::keep(m_file, text.str());
    m_isNew = false;
}

} // namespace unocclude::engine
