// SPDX-License-Identifier: Apache-2.0
#include "project/annotations_json.h"

#include "amodal/vote.h"
#include "cocoa/cocoa_reader.h"
#include "mask/rle.h"
#include "project/json_extras.h"
#include "project/provenance_reader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace unocclude {
namespace {

using Json = nlohmann::ordered_json;

constexpr double mostSeconds = 1e9;

/// Gives the texts of this file their context.
class AnnotationsText
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationsText)
};

Mask readMask(const JsonCursor& cursor, cv::Size size)
{
    const Rle rle = readRle(cursor);
    if (rle.width != size.width || rle.height != size.height)
        cursor.fail(AnnotationsText::tr("a mask of the image's size, %1 × %2").arg(size.width).arg(size.height));
    return decodeRle(rle);
}

AmodalChoice readChoice(const JsonCursor& cursor)
{
    constexpr int most = 1000;
    const JsonCursor kind = cursor.at("kind");
    if (kind.string() == "none")
        return AmodalChoice::none();
    if (kind.string() == "vote")
        return AmodalChoice::vote(cursor.has("at_least") ? static_cast<int>(cursor.at("at_least").integer(1, most))
                                                         : 0);
    if (kind.string() == "sample")
        return AmodalChoice::ofSample(static_cast<int>(cursor.at("sample").integer(0, most)));
    if (kind.string() == "drawn")
        return AmodalChoice::drawn();
    kind.fail(AnnotationsText::tr("\"none\", \"vote\", \"sample\" or \"drawn\""));
}

cv::Rect readPlace(const JsonCursor& cursor)
{
    constexpr int largestOffset = 1'000'000;
    constexpr int largestSide = 65'535;
    std::vector<int> numbers;
    cursor.forEach([&](const JsonCursor& number) {
        numbers.push_back(static_cast<int>(number.integer(-largestOffset, largestOffset)));
    });
    if (numbers.size() != 4 || std::min(numbers[2], numbers[3]) < 1 || std::max(numbers[2], numbers[3]) > largestSide)
        cursor.fail(AnnotationsText::tr("left, top, width and height of a picture"));
    return {numbers[0], numbers[1], numbers[2], numbers[3]};
}

/// Only what we name ourselves: such a name is no path.
QString readPictureName(const JsonCursor& cursor)
{
    static const QRegularExpression ours(QStringLiteral("^[0-9]{1,20}-[0-9a-f]{16}\\.png$"));
    if (!ours.match(cursor.text()).hasMatch())
        cursor.fail(AnnotationsText::tr("the name of a sample's picture, like \"7-0123456789abcdef.png\""));
    return cursor.text();
}

Sample readSample(const JsonCursor& cursor, cv::Size size, const PictureSource& pictures,
                  const CompletionResult& completion)
{
    Sample sample;
    sample.model = cursor.has("model") ? readModel(cursor.at("model")) : completion.model;
    sample.settings = cursor.has("settings") ? readSettings(cursor.at("settings")) : completion.settings;
    if (cursor.has("fidelity"))
        sample.fidelity = cursor.at("fidelity").number(0, 1);
    sample.seed = readSeed(cursor.at("seed"));
    sample.region = readPlace(cursor.at("region"));
    sample.amodal = readMask(cursor.at("amodal"), size);
    sample.rgba = pictures(readPictureName(cursor.at("picture")), sample.region.size());
    return sample;
}

std::shared_ptr<const CompletionResult> readCompletion(const JsonCursor& cursor, cv::Size size,
                                                       const PictureSource& pictures)
{
    constexpr std::size_t most = 255; // votes are counted in bytes
    auto completion = std::make_shared<CompletionResult>();
    completion->model = readModel(cursor.at("model"));
    completion->settings = readSettings(cursor.at("settings"));
    const JsonCursor seconds = cursor.at("seconds");
    completion->secondsConditioning = seconds.at("conditioning").number(0, mostSeconds);
    completion->secondsSampling = seconds.at("sampling").number(0, mostSeconds);
    completion->secondsCompositing = seconds.at("compositing").number(0, mostSeconds);
    const JsonCursor samples = cursor.at("samples");
    std::vector<Mask> masks;
    samples.forEach([&](const JsonCursor& sample) {
        completion->samples.push_back(readSample(sample, size, pictures, *completion));
        masks.push_back(completion->samples.back().amodal);
    });
    if (masks.empty() || masks.size() > most)
        samples.fail(AnnotationsText::tr("1 to %1 samples").arg(most));
    completion->vote = readMask(cursor.at("vote"), size);
    completion->voteMap = voteMap(masks);
    return completion;
}

