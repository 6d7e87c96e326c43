// SPDX-License-Identifier: Apache-2.0
#include "project/annotations_file.h"
#include "project/project_file.h"

#include "support/runtime_error.h"

#include <cstdint>
#include <cstdlib>

using namespace unocclude;

using Json = nlohmann::ordered_json;

namespace {

/// A few bytes can name a mask of millions of pixels, which is allowed; here it would only cost time.
bool isOfAnySize(const QByteArray& text)
{
    constexpr std::int64_t mostPixels = 1 << 20;
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_object() || !json.contains("width") || !json.contains("height"))
        return true;
    const auto side = [&](const char* key) { return json[key].is_number_unsigned() ? json[key].get<double>() : 1.0; };
    return side("width") * side("height") < mostPixels;
}

QByteArray written(const ImageAnnotations& annotations)
{
    AnnotationsJsonParts parts;
    parts.mask = maskJson;
    parts.completion = [](const CompletionResult& completion) {
        QStringList names;
        for (std::size_t i = 0; i < completion.samples.size(); ++i)
            names << QStringLiteral("%1.png").arg(i);
        return completionJson(completion, names, maskJson);
    };
    return writeAnnotations(annotations, QStringLiteral("fuzzed.jpg"), parts);
}

/// What has been read is written and read again alike.
template <typename Read, typename Write>
void goRound(const QByteArray& text, const Read& read, const Write& write)
{
    try {
        const QByteArray once = write(read(text));
        if (write(read(once)) != once)
            std::abort();
    } catch (const RuntimeError&) {
    }
}

} // namespace

// project.json and the files of annotations beside it: the readers answer or throw their own error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString name = QStringLiteral("fuzzed.json"), folder = QStringLiteral("/desk/unocclude-project");
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto noPicture = [](const QString&, cv::Size) { return cv::Mat(); };
    goRound(
        text, [&](const QByteArray& file) { return readProject(file, name, folder); },
        [&](const ProjectFile& project) { return writeProject(project, folder); });
    if (isOfAnySize(text))
        goRound(text, [&](const QByteArray& file) { return readAnnotations(file, name, noPicture); }, written);
    return 0;
}
