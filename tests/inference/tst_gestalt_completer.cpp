// SPDX-License-Identifier: Apache-2.0
#include "inference/gestalt_completer.h"

#include "completion/completion_pipeline.h"
#include "engine/checkpoint/safetensors_reader.h"
#include "engine/checkpoint/state_dict.h"
#include "engine/gestalt/small_gestalt.h"
#include "support/runtime_error.h"

#include <QTemporaryDir>
#include <QtTest>

#include <opencv2/imgproc.hpp>

using namespace unocclude;
using namespace unocclude::test;

/// pix2gestalt from a file to whole objects; its weights are random, its rules are not.
class TstGestaltCompleter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void alphaIsTheLargestPieceThatIsNotWhite();
    void amodalMaskHoldsTheVisiblePart();
    void everyStepShowsHowItForms();
    void oneStepIsEnough();
    void stopsWithinAStep();

private:
    std::vector<cv::Mat> complete(const CompletionSettings& settings, const CompletionControl& control = {})
    {
        return m_completer->complete(m_picture, m_visible, settings, control);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<GestaltCompleter> m_completer;
    cv::Mat m_picture;
    cv::Mat m_visible;
};

namespace {

constexpr int kSide = 32;

/// A file of the small model whose decoder paints so brightly that some of the ground is white.
QString writeBrightModel(const QString& path)
{
    const torch::NoGradGuard guard;
    const auto model = smallGestalt();
    engine::NamedTensors tensors;
    const auto add = [&tensors](const torch::nn::Module& module, const std::string& prefix) {
        for (const auto& [name, tensor] : engine::stateDict(module))
            tensors.emplace_back(prefix + name, tensor);
    };
    add(*model->diffusion_model, "model.diffusion_model.");
    add(*model->first_stage_model, "first_stage_model.");
    add(*model->visual, "cond_stage_model.model.visual.");
    add(*model->cc_projection, "cc_projection.");
    for (auto& [name, tensor] : tensors) {
        if (name == "first_stage_model.decoder.conv_out.weight")
            tensor = tensor * 4;
        if (name == "first_stage_model.decoder.conv_out.bias")
            tensor = torch::full_like(tensor, 1.0);
    }
    engine::writeSafetensors(path.toStdString(), tensors, {{"options", R"({"num_heads":8,"side":32})"}});
    return path;
}

CompletionSettings quick(int samples)
{
    CompletionSettings settings;
    settings.samples = samples;
    settings.steps = 4;
    settings.guidanceScale = 2;
    settings.seed = 5;
    return settings;
}

/// Grey levels as ITU-R BT.601 defines them, below 250: the definition of the object, written down a second time.
cv::Mat notWhite(const cv::Mat& rgba)
{
    cv::Mat object(rgba.size(), CV_8UC1);
    for (int y = 0; y < rgba.rows; ++y)
        for (int x = 0; x < rgba.cols; ++x) {
            const auto pixel = rgba.at<cv::Vec4b>(y, x);
            const double grey = 0.299 * pixel[0] + 0.587 * pixel[1] + 0.114 * pixel[2];
            object.at<uchar>(y, x) = std::lround(grey) < 250 ? 255 : 0;
        }
    return object;
}

int pieces(const cv::Mat& mask)
{
    cv::Mat labels;
    return cv::connectedComponents(mask, labels, 8) - 1;
}

} // namespace

void TstGestaltCompleter::initTestCase()
{
    const QString file = writeBrightModel(m_folder.filePath(QStringLiteral("bright.safetensors")));
    m_completer = std::make_unique<GestaltCompleter>(
        file, std::make_shared<engine::SafetensorsReader>(file.toStdString()), c10::kCPU);
    m_picture.create(kSide, kSide, CV_8UC3);
    cv::RNG(3).fill(m_picture, cv::RNG::UNIFORM, 0, 256);
    m_visible = cv::Mat::zeros(kSide, kSide, CV_8UC1);
    m_visible(cv::Rect(8, 8, 12, 14)).setTo(255);
}

void TstGestaltCompleter::alphaIsTheLargestPieceThatIsNotWhite()
{
    bool anyCrumb = false;
    for (const cv::Mat& rgba : complete(quick(4))) {
        QCOMPARE(rgba.size(), cv::Size(kSide, kSide));
        QCOMPARE(rgba.type(), CV_8UC4);
        cv::Mat alpha;
        cv::extractChannel(rgba, alpha, 3);
        const cv::Mat object = notWhite(rgba);
        QCOMPARE(cv::countNonZero((alpha != 0) & (alpha != 255)), 0);
        QCOMPARE(cv::countNonZero(alpha & ~object), 0);
        QCOMPARE(pieces(alpha), 1);
        const cv::Mat rest = object - alpha;
        cv::Mat labels, statistics, centroids;
        const int count = cv::connectedComponentsWithStats(rest, labels, statistics, centroids, 8);
        for (int piece = 1; piece < count; ++piece)
            QVERIFY(statistics.at<int>(piece, cv::CC_STAT_AREA) <= cv::countNonZero(alpha));
        anyCrumb = anyCrumb || count > 1;
    }
    QVERIFY(anyCrumb); // else nothing was told apart
}

void TstGestaltCompleter::amodalMaskHoldsTheVisiblePart()
{
    CompletionRequest request;
    request.rgb = m_picture;
    request.visible = Mask::fromPixels(m_visible);
    request.settings = quick(2);
    request.settings.geometry = Geometry::Image; // image and square are the same, so the masks can be compared
    const CompletionResult result = completeObject(request, *m_completer, {});
    const std::vector<cv::Mat> squares = complete(request.settings);
    for (std::size_t k = 0; k < squares.size(); ++k) {
        cv::Mat object;
        cv::extractChannel(squares[k], object, 3);
        QVERIFY(cv::countNonZero(object & m_visible) > 0);
        QCOMPARE(result.samples[k].amodal, Mask::fromPixels(object | m_visible));
    }
}

void TstGestaltCompleter::everyStepShowsHowItForms()
{
    std::vector<int> steps;
    cv::Mat last;
    const CompletionControl control{{}, [&](int step, int count, const std::vector<cv::Mat>& forming) {
                                        steps.push_back(step);
                                        QCOMPARE(count, 3); // the reference's four steps are three calls
                                        QCOMPARE(forming.size(), std::size_t{2});
                                        QCOMPARE(forming[1].size(), cv::Size(kSide, kSide));
                                        QCOMPARE(forming[1].type(), CV_8UC4);
                                        QVERIFY(last.empty() || cv::norm(last, forming[1], cv::NORM_INF) > 0);
                                        last = forming[1].clone();
                                    }};
    complete(quick(2), control);
    QCOMPARE(steps, (std::vector<int>{1, 2, 3}));
}

void TstGestaltCompleter::oneStepIsEnough()
{
    CompletionSettings settings = quick(1);
    settings.steps = 1;
    int calls = 0;
    complete(settings, {{}, [&](int, int, const auto&) { ++calls; }});
    QCOMPARE(calls, 1);
}

void TstGestaltCompleter::stopsWithinAStep()
{
    std::stop_source source;
    int last = 0;
    const CompletionControl control{source.get_token(), [&](int step, int, const auto&) {
                                        last = step;
                                        if (step == 2)
                                            source.request_stop();
                                    }};
    QVERIFY_EXCEPTION_THROWN(complete(quick(2), control), Cancelled);
    QCOMPARE(last, 2);
}

QTEST_GUILESS_MAIN(TstGestaltCompleter)
#include "tst_gestalt_completer.moc"
