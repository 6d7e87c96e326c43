// SPDX-License-Identifier: Apache-2.0
#include "pairs/whole_object.h"

#include "pairs/photograph_objects.h"
#include "pairs/scene_cutouts.h"
#include "support/checked_save.h"
#include "support/fake_segmenter.h"
#include "support/occlusion_examples.h"
#include "support/runtime_error.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>
#include <opencv2/imgproc.hpp>

namespace unocclude {

using namespace test;
using nlohmann::json;

class TestWholeObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeMeansFreeAndInOnePiece_data();
    void wholeMeansFreeAndInOnePiece();
    void neighbours();
    void theLowerOneIsNearer();
    void theFirstOneIsNearer();
    void unknownCueIsRefused();
    void objectsOfAPhotograph();
    void findingStops();
    void scenesSayWhatIsWhole();
    void whatACrowdTouchesIsNotWhole();
    void runLengthsAreMasksLikeOutlines();
    void damagedAnnotationsAreRefused_data();
    void damagedAnnotationsAreRefused();

private:
    QString annotations(const json& document);

    QTemporaryDir m_folder;
};

namespace {

json square(int id, int x, int y, int side)
{
    json outline = {x, y, x + side, y, x + side, y + side, x, y + side};
    return {{"id", id}, {"image_id", 1}, {"category_id", 3}, {"iscrowd", 0}, {"segmentation", json::array({outline})}};
}

json scene(const json& annotations)
{
    json image = {{"id", 1}, {"file_name", "photo.png"}}, category = {{"id", 3}, {"name", "box"}};
    return {{"images", json::array({image})}, {"annotations", annotations}, {"categories", json::array({category})}};
}

/// A rectangle as an uncompressed mask of 200 x 300: column by column.
json runLengths(int id, const QRect& place)
{
    json counts = {200 * place.x() + place.y()};
    for (int column = 0; column < place.width(); ++column) {
        counts.push_back(place.height());
        counts.push_back(200 - place.height());
    }
    counts.back() = 200 * (300 - place.x() - place.width() + 1) - place.y() - place.height();
    json annotation = square(id, 0, 0, 1);
    annotation["segmentation"] = {{"counts", counts}, {"size", {200, 300}}};
    return annotation;
}

std::vector<Scene> scenesOf(const QString& file)
{
    std::vector<Scene> scenes;
    readScenes(file, [&](const Scene& scene) { scenes.push_back(scene); });
    return scenes;
}

} // namespace

QString TestWholeObject::annotations(const json& document)
{
    QDir(m_folder.path()).mkpath(QStringLiteral("images"));
    savePng(m_folder.filePath(QStringLiteral("images/photo.png")), cv::Mat(200, 300, CV_8UC3, cv::Scalar(9, 8, 7)));
    const QString file = m_folder.filePath(QStringLiteral("instances.json"));
    saveFile(file, QByteArray::fromStdString(document.dump()));
    return file;
}

void TestWholeObject::wholeMeansFreeAndInOnePiece_data()
{
    QTest::addColumn<QRect>("second"); // beside a square of 10 at 20, 20
    QTest::addColumn<bool>("partOfIt");
    QTest::addColumn<bool>("whole");
    QTest::newRow("alone") << QRect(0, 0, 0, 0) << false << true;
    QTest::newRow("something far away") << QRect(40, 20, 5, 5) << false << true;
    QTest::newRow("something at its side") << QRect(32, 20, 5, 5) << false << false;
    QTest::newRow("something in front") << QRect(25, 25, 3, 3) << false << false;
    QTest::newRow("a second piece") << QRect(40, 20, 5, 5) << true << false;
    QTest::newRow("a crumb") << QRect(40, 20, 1, 1) << true << true;
    QTest::newRow("up to the frame") << QRect(30, 25, 30, 3) << true << false;
    QTest::newRow("nearly to the frame") << QRect(30, 25, 28, 3) << true << false;
}

void TestWholeObject::wholeMeansFreeAndInOnePiece()
{
    QFETCH(QRect, second);
    QFETCH(bool, partOfIt);
    const Mask square = rectangleMask({20, 20, 10, 10});
    const Mask other = rectangleMask({second.x(), second.y(), second.width(), second.height()});
    const bool whole = partOfIt ? isWhole(square | other, {}) : isWhole(square, {other});
    QTEST(whole, "whole");
}

void TestWholeObject::neighbours()
{
    const Mask square = rectangleMask({20, 20, 10, 10});
    QVERIFY(areNeighbours(square, rectangleMask({32, 20, 4, 4})));
    QVERIFY(!areNeighbours(square, rectangleMask({33, 20, 4, 4})));
    QVERIFY(!areNeighbours(square, rectangleMask({})));
}

void TestWholeObject::theLowerOneIsNearer()
{
    const std::vector<Mask> masks{rectangleMask({5, 5, 10, 10}), rectangleMask({14, 8, 10, 12}),
                                  rectangleMask({40, 2, 4, 4})};
    QCOMPARE(closerThanNeighbours(masks, LowerEdgeDepthCue()), (std::vector<bool>{false, true, true}));
    // as low as each other: neither is known to be nearer
    QCOMPARE(closerThanNeighbours({masks[0], rectangleMask({14, 5, 10, 10})}, LowerEdgeDepthCue()),
             (std::vector<bool>{false, false}));
}

