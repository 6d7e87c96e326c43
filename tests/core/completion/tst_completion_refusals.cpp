// SPDX-License-Identifier: Apache-2.0
#include "completion/completion_pipeline.h"

#include "core/completion/pipeline_examples.h"
#include "support/runtime_error.h"

#include <QTest>

#include <limits>

namespace unocclude {

using test::FakeCompleter;

/// What completeObject() does not accept, from those who ask and from the network.
class TestCompletionRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badRequests_data();
    void badRequests();
    void badAnswers_data();
    void badAnswers();
};

void TestCompletionRefusals::badRequests_data()
{
    QTest::addColumn<std::function<void(CompletionRequest&)>>("spoil");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, std::function<void(CompletionRequest&)> spoil, const QString& named) {
        QTest::newRow(name) << spoil << named;
    };
    row(
        "no photo", [](auto& r) { r.rgb = cv::Mat(); }, QStringLiteral("photo"));
    row(
        "grey photo", [](auto& r) { r.rgb = cv::Mat(240, 320, CV_8UC1); }, QStringLiteral("RGB"));
    row(
        "no mask", [](auto& r) { r.visible = Mask(); }, QStringLiteral("320 x 240"));
    row(
        "empty mask",
        [](auto& r) {
            r.visible = Mask({320, 240});
        },
        QStringLiteral("empty"));
    row(
        "other size",
        [](auto& r) {
            r.visible = rectangleMask({321, 240}, {1, 1, 9, 9});
        },
        QStringLiteral("321 x 240"));
    row(
        "no samples", [](auto& r) { r.settings.samples = 0; }, QStringLiteral("1 to 16"));
    row(
        "17 samples", [](auto& r) { r.settings.samples = 17; }, QStringLiteral("17"));
    row(
        "no steps", [](auto& r) { r.settings.steps = 0; }, QStringLiteral("steps"));
    row(
        "1001 steps", [](auto& r) { r.settings.steps = 1001; }, QStringLiteral("1001"));
    row(
        "negative guidance", [](auto& r) { r.settings.guidanceScale = -1; }, QStringLiteral("guidance"));
    row(
        "guidance nan", [](auto& r) { r.settings.guidanceScale = std::numeric_limits<double>::quiet_NaN(); },
        QStringLiteral("guidance"));
    row(
        "interval upside down",
        [](auto& r) {
            r.settings.guidanceInterval = {5, 0.3};
        },
        QStringLiteral("noise-to-signal"));
    row(
        "interval below 0",
        [](auto& r) {
            r.settings.guidanceInterval = {-1, 3};
        },
        QStringLiteral("noise-to-signal"));
    row(
        "interval nan",
        [](auto& r) {
            r.settings.guidanceInterval = {0, std::numeric_limits<double>::quiet_NaN()};
        },
        QStringLiteral("noise-to-signal"));
    row(
        "spacing of DDIM", [](auto& r) { r.settings.spacing = StepSpacing::Karras; }, QStringLiteral("DPM-Solver++"));
    row(
        "eta above 1", [](auto& r) { r.settings.eta = 1.5; }, QStringLiteral("Eta"));
    row(
        "eta nan", [](auto& r) { r.settings.eta = std::numeric_limits<double>::quiet_NaN(); }, QStringLiteral("Eta"));
}

void TestCompletionRefusals::badRequests()
{
    QFETCH(std::function<void(CompletionRequest&)>, spoil);
    QFETCH(QString, named);
    FakeCompleter completer;
    CompletionRequest request = lShapedRequest();
    spoil(request);
    try {
        completeObject(request, completer, {});
        QFAIL("accepted");
    } catch (const RuntimeError& error) {
        QCOMPARE(error.kind(), RuntimeError::Kind::InvalidInput);
        QVERIFY2(error.message().contains(named), qPrintable(error.message()));
    }
    QVERIFY(completer.seenPicture.empty());
}

void TestCompletionRefusals::badAnswers_data()
{
    QTest::addColumn<std::vector<cv::Mat>>("answer");
    const cv::Mat good = cv::Mat::zeros(64, 64, CV_8UC4);
    const cv::Mat small = cv::Mat::zeros(32, 32, CV_8UC4);
    const cv::Mat noAlpha = cv::Mat::zeros(64, 64, CV_8UC3);
    QTest::newRow("none") << std::vector<cv::Mat>{};
    QTest::newRow("too few") << std::vector<cv::Mat>{good, good};
    QTest::newRow("too small") << std::vector<cv::Mat>{good, small, good};
    QTest::newRow("no alpha") << std::vector<cv::Mat>{good, good, noAlpha};
}

void TestCompletionRefusals::badAnswers()
{
    QFETCH(std::vector<cv::Mat>, answer);
    WrongCompleter completer(answer);
    QVERIFY_EXCEPTION_THROWN(completeObject(lShapedRequest(), completer, {}), RuntimeError);
}

} // namespace unocclude

QTEST_APPLESS_MAIN(unocclude::TestCompletionRefusals)
#include "tst_completion_refusals.moc"
