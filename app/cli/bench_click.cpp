// SPDX-License-Identifier: Apache-2.0
#include "bench_click.h"

#include "bench_work.h"
#include "command_line.h"
#include "models/open_segmenter.h"
#include "pairs/scene_cutouts.h"
#include "pairs/source_split.h"
#include "step_progress.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <opencv2/core.hpp>

#include <algorithm>

namespace unocclude::cli {
namespace {

using nlohmann::ordered_json;

/// Gives the texts of this file their context.
class ClickSuiteText
{
    Q_DECLARE_TR_FUNCTIONS(ClickSuiteText)
};

/// A segmenter and what its clicks gave.
struct Contender
{
    QString name;
    std::shared_ptr<Segmenter> segmenter;
    std::vector<ClickTrace> traces;
    std::vector<double> preparations; ///< seconds, one for each photograph
};

ordered_json asJson(const Contender& contender, const ClickProtocol& protocol)
{
    const ClickFigures figures = summariseClicks(contender.traces, protocol);
    std::vector<double> preparations = contender.preparations;
    const auto middle = preparations.begin() + std::ssize(preparations) / 2;
    std::ranges::nth_element(preparations, middle);
    return {{"segmenter", contender.name.toStdString()},
            {"name", contender.segmenter->name().toStdString()},
            {"objects", figures.objects},
            {"miou_1_click", figures.after1},
            {"miou_3_clicks", figures.after3},
            {"miou_5_clicks", figures.after5},
            {"clicks_to_iou", protocol.enough},
            {"clicks_needed", figures.needed},
            {"never_reached", figures.never},
            {"seconds_preparation", *middle},
            {"seconds_click", figures.medianSeconds}};
}

QString asText(const ordered_json& report)
{
    QStringList lines = {ClickSuiteText::tr("segmenter        objects  1 click  3 clicks  5 clicks  clicks to %1  "
                                            "not reached  prepare, ms  click, ms")
                             .arg(report["clicks_to_iou"].get<double>())};
    for (const ordered_json& each : report["results"]) {
        const auto number = [&each](const char* key, int width, int decimals, double scale = 1) {
            return QString::number(each[key].get<double>() * scale, 'f', decimals).rightJustified(width);
        };
        lines << QString::fromStdString(each["segmenter"]).leftJustified(15) + number("objects", 9, 0) +
                     number("miou_1_click", 9, 3) + number("miou_3_clicks", 10, 3) + number("miou_5_clicks", 10, 3) +
                     number("clicks_needed", 16, 2) + number("never_reached", 13, 0) +
                     number("seconds_preparation", 13, 1, 1e3) + number("seconds_click", 11, 1, 1e3);
    }
    return lines.join(u'\n');
}

/// Clicks on photograph after photograph.
class Clicking
{
public:
    Clicking(std::vector<Contender>& contenders, const ClickProtocol& protocol, std::optional<std::int64_t> limit,
             const Session& session)
        : m_contenders(contenders)
        , m_protocol(protocol)
        , m_left(limit.value_or(std::numeric_limits<std::int64_t>::max()))
        , m_session(session)
    {
    }

    void clickOn(const Scene& scene)
    {
        const auto count = std::min<std::int64_t>(m_left, std::ssize(scene.objects));
        if (count == 0)
            return;
        m_session.console.notice(ClickSuiteText::tr("%1: %n object(s)", nullptr, int(count)).arg(scene.file));
        const Photo photo{scene.rgb, {}};
        for (Contender& contender : m_contenders) {
            contender.preparations.push_back(
                bench::seconds([&] { contender.segmenter->prepare(photo, {}, m_session.stop); }));
            for (std::int64_t i = 0; i < count; ++i)
                contender.traces.push_back(clickThrough(*contender.segmenter, photo, scene.objects[std::size_t(i)].mask,
                                                        m_protocol, m_session.stop));
        }
        m_left -= count;
    }

private:
    std::vector<Contender>& m_contenders;
    const ClickProtocol& m_protocol;
    std::int64_t m_left;
    const Session& m_session;
};

} // namespace

void ClickSuite::declareOptions(CLI::App& command)
{
    const auto text = [](const char* english) { return ClickSuiteText::tr(english).toStdString(); };
    auto* scenes = command.add_option("--scenes", m_scenes,
                                      text("click: COCO instances of photographs, which lie in \"images\" beside it"));
    scenes->type_name("FILE.json");
    auto* split = command.add_option("--split", m_split, text("click: only the photographs that this file holds out"));
    split->check(CLI::Validator(CLI::ExistingFile).description({}))->type_name("FILE.json")->needs(scenes);
    auto* segmenters =
        command.add_option("--segmenters", m_segmenters, text("click: whom to compare, click models and grabcut"));
    segmenters->delimiter(',')->type_name("NAME,...")->capture_default_str();
    auto* objects = command.add_option("--limit", m_limit, text("click: on so many objects only"));
    objects->check(CLI::Range(std::int64_t{1}, std::int64_t{1} << 40).description({}))->type_name("N");
    auto* most = command.add_option("--clicks", m_protocol.most, text("click: at most, on each object"));
    limit(*most, m_protocol.least, 1000);
    most->capture_default_str();
    m_options = {scenes, split, segmenters, objects, most};
}

bool ClickSuite::hasOptions() const
{
    return std::ranges::any_of(m_options, [](const CLI::Option* option) { return option->count() > 0; });
}

ExitCode ClickSuite::run(const Session& session) const
{
    std::vector<Contender> contenders;
    for (const std::string& name : m_segmenters)
        contenders.push_back({QString::fromStdString(name),
                              openSegmenter(QString::fromStdString(name), session.options.deviceChoice()),
                              {},
                              {}});
    SourceSplit split = SourceSplit::open(QString::fromStdString(m_split));
    Clicking clicking(contenders, m_protocol, m_limit, session);
    readScenes(QString::fromStdString(m_scenes), [&](const Scene& scene) {
        if (m_split.empty() || split.heldOut(SourceSplit::Kind::Scene, QFileInfo(scene.file).completeBaseName()))
            clicking.clickOn(scene);
    });
    if (contenders.front().traces.empty())
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           ClickSuiteText::tr("%1 has no object to click on.").arg(QString::fromStdString(m_scenes)));
    ordered_json report = {{"suite", "click"},
                           {"threads", session.options.threads},
                           {"opencv_threads", cv::getNumThreads()},
                           {"clicks_to_iou", m_protocol.enough},
                           {"results", ordered_json::array()}};
    for (const Contender& contender : contenders)
        report["results"].push_back(asJson(contender, m_protocol));
    session.console.data(session.options.json ? QString::fromStdString(report.dump(2)) : asText(report));
    return ExitCode::Ok;
}

} // namespace unocclude::cli