void TestWholeObject::theFirstOneIsNearer()
{
    const std::vector<Mask> masks{rectangleMask({5, 5, 10, 10}), rectangleMask({14, 8, 10, 12}),
                                  rectangleMask({40, 2, 4, 4})};
    QCOMPARE(closerThanNeighbours(masks, AnnotationOrderDepthCue()), (std::vector<bool>{true, false, true}));
}

void TestWholeObject::unknownCueIsRefused()
{
    QVERIFY_EXCEPTION_THROWN(makeDepthCue(QStringLiteral("midas")), RuntimeError);
    QCOMPARE(makeDepthCue(QStringLiteral("order"))->name(), QStringLiteral("order"));
}

void TestWholeObject::objectsOfAPhotograph()
{
    // a segmenter that answers every point with a square around it, 24 pixels from the next
    FakeSegmenter segmenter(8);
    const Photo photo{cv::Mat(120, 120, CV_8UC3, cv::Scalar(50, 60, 70)), {}};
    const auto objects = findWholeObjects(photo, segmenter, LowerEdgeDepthCue(), {});
    QCOMPARE(objects.size(), std::size_t{25});
    const cv::Mat cutout = cutOut(photo.rgb, objects[0]);
    QCOMPARE(cutout.type(), CV_8UC4);
    QCOMPARE(cutout.at<cv::Vec4b>(cutout.rows / 2, cutout.cols / 2), cv::Vec4b(50, 60, 70, 255));
    FakeSegmenter wide(12); // squares that touch each other at the same height
    QVERIFY(findWholeObjects(photo, wide, LowerEdgeDepthCue(), {}).empty());
    FakeSegmenter everything(100);
    QVERIFY(findWholeObjects(photo, everything, LowerEdgeDepthCue(), {}).empty());
}

void TestWholeObject::findingStops()
{
    FakeSegmenter segmenter;
    std::stop_source stop;
    stop.request_stop();
    const Photo photo{cv::Mat::zeros(50, 50, CV_8UC3), {}};
    QVERIFY_EXCEPTION_THROWN(findWholeObjects(photo, segmenter, LowerEdgeDepthCue(), stop.get_token()), Cancelled);
}

void TestWholeObject::scenesSayWhatIsWhole()
{
    const QString file = annotations(scene({square(1, 20, 20, 40), square(2, 100, 100, 50), square(3, 130, 120, 40),
                                            square(4, 259, 20, 40), square(5, 250, 100, 10)}));
    const auto scenes = scenesOf(file);
    QCOMPARE(scenes.size(), std::size_t{1});
    QCOMPARE(scenes[0].objects.size(), std::size_t{4}); // the last is too small
    QCOMPARE(scenes[0].objects[0].annotation, 1);
    QCOMPARE(scenes[0].objects[0].category, QStringLiteral("box"));
    QVERIFY(scenes[0].objects[0].whole);
    QVERIFY(!scenes[0].objects[1].whole); // they overlap
    QVERIFY(!scenes[0].objects[2].whole);
    QVERIFY(!scenes[0].objects[3].whole); // at the frame
}

void TestWholeObject::whatACrowdTouchesIsNotWhole()
{
    const auto crowdAt = [](const QRect& place) {
        json crowd = runLengths(2, place);
        crowd["iscrowd"] = 1;
        return crowd;
    };
    for (const auto& [place, whole] : {std::pair{QRect(61, 20, 30, 30), false}, {QRect(120, 20, 30, 30), true}}) {
        const auto scenes = scenesOf(annotations(scene({square(1, 20, 20, 40), crowdAt(place)})));
        QCOMPARE(scenes.at(0).objects.size(), std::size_t{1}); // the crowd is none
        QCOMPARE(scenes.at(0).objects[0].whole, whole);
    }
}

void TestWholeObject::runLengthsAreMasksLikeOutlines()
{
    const QRect place(30, 40, 50, 35);
    const auto scenes = scenesOf(annotations(scene(json::array({runLengths(5, place)}))));
    QCOMPARE(scenes.at(0).objects.size(), std::size_t{1});
    const SceneObject& object = scenes.at(0).objects[0];
    QCOMPARE(object.mask.boundingBox(), cv::Rect(30, 40, 50, 35));
    QCOMPARE(object.mask.area(), std::int64_t{50 * 35});
    QVERIFY(object.whole);
    json other = runLengths(5, place);
    other["segmentation"]["size"] = {300, 200}; // turned
    QVERIFY_EXCEPTION_THROWN(scenesOf(annotations(scene(json::array({other})))), RuntimeError);
}

void TestWholeObject::damagedAnnotationsAreRefused_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::newRow("no images") << "/images"
                               << "7";
    QTest::newRow("no picture") << "/images/0/file_name"
                                << "\"absent.png\"";
    QTest::newRow("words for numbers") << "/annotations/0/segmentation/0/3"
                                       << "\"x\"";
    QTest::newRow("far away") << "/annotations/0/segmentation/0/3"
                              << "1e12";
    QTest::newRow("no image's annotation") << "/annotations/0/image_id"
                                           << "null";
}

void TestWholeObject::damagedAnnotationsAreRefused()
{
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    json document = scene(json::array({square(1, 20, 20, 40)}));
    QCOMPARE(scenesOf(annotations(document)).size(), std::size_t{1});
    document[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
    const QString file = annotations(document);
    QVERIFY_EXCEPTION_THROWN(scenesOf(file), RuntimeError);
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestWholeObject)
#include "tst_whole_object.moc"
