// SPDX-License-Identifier: Apache-2.0
#include "document/occlusion_order.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace unocclude;

/// Order, pairs and problems, for lists that are named by their letters: A is the first of the list.
class TestOcclusionOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutArrowsTheListDecides();
    void anArrowMovesNoMoreThanItMust();
    void aCircleKeepsTheList();
    void anyTreeOfArrowsIsObeyed();
    void inFront();
    void pairsShareAPixel();
    void cyclesAreTold();
    void containedInFrontIsTold();
    void arrowsWithoutOverlapAreTold();
    void arrowsAgainstTheListAreTold();
    void arrowsToWhatIsGoneCountForNothing();
};

namespace {

using Arrows = std::vector<std::pair<char, char>>;
using Kind = OrderProblem::Kind;

InstanceId idOf(char letter)
{
    return InstanceId{static_cast<quint64>(letter)};
}

std::vector<Instance> listOf(const char* letters, const Arrows& arrows = {})
{
    std::vector<Instance> list;
    for (const char* letter = letters; *letter; ++letter) {
        Instance instance;
        instance.id = idOf(*letter);
        for (const auto& [front, back] : arrows)
            if (front == *letter)
                instance.hides.push_back(idOf(back));
        list.push_back(instance);
    }
    return list;
}

std::string lettersOf(const std::vector<InstanceId>& ids)
{
    std::string letters;
    for (const InstanceId id : ids)
        letters.push_back(static_cast<char>(id));
    return letters;
}

BoxedMask boxed(cv::Rect box)
{
    cv::Mat pixels = cv::Mat::zeros(60, 80, CV_8UC1);
    pixels(box) = 255;
    return BoxedMask(Mask::fromPixels(pixels));
}

/// Apart from each other, one for each of `count`.
std::vector<BoxedMask> apart(int count)
{
    std::vector<BoxedMask> wholes;
    for (int i = 0; i < count; ++i)
        wholes.push_back(boxed({10 * i, 5, 8, 8}));
    return wholes;
}

/// Each shares a column with the one before.
std::vector<BoxedMask> chained(int count)
{
    std::vector<BoxedMask> wholes;
    for (int i = 0; i < count; ++i)
        wholes.push_back(boxed({8 * i, 5, 9, 8}));
    return wholes;
}

} // namespace

void TestOcclusionOrder::withoutArrowsTheListDecides()
{
    QCOMPARE(lettersOf(depthOrder(listOf("CAB"))), std::string("CAB"));
    QVERIFY(depthOrder({}).empty());
}

void TestOcclusionOrder::anArrowMovesNoMoreThanItMust()
{
    QCOMPARE(lettersOf(depthOrder(listOf("ABCD", {{'A', 'C'}}))), std::string("ABCD"));
    QCOMPARE(lettersOf(depthOrder(listOf("ABCD", {{'C', 'A'}}))), std::string("BCAD"));
    QCOMPARE(lettersOf(depthOrder(listOf("ABCD", {{'D', 'B'}, {'C', 'A'}}))), std::string("CADB"));
}

void TestOcclusionOrder::aCircleKeepsTheList()
{
    QCOMPARE(lettersOf(depthOrder(listOf("ABC", {{'A', 'B'}, {'B', 'C'}, {'C', 'A'}}))), std::string("ABC"));
    QCOMPARE(lettersOf(depthOrder(listOf("ABCD", {{'A', 'B'}, {'B', 'A'}, {'D', 'C'}}))), std::string("DCAB"));
}

void TestOcclusionOrder::anyTreeOfArrowsIsObeyed()
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        std::string letters = "ABCDEFGHIJ";
        std::string truth = letters;
        std::shuffle(letters.begin(), letters.end(), random);
        std::shuffle(truth.begin(), truth.end(), random);
        Arrows arrows;
        for (int i = 0; i < 12; ++i) {
            const std::size_t a = random() % truth.size(), b = random() % truth.size();
            if (a != b)
                arrows.emplace_back(truth[std::min(a, b)], truth[std::max(a, b)]);
        }
        const std::string order = lettersOf(depthOrder(listOf(letters.c_str(), arrows)));
        QVERIFY(std::is_permutation(order.begin(), order.end(), letters.begin(), letters.end()));
        for (const auto& [front, back] : arrows)
            QVERIFY(order.find(front) < order.find(back));
    }
}

