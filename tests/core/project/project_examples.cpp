// SPDX-License-Identifier: Apache-2.0
#include "core/project/project_examples.h"

#include "amodal/vote.h"
#include "support/document_examples.h"

#include <opencv2/core.hpp>

namespace unocclude::test {
namespace {

bool isSame(const cv::Mat& a, const cv::Mat& b)
{
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_L1) == 0;
}

bool isSame(const Sample& a, const Sample& b)
{
    return a.seed == b.seed && a.region == b.region && isSame(a.rgba, b.rgba) && a.amodal == b.amodal &&
           a.fidelity == b.fidelity && a.model == b.model && a.settings == b.settings;
}

bool isSame(const CompletionResult& a, const CompletionResult& b)
{
    bool same = a.samples.size() == b.samples.size();
    for (std::size_t i = 0; same && i < a.samples.size(); ++i)
        same = isSame(a.samples[i], b.samples[i]);
    return same && isSame(a.voteMap, b.voteMap) && a.vote == b.vote && a.model == b.model &&
           a.settings == b.settings && a.secondsConditioning == b.secondsConditioning &&
           a.secondsSampling == b.secondsSampling && a.secondsCompositing == b.secondsCompositing;
}

bool isSame(Instance a, Instance b)
{
    const bool sameCompletion =
        !a.completion == !b.completion && (!a.completion || isSame(*a.completion, *b.completion));
    a.completion = nullptr;
    b.completion = nullptr;
    return sameCompletion && a == b;
}

Sample noisySample(std::uint64_t seed, const Mask& visible, int grown)
{
    cv::Rect whole = visible.boundingBox();
    whole.width += grown;
    Sample sample;
    sample.seed = seed;
    sample.region = {whole.x - 20, whole.y - 3, whole.width + 25, whole.height + 11};
    sample.rgba.create(sample.region.size(), CV_8UC4);
    cv::RNG(seed).fill(sample.rgba, cv::RNG::UNIFORM, 0, 256);
    sample.amodal = rectangleMask(whole & cv::Rect({}, visible.size()), visible.size());
    return sample;
}

} // namespace

std::shared_ptr<const CompletionResult> storedCompletion(const Mask& visible, int samples)
{
    auto completion = std::make_shared<CompletionResult>();
    std::vector<Mask> masks;
    for (int k = 0; k < samples; ++k) {
        completion->samples.push_back(noisySample(0xffff'ffff'ffff'fff0 + static_cast<unsigned>(k), visible, 2 * k));
        masks.push_back(completion->samples.back().amodal);
    }
    completion->voteMap = voteMap(masks);
    completion->vote = majorityVote(masks, visible);
    completion->model = {QStringLiteral("modèle"), QStringLiteral("m.safetensors"), QString(64, u'b'),
                         QStringLiteral("cuda:0")};
    completion->settings = {samples, 50,  2.0 / 3, GuidanceInterval{0.1, std::numeric_limits<double>::infinity()},
                            0.25,    SamplerKind::DpmSolverPlusPlus, StepSpacing::Karras, Geometry::Image,
                            0xffff'ffff'ffff'fff0};
    for (Sample& sample : completion->samples) { // the last batch, but for one of an earlier day
        sample.model = completion->model;
        sample.settings = completion->settings;
    }
    completion->samples[0].fidelity = 1.0 / 7;
    completion->samples[0].model.device = QStringLiteral("cpu");
    completion->samples[0].settings.seed = 5;
    completion->secondsConditioning = 0.1;
    completion->secondsSampling = 1.0 / 3;
    completion->secondsCompositing = 1e-9;
    return completion;
}

ImageAnnotations storedAnnotations()
{
    Instance rich;
    rich.id = InstanceId{7};
    rich.label = QStringLiteral("Tasse „Nr. 1“\n");
    rich.attributes = {true, true, true};
    rich.review = ReviewState::Approved;
    rich.prompt = {{{{10.1, 12.7}, true}, {{1.0 / 3, 47}, false}}, QRectF(QPointF(0.3, 5), QPointF(40.7, 44.1)),
                   Extent::Group};
    rich.visible = rectangleMask({8, 10, 9, 12});
    rich.visibleEdited = true;
    rich.outdated = true;
    rich.completion = storedCompletion(rich.visible);
    rich.choice = AmodalChoice::drawn();
    rich.hypotheses = {0, 2};
    rich.drawn = rectangleMask({6, 10, 20, 12});
    rich.drawnFrom = AmodalChoice::vote(2);
    rich.hides = {InstanceId{3}};
    Instance bare;
    bare.id = InstanceId{3};
    bare.visible = rectangleMask({40, 20, 5, 5});
    return {{64, 48}, {rich, bare}, ReviewState::Done, {}};
}

bool isSame(const ImageAnnotations& a, const ImageAnnotations& b)
{
    bool same = a.size == b.size && a.emptyReview == b.emptyReview && a.extras == b.extras &&
                a.instances.size() == b.instances.size();
    for (std::size_t i = 0; same && i < a.instances.size(); ++i)
        same = isSame(a.instances[i], b.instances[i]);
    return same;
}

} // namespace unocclude::test
