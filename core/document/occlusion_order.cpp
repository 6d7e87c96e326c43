// SPDX-License-Identifier: Apache-2.0
#include "document/occlusion_order.h"

#include <algorithm>
#include <numeric>

namespace unocclude {
namespace {

/// Objects as positions in the list: arrows[front] holds what it is said to hide, ascending.
using Arrows = std::vector<std::vector<std::size_t>>;

Arrows arrowsOf(const std::vector<Instance>& list)
{
    Arrows arrows(list.size());
    for (std::size_t front = 0; front < list.size(); ++front)
        for (std::size_t back = 0; back < list.size(); ++back)
            if (back != front && std::ranges::find(list[front].hides, list[back].id) != list[front].hides.end())
                arrows[front].push_back(back);
    return arrows;
}

/// How many arrows point at each object.
std::vector<int> arrowsTo(const Arrows& arrows)
{
    std::vector<int> counts(arrows.size(), 0);
    for (const auto& hidden : arrows)
        for (const std::size_t back : hidden)
            ++counts[back];
    return counts;
}

/// The first object of the list that no arrow holds back; within a circle the first of all.
std::size_t nextInDepth(const std::vector<std::size_t>& waiting, const std::vector<int>& heldBackBy)
{
    const auto free = std::ranges::find_if(waiting, [&](std::size_t object) { return heldBackBy[object] == 0; });
    return free == waiting.end() ? waiting.front() : *free;
}

std::vector<std::size_t> depthPositions(const Arrows& arrows)
{
    std::vector<std::size_t> waiting(arrows.size());
    std::iota(waiting.begin(), waiting.end(), std::size_t{0});
    std::vector<int> heldBackBy = arrowsTo(arrows);
    std::vector<std::size_t> order;
    while (!waiting.empty()) {
        const std::size_t next = nextInDepth(waiting, heldBackBy);
        std::erase(waiting, next);
        order.push_back(next);
        for (const std::size_t back : arrows[next])
            --heldBackBy[back];
    }
    return order;
}

/// reaches[a][b]: arrows lead from a to b.
std::vector<std::vector<bool>> reachable(const Arrows& arrows)
{
    std::vector<std::vector<bool>> reaches(arrows.size(), std::vector<bool>(arrows.size(), false));
    for (std::size_t start = 0; start < arrows.size(); ++start) {
        std::vector<std::size_t> open = arrows[start];
        while (!open.empty()) {
            const std::size_t object = open.back();
            open.pop_back();
            if (reaches[start][object])
                continue;
            reaches[start][object] = true;
            open.insert(open.end(), arrows[object].begin(), arrows[object].end());
        }
    }
    return reaches;
}

bool overlap(const BoxedMask& a, const BoxedMask& b)
{
    const cv::Rect common = a.box & b.box;
    return !common.empty() && cv::countNonZero(a.mask.pixels()(common) & b.mask.pixels()(common)) > 0;
}

bool covers(const BoxedMask& front, const BoxedMask& back)
{
    const bool boxed = !back.box.empty() && (front.box & back.box) == back.box;
    return boxed && cv::countNonZero(back.mask.pixels()(back.box) & ~front.mask.pixels()(back.box)) == 0;
}

/// Puts problems together for one list.
class ProblemSearch
{
public:
    ProblemSearch(const std::vector<Instance>& list, const std::vector<BoxedMask>& wholes)
        : m_list(list)
        , m_wholes(wholes)
        , m_arrows(arrowsOf(list))
        , m_reaches(reachable(m_arrows))
    {
    }

    std::vector<OrderProblem> run()
    {
        findCycles();
        findContained();
        checkArrows();
        return std::move(m_problems);
    }

private:
    using Kind = OrderProblem::Kind;

    bool inOneCircle(std::size_t a, std::size_t b) const { return m_reaches[a][b] && m_reaches[b][a]; }

    void findCycles()
    {
        std::vector<bool> told(m_list.size(), false);
        for (std::size_t first = 0; first < m_list.size(); ++first) {
            if (told[first] || !m_reaches[first][first])
                continue;
            OrderProblem cycle{Kind::Cycle, {}};
            for (std::size_t other = first; other < m_list.size(); ++other)
                if (inOneCircle(first, other)) {
                    told[other] = true;
                    cycle.objects.push_back(m_list[other].id);
                }
            m_problems.push_back(std::move(cycle));
        }
    }

    void findContained()
    {
        const std::vector<std::size_t> order = depthPositions(m_arrows);
        for (std::size_t i = 0; i < order.size(); ++i)
            for (std::size_t k = i + 1; k < order.size(); ++k)
                if (covers(m_wholes[order[i]], m_wholes[order[k]]))
                    add(Kind::ContainedInFront, order[i], order[k]);
    }

    void checkArrows()
    {
        for (std::size_t front = 0; front < m_list.size(); ++front)
            for (const std::size_t back : m_arrows[front]) {
                if (!overlap(m_wholes[front], m_wholes[back]))
                    add(Kind::NoOverlap, front, back);
                if (back < front && !inOneCircle(front, back))
                    add(Kind::AgainstList, front, back);
            }
    }

    void add(Kind kind, std::size_t front, std::size_t back)
    {
        m_problems.push_back({kind, {m_list[front].id, m_list[back].id}});
    }

    const std::vector<Instance>& m_list;
    const std::vector<BoxedMask>& m_wholes;
    Arrows m_arrows;
    std::vector<std::vector<bool>> m_reaches;
    std::vector<OrderProblem> m_problems;
};

} // namespace

std::vector<Occlusion> statedOcclusions(const std::vector<Instance>& list)
{
    const Arrows arrows = arrowsOf(list);
    std::vector<Occlusion> stated;
    for (std::size_t front = 0; front < list.size(); ++front)
        for (const std::size_t back : arrows[front])
            stated.push_back({list[front].id, list[back].id});
    return stated;
}

std::vector<InstanceId> depthOrder(const std::vector<Instance>& list)
{
    std::vector<InstanceId> ids;
    for (const std::size_t position : depthPositions(arrowsOf(list)))
        ids.push_back(list[position].id);
    return ids;
}

std::vector<InstanceId> inFrontOf(InstanceId id, const std::vector<Instance>& list)
{
    std::vector<InstanceId> order = depthOrder(list);
    order.erase(std::ranges::find(order, id), order.end());
    return order;
}

std::vector<Occlusion> depthConstraint(const std::vector<Instance>& list, const std::vector<BoxedMask>& wholes)
{
    const std::vector<std::size_t> order = depthPositions(arrowsOf(list));
    std::vector<Occlusion> pairs;
    for (std::size_t i = 0; i < order.size(); ++i)
        for (std::size_t k = i + 1; k < order.size(); ++k)
            if (overlap(wholes[order[i]], wholes[order[k]]))
                pairs.push_back({list[order[i]].id, list[order[k]].id});
    return pairs;
}

std::vector<OrderProblem> orderProblems(const std::vector<Instance>& list, const std::vector<BoxedMask>& wholes)
{
    return ProblemSearch(list, wholes).run();
}

} // namespace unocclude
