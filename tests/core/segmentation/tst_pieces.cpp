// SPDX-License-Identifier: Apache-2.0
#include "segmentation/pieces.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <QTest>

using namespace unocclude;

class TestPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specksGo();
    void whatAClickMeansStays();
    void largePiecesStayApart();
    void nothingButSpecksStays();

private:
    static bool same(const cv::Mat& one, const cv::Mat& other) { return cv::norm(one, other, cv::NORM_INF) == 0; }
};

namespace {

const cv::Rect object(20, 20, 60, 60);
const cv::Rect speck(120, 90, 4, 4);
const cv::Rect pinhole(40, 40, 4, 4);
const cv::Rect hole(50, 50, 20, 20); // a ninth of the object

cv::Mat picture(std::initializer_list<cv::Rect> set, std::initializer_list<cv::Rect> empty = {})
{
    cv::Mat pixels = cv::Mat::zeros(120, 160, CV_8UC1);
    for (const cv::Rect& rect : set)
        pixels(rect) = 255;
    for (const cv::Rect& rect : empty)
        pixels(rect) = 0;
    return pixels;
}

} // namespace

void TestPieces::specksGo()
{
    const cv::Mat cleaned = withoutSpecks(picture({object, speck}, {pinhole, hole}), {{{25, 25}}, {}});
    QVERIFY(same(cleaned, picture({object}, {hole})));
}

void TestPieces::whatAClickMeansStays()
{
    const cv::Mat pixels = picture({object, speck}, {pinhole});
    QVERIFY(same(withoutSpecks(pixels, {{{25, 25}, {121, 91}}, {{41, 41}}}), pixels));
}

void TestPieces::largePiecesStayApart()
{
    const cv::Mat pixels = picture({object, cv::Rect(100, 20, 30, 60)}); // split by what hides it
    QVERIFY(same(withoutSpecks(pixels, {{{25, 25}}, {}}), pixels));
}

void TestPieces::nothingButSpecksStays()
{
    cv::Mat pixels = cv::Mat::zeros(120, 160, CV_8UC1);
    for (int i = 0; i < 40; ++i)
        pixels(cv::Rect(4 * (i % 10), 4 * (i / 10), 2, 2)) = 255;
    QVERIFY(same(withoutSpecks(pixels, {{{100, 100}}, {}}), pixels));
}

QTEST_GUILESS_MAIN(TestPieces)
#include "tst_pieces.moc"