void TestOcclusionOrder::inFront()
{
    QCOMPARE(lettersOf(inFrontOf(idOf('C'), listOf("ABCD"))), std::string("AB"));
    QCOMPARE(lettersOf(inFrontOf(idOf('A'), listOf("ABCD", {{'D', 'A'}}))), std::string("BCD"));
    QVERIFY(inFrontOf(idOf('A'), listOf("ABCD")).empty());
}

void TestOcclusionOrder::pairsShareAPixel()
{
    const std::vector<Occlusion> expected{{idOf('A'), idOf('B')}, {idOf('B'), idOf('C')}};
    QCOMPARE(depthConstraint(listOf("ABC"), chained(3)), expected);
    const std::vector<Occlusion> turned{{idOf('A'), idOf('B')}, {idOf('C'), idOf('B')}};
    QCOMPARE(depthConstraint(listOf("ABC", {{'C', 'B'}}), chained(3)), turned);
    QVERIFY(depthConstraint(listOf("ABC"), apart(3)).empty());
}

void TestOcclusionOrder::cyclesAreTold()
{
    const Arrows arrows{{'A', 'B'}, {'B', 'C'}, {'C', 'A'}, {'C', 'D'}};
    const std::vector<OrderProblem> problems = orderProblems(listOf("ABCD", arrows), chained(4));
    QCOMPARE(problems.front(), (OrderProblem{Kind::Cycle, {idOf('A'), idOf('B'), idOf('C')}}));
    QCOMPARE(std::ranges::count(problems, Kind::Cycle, &OrderProblem::kind), 1);
    const Arrows two{{'A', 'B'}, {'B', 'A'}, {'C', 'D'}, {'D', 'C'}};
    QCOMPARE(std::ranges::count(orderProblems(listOf("ABCD", two), chained(4)), Kind::Cycle, &OrderProblem::kind), 2);
}

void TestOcclusionOrder::containedInFrontIsTold()
{
    const std::vector<BoxedMask> wholes{boxed({0, 0, 40, 40}), boxed({10, 10, 10, 10})};
    const std::vector<OrderProblem> expected{{Kind::ContainedInFront, {idOf('A'), idOf('B')}}};
    QCOMPARE(orderProblems(listOf("AB"), wholes), expected);
    QVERIFY(orderProblems(listOf("BA"), {wholes[1], wholes[0]}).empty());
    QVERIFY(orderProblems(listOf("AB"), {wholes[0], boxed({35, 10, 10, 10})}).empty());
    QVERIFY(orderProblems(listOf("AB"), {wholes[0], BoxedMask(Mask(cv::Size(80, 60)))}).empty());
}

void TestOcclusionOrder::arrowsWithoutOverlapAreTold()
{
    const std::vector<OrderProblem> expected{{Kind::NoOverlap, {idOf('A'), idOf('C')}}};
    QCOMPARE(orderProblems(listOf("ABC", {{'A', 'B'}, {'A', 'C'}}), chained(3)), expected);
}

void TestOcclusionOrder::arrowsAgainstTheListAreTold()
{
    const std::vector<OrderProblem> expected{{Kind::AgainstList, {idOf('B'), idOf('A')}}};
    QCOMPARE(orderProblems(listOf("AB", {{'B', 'A'}}), chained(2)), expected);
}

void TestOcclusionOrder::arrowsToWhatIsGoneCountForNothing()
{
    const std::vector<Instance> list = listOf("AB", {{'A', 'Z'}, {'A', 'A'}});
    QVERIFY(statedOcclusions(list).empty());
    QVERIFY(orderProblems(list, chained(2)).empty());
    const std::vector<Occlusion> expected{{idOf('A'), idOf('B')}};
    QCOMPARE(statedOcclusions(listOf("AB", {{'A', 'B'}})), expected);
}

QTEST_APPLESS_MAIN(TestOcclusionOrder)
#include "tst_occlusion_order.moc"
