// SPDX-License-Identifier: Apache-2.0
#include "evaluation/occluded_region.h"

#include "support/occlusion_examples.h"
#include "support/runtime_error.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace unocclude {

using namespace test;

class TestOccludedRegion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOccludedOnes();
    void orderInTheFileChangesNothing();
    void whatDiffersHasAnotherSeed();
    void withoutImages();
    void severalAnnotators();
    void foldersInNamesAreNotFollowed();
    void masksOfAnotherSizeAreRefused();
};

namespace {

const QString name = QStringLiteral("truth.json");

} // namespace

void TestOccludedRegion::onlyOccludedOnes()
{
    CocoaDataset dataset = occlusionExamples(3);
    OccludedRegions found = occludedRegions(dataset, name);
    QCOMPARE(found.regions.size(), std::size_t{3});
    QCOMPARE(found.unoccluded, 6);
    for (const OccludedRegion& region : found.regions) {
        QCOMPARE(region.region->order, 2);
        QCOMPARE(region.occlusion, region.region->occludeRate);
        QVERIFY((region.visible() - region.whole()).isEmpty());
    }
    auto& hidden = dataset.annotations[0].regions[1];
    hidden.invisible = encodeRle(rectangleMask({6, 12, 24, 12}));
    hidden.visible = encodeRle(Mask({exampleWidth, exampleHeight}));
    found = occludedRegions(dataset, name);
    QCOMPARE(found.regions.size(), std::size_t{2});
    QCOMPARE(found.unseen, 1); // nothing of it can be pointed at
}

void TestOccludedRegion::orderInTheFileChangesNothing()
{
    const CocoaDataset dataset = occlusionExamples(9);
    CocoaDataset shuffled = dataset;
    std::ranges::reverse(shuffled.images);
    std::ranges::rotate(shuffled.annotations, shuffled.annotations.begin() + 4);
    for (CocoaAnnotation& annotation : shuffled.annotations)
        std::ranges::reverse(annotation.regions);
    const auto a = occludedRegions(dataset, name).regions, b = occludedRegions(shuffled, name).regions;
    QCOMPARE(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        QCOMPARE(a[i].identity, b[i].identity);
        QCOMPARE(a[i].image, b[i].image);
        QCOMPARE(a[i].seed(7), b[i].seed(7));
    }
}

void TestOccludedRegion::whatDiffersHasAnotherSeed()
{
    const CocoaDataset dataset = occlusionExamples(300);
    std::set<std::uint64_t> seeds;
    std::set<QByteArray> identities;
    const OccludedRegions found = occludedRegions(dataset, name);
    for (const OccludedRegion& region : found.regions) {
        identities.insert(region.identity);
        for (const std::uint64_t run : {0U, 1U})
            seeds.insert(region.seed(run));
        QVERIFY(region.seed(0) < std::uint64_t{1} << 52);
    }
    QCOMPARE(identities.size(), std::size_t{300});
    CocoaDataset crowded = occlusionExamples(2); // two things hidden in one photograph
    crowded.annotations[0].regions.push_back(crowded.annotations[1].regions[1]);
    crowded.annotations.pop_back();
    const auto two = occludedRegions(crowded, name).regions;
    QCOMPARE(two.size(), std::size_t{2});
    QVERIFY(two[0].identity != two[1].identity && two[0].seed(0) != two[1].seed(0));
    QCOMPARE(seeds.size(), std::size_t{600});
}

void TestOccludedRegion::withoutImages()
{
    CocoaDataset dataset = occlusionExamples(1);
    dataset.images.clear();
    dataset.annotations[0].url = QStringLiteral("https://example.org/val2014/COCO_val2014_000000000042.jpg");
    const OccludedRegions found = occludedRegions(dataset, name);
    QCOMPARE(found.regions.at(0).image, QStringLiteral("COCO_val2014_000000000042.jpg"));
    QCOMPARE(found.regions.at(0).size, cv::Size(exampleWidth, exampleHeight));
}

void TestOccludedRegion::severalAnnotators()
{
    CocoaDataset dataset = occlusionExamples(1);
    dataset.annotations.push_back(dataset.annotations[0]);
    dataset.annotations[1].id = 2;
    const OccludedRegions found = occludedRegions(dataset, name);
    QCOMPARE(found.regions.size(), std::size_t{2}); // both are judged, as one each
    QCOMPARE(found.regions[0].identity, found.regions[1].identity);
    QVERIFY(found.regions[0].annotation != found.regions[1].annotation);
}

void TestOccludedRegion::foldersInNamesAreNotFollowed()
{
    CocoaDataset dataset = occlusionExamples(1);
    dataset.images[0].fileName = QStringLiteral("../../secret/1.png");
    QCOMPARE(occludedRegions(dataset, name).regions.at(0).image, QStringLiteral("1.png"));
}

void TestOccludedRegion::masksOfAnotherSizeAreRefused()
{
    CocoaDataset dataset = occlusionExamples(1);
    dataset.images[0].size = {10, 10};
    try {
        occludedRegions(dataset, name);
        QFAIL("a mask of another size was taken");
    } catch (const RuntimeError& error) {
        QCOMPARE(error.kind(), RuntimeError::Kind::InvalidInput);
        QVERIFY(error.message().contains(QStringLiteral("truth.json: the masks of annotation 1, order 2")));
    }
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestOccludedRegion)
#include "tst_occluded_region.moc"
