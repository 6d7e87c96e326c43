// SPDX-License-Identifier: Apache-2.0
#include "amodal/white_ground.h"

#include <QtTest>

#include <opencv2/imgproc.hpp>

namespace unocclude {

class TestWhiteGround : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thresholdIsExact();
    void largestPieceStays();
    void groundAloneIsNothing();
};

namespace {

cv::Mat ground()
{
    return cv::Mat(20, 30, CV_8UC3, cv::Scalar::all(255));
}

} // namespace

void TestWhiteGround::thresholdIsExact()
{
    cv::Mat picture = ground();
    picture(cv::Rect(0, 0, 5, 5)).setTo(cv::Scalar::all(250));
    picture(cv::Rect(10, 0, 5, 5)).setTo(cv::Scalar::all(249));
    const cv::Mat object = objectOnWhite(picture);
    QCOMPARE(object.type(), CV_8UC1);
    QCOMPARE(cv::countNonZero(object), 25);
    QCOMPARE(int(object.at<uchar>(2, 12)), 255);
    QCOMPARE(int(object.at<uchar>(2, 2)), 0);
    // bright, but a colour: grey is 0.299 R + 0.587 G + 0.114 B
    picture.setTo(cv::Scalar(255, 255, 200));
    QCOMPARE(cv::countNonZero(objectOnWhite(picture)), 20 * 30);
}

void TestWhiteGround::largestPieceStays()
{
    cv::Mat picture = ground();
    picture(cv::Rect(1, 1, 4, 4)).setTo(cv::Scalar::all(10));
    picture(cv::Rect(5, 5, 3, 3)).setTo(cv::Scalar::all(10)); // touches the first at a corner
    picture(cv::Rect(20, 10, 4, 5)).setTo(cv::Scalar::all(10));
    const cv::Mat object = objectOnWhite(picture);
    QCOMPARE(cv::countNonZero(object), 25);
    QCOMPARE(int(object.at<uchar>(12, 21)), 0);
    QCOMPARE(int(object.at<uchar>(6, 6)), 255);
}

void TestWhiteGround::groundAloneIsNothing()
{
    const cv::Mat object = objectOnWhite(ground());
    QCOMPARE(object.size(), cv::Size(30, 20));
    QCOMPARE(cv::countNonZero(object), 0);
}

} // namespace unocclude

QTEST_APPLESS_MAIN(unocclude::TestWhiteGround)
#include "tst_white_ground.moc"
