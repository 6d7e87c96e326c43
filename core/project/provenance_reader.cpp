// SPDX-License-Identifier: Apache-2.0
#include "project/provenance_reader.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace unocclude {
namespace {

constexpr double farthest = 1e6; // pixels

/// Gives the texts of this file their context.
class ProvenanceText
{
    Q_DECLARE_TR_FUNCTIONS(ProvenanceText)
};

/// The value that a word stands for.
template <typename Value>
Value readWord(const JsonCursor& cursor, std::initializer_list<std::pair<const char*, Value>> words)
{
    QStringList expected;
    for (const auto& [word, value] : words) {
        if (cursor.string() == word)
            return value;
        expected << QStringLiteral("\"%1\"").arg(QLatin1String(word));
    }
    cursor.fail(ProvenanceText::tr("one of %1").arg(expected.join(QStringLiteral(", "))));
}

PromptPoint readPoint(const JsonCursor& cursor)
{
    return {{cursor.at("x").number(-farthest, farthest), cursor.at("y").number(-farthest, farthest)},
            readTruth(cursor.at("positive"))};
}

std::vector<double> readNumbers(const JsonCursor& cursor, std::size_t count)
{
    std::vector<double> numbers;
    cursor.forEach([&](const JsonCursor& number) { numbers.push_back(number.number(-farthest, farthest)); });
    if (numbers.size() != count)
        cursor.fail(ProvenanceText::tr("an array of %1 numbers").arg(count));
    return numbers;
}

QRectF readBox(const JsonCursor& cursor)
{
    const std::vector<double> sides = readNumbers(cursor, 4);
    return {QPointF(sides[0], sides[1]), QPointF(sides[2], sides[3])};
}

/// [lowest, highest]; null stands for infinity.
GuidanceInterval readInterval(const JsonCursor& cursor)
{
    std::vector<double> ends;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    cursor.forEach([&](const JsonCursor& end) {
        ends.push_back(end.value().is_null() ? infinity : end.number(0, std::numeric_limits<double>::max()));
    });
    if (ends.size() != 2)
        cursor.fail(ProvenanceText::tr("an array of %1 numbers").arg(2));
    return {ends[0], ends[1]};
}

} // namespace

Prompt readPrompt(const JsonCursor& cursor)
{
    Prompt prompt;
    if (cursor.has("points"))
        cursor.at("points").forEach([&](const JsonCursor& point) { prompt.points.push_back(readPoint(point)); });
    if (cursor.has("box"))
        prompt.box = readBox(cursor.at("box"));
    if (cursor.has("extent"))
        prompt.extent = readWord<Extent>(cursor.at("extent"), {{"likeliest", Extent::Likeliest},
                                                               {"part", Extent::Part},
                                                               {"object", Extent::Object},
                                                               {"group", Extent::Group}});
    return prompt;
}

ModelIdentity readModel(const JsonCursor& cursor)
{
    return {cursor.at("name").text(), cursor.at("file").text(), cursor.at("sha256").text(),
            cursor.at("device").text()};
}

CompletionSettings readSettings(const JsonCursor& cursor)
{
    constexpr double large = 1e6;
    CompletionSettings settings;
    settings.samples = static_cast<int>(cursor.at("samples").integer(1, 1000));
    settings.steps = static_cast<int>(cursor.at("steps").integer(1, 100'000));
    settings.guidanceScale = cursor.at("guidance").number(-large, large);
    if (cursor.has("guidance_interval"))
        settings.guidanceInterval = readInterval(cursor.at("guidance_interval"));
    settings.eta = cursor.at("eta").number(0, large);
    settings.sampler = readWord<SamplerKind>(
        cursor.at("sampler"), {{"ddim", SamplerKind::Ddim}, {"dpmpp", SamplerKind::DpmSolverPlusPlus}});
    if (cursor.has("spacing"))
        settings.spacing = readWord<StepSpacing>(cursor.at("spacing"), {{"leading", StepSpacing::Leading},
                                                                        {"linspace", StepSpacing::Linspace},
                                                                        {"trailing", StepSpacing::Trailing},
                                                                        {"karras", StepSpacing::Karras}});
    settings.geometry =
        readWord<Geometry>(cursor.at("geometry"), {{"crop", Geometry::Crop}, {"image", Geometry::Image}});
    settings.seed = readSeed(cursor.at("seed"));
    return settings;
}

bool readTruth(const JsonCursor& cursor)
{
    if (!cursor.value().is_boolean())
        cursor.fail(ProvenanceText::tr("true or false"));
    return cursor.value().get<bool>();
}

std::uint64_t readSeed(const JsonCursor& cursor)
{
    const auto& value = cursor.value();
    if (!value.is_number_unsigned())
        cursor.fail(ProvenanceText::tr("a seed: a whole number of 64 bits"));
    return value.get<std::uint64_t>();
}

} // namespace unocclude