std::vector<int> readHypotheses(const JsonCursor& cursor, const Instance& instance)
{
    std::vector<int> indices;
    cursor.forEach([&](const JsonCursor& index) {
        const auto sample = static_cast<int>(index.integer(0, 1000));
        if (!instance.offers(AmodalChoice::ofSample(sample)) || (!indices.empty() && sample <= indices.back()))
            index.fail(AnnotationsText::tr("the index of a sample, above the one before it"));
        indices.push_back(sample);
    });
    return indices;
}

InstanceId readId(const JsonCursor& cursor)
{
    return InstanceId{static_cast<quint64>(cursor.integer(1, std::numeric_limits<quint32>::max()))};
}

InstanceAttributes readAttributes(const JsonCursor& cursor)
{
    return {readTruth(cursor.at("stuff")), readTruth(cursor.at("truncated")), readTruth(cursor.at("difficult"))};
}

/// What this version would write for an instance just read, without the cost of run lengths.
Json knownPart(const Instance& instance)
{
    AnnotationsJsonParts parts;
    parts.mask = [](const Mask&) { return Json{{"size", nullptr}, {"counts", nullptr}}; };
    parts.completion = [&](const CompletionResult& completion) {
        const QStringList unnamed(static_cast<qsizetype>(completion.samples.size()));
        return completionJson(completion, unnamed, parts.mask);
    };
    return instanceJson(instance, parts);
}

} // namespace

bool isInstanceMember(std::string_view key)
{
    constexpr std::string_view members[] = {"id",     "label",          "review",     "attributes", "prompt",
                                            "visible", "visible_edited", "choice",     "hypotheses", "hides",
                                            "drawn",  "drawn_from",     "completion", "outdated"};
    return std::ranges::find(members, key) != std::end(members);
}

ReviewState readReview(const JsonCursor& cursor)
{
    for (const ReviewState review : {ReviewState::Open, ReviewState::Done, ReviewState::Approved})
        if (cursor.string() == nameOf(review))
            return review;
    cursor.fail(AnnotationsText::tr("\"open\", \"done\" or \"approved\""));
}

Instance readInstance(const JsonCursor& cursor, cv::Size size, const PictureSource& pictures)
{
    Instance instance;
    instance.id = readId(cursor.at("id"));
    instance.label = cursor.at("label").text();
    instance.review = readReview(cursor.at("review"));
    instance.attributes = readAttributes(cursor.at("attributes"));
    instance.prompt = readPrompt(cursor.at("prompt"));
    instance.visible = readMask(cursor.at("visible"), size);
    instance.visibleEdited = readTruth(cursor.at("visible_edited"));
    if (cursor.has("drawn"))
        instance.drawn = readMask(cursor.at("drawn"), size);
    if (cursor.has("drawn_from"))
        instance.drawnFrom = readChoice(cursor.at("drawn_from"));
    if (cursor.has("completion"))
        instance.completion = readCompletion(cursor.at("completion"), size, pictures);
    if (cursor.has("outdated"))
        instance.outdated = readTruth(cursor.at("outdated"));
    instance.choice = readChoice(cursor.at("choice"));
    if (!instance.offers(instance.choice))
        cursor.at("choice").fail(AnnotationsText::tr("a choice among what the object has"));
    instance.hypotheses = readHypotheses(cursor.at("hypotheses"), instance);
    cursor.at("hides").forEach([&](const JsonCursor& id) { instance.hides.push_back(readId(id)); });
    instance.extras = unknownPart(cursor.value(), knownPart(instance));
    return instance;
}

} // namespace unocclude
