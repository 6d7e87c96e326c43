// SPDX-License-Identifier: Apache-2.0
#include "bench_click.h"
#include "bench_engine.h"
#include "bench_work.h"
#include "command_line.h"
#include "completion/completion_pipeline.h"
#include "models/model_registry.h"
#include "segmentation/grabcut_segmenter.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <opencv2/core.hpp>

namespace unocclude::cli {
namespace {

using nlohmann::ordered_json;

class BenchCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BenchCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    void checkOptions() const;
    ordered_json endToEnd(const Session& session);
    ordered_json measureClick(double reference, const Session& session);
    ordered_json measureCompletion(Completer& completer, double reference, const Session& session);
    static QString weights(const CommonOptions& common);
    static QString asText(const ordered_json& report);

    std::string m_suite = "end-to-end";
    EngineSuite m_engine;
    ClickSuite m_click;
};

CLI::App* BenchCommand::declare(CLI::App& program)
{
    CLI::App* command = program.add_subcommand(
        "bench", tr("Time the program, as ratios against a reference measured in the same run").toStdString());
    command->add_option("--suite", m_suite, tr("What to time").toStdString())
        ->check(CLI::IsMember({"engine", "end-to-end", "click"}).description({}))
        ->type_name("engine|end-to-end|click")
        ->capture_default_str();
    m_engine.declareOptions(*command);
    m_click.declareOptions(*command);
    command->final_callback([this] { checkOptions(); });
    command->footer(examples(
        {"unocclude-cli bench --threads 2", "unocclude-cli bench --suite engine --only unet --batch 1,8 --json",
         "unocclude-cli bench --suite engine --model embedded --against packaging/bench/python.sh",
         "unocclude-cli bench --suite click --scenes instances.json --segmenters embedded,mobile-sam,grabcut"}));
    return command;
}

/// For CLI11: a wrong combination is a usage error like any other.
void BenchCommand::checkOptions() const
{
    if (m_suite != "engine" && m_engine.hasOptions())
        throw CLI::ValidationError(
            tr("--only, --batch, --repeats, --against and --compile belong to --suite engine").toStdString());
    if (m_suite != "click" && m_click.hasOptions())
        throw CLI::ValidationError(
            tr("--scenes, --split, --segmenters, --limit and --clicks belong to --suite click").toStdString());
    if (m_suite == "click" && !m_click.isComplete())
        throw CLI::ValidationError(tr("--suite click needs --scenes").toStdString());
}

/// As the operating system names it; the architecture where it does not.
std::string cpuModel()
{
    QFile info(QStringLiteral("/proc/cpuinfo"));
    if (info.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : info.readAll().split('\n')) {
            if (line.startsWith("model name"))
                return line.mid(line.indexOf(':') + 1).trimmed().toStdString();
        }
    }
    return QSysInfo::currentCpuArchitecture().toStdString();
}

ordered_json timing(const char* name, double seconds, double reference)
{
    return {{"name", name}, {"seconds", seconds}, {"ratio", seconds / reference}};
}

QString BenchCommand::weights(const CommonOptions& common)
{
    const QString name = QString::fromStdString(common.model);
    return ModelRegistry::load().weightsPath(name);
}

ordered_json BenchCommand::endToEnd(const Session& session)
{
    const QString file = weights(session.options);
    const double reference = bench::referenceSeconds();
    ordered_json results = {measureClick(reference, session)};

    std::shared_ptr<InferenceBackend> backend;
    results.push_back(timing("load_libtorch", bench::seconds([&] { backend = loadInferenceBackend(); }), reference));
    std::unique_ptr<Completer> completer;
    const auto open = [&] { completer = backend->openCompleter(file, session.options.deviceChoice()); };
    results.push_back(timing("open_model", bench::seconds(open), reference));
    results.push_back(measureCompletion(*completer, reference, session));
    return {{"suite", m_suite},
            {"cpu", cpuModel()},
            {"threads", session.options.threads},
            {"opencv_threads", cv::getNumThreads()},
            {"device", completer->identity().device.toStdString()},
            {"model", completer->identity().sha256.toStdString()},
            {"reference", {{"name", bench::referenceName}, {"seconds", reference}}},
            {"results", results}};
}

ordered_json BenchCommand::measureClick(double reference, const Session& session)
{
    const bench::Scene scene = bench::syntheticScene();
    GrabcutSegmenter segmenter;
    session.console.notice(tr("Timing a click's mask"));
    const auto click = [&] { segmenter.segment(scene.photo, scene.click, session.stop); };
    return timing("click_mask_1_megapixel", bench::medianSeconds(5, click), reference);
}

ordered_json BenchCommand::measureCompletion(Completer& completer, double reference, const Session& session)
{
    const bench::Scene scene = bench::syntheticScene();
    CompletionRequest request{scene.photo.rgb, scene.visible, completer.settingsOf(Tier::Exact)};
    request.settings.samples = 4;
    request.settings.steps = 20;
    session.console.notice(tr("Timing four samples in twenty steps"));
    const auto complete = [&] { completeObject(request, completer, session.stop); };
    complete(); // the first run also chooses kernels
    return timing("four_samples_20_steps", bench::medianSeconds(3, complete), reference);
}

QString BenchCommand::asText(const ordered_json& report)
{
    QStringList lines = {tr("cpu        %1").arg(QString::fromStdString(report["cpu"]))};
    lines << tr("reference  %1, %2 s")
                 .arg(QString::fromStdString(report["reference"]["name"]))
                 .arg(report["reference"]["seconds"].get<double>(), 0, 'f', 4);
    for (const ordered_json& result : report["results"])
        lines << QStringLiteral("%1 %2 x  %3 s")
                     .arg(QString::fromStdString(result["name"]), -24)
                     .arg(result["ratio"].get<double>(), 9, 'f', 2)
                     .arg(result["seconds"].get<double>(), 0, 'f', 3);
    return lines.join(u'\n');
}

ExitCode BenchCommand::run(const Session& session)
{
    if (m_suite == "engine")
        return m_engine.run(session);
    if (m_suite == "click")
        return m_click.run(session);
    const ordered_json report = endToEnd(session);
    session.console.data(session.options.json ? QString::fromStdString(report.dump(2)) : asText(report));
    return ExitCode::Ok;
}

} // namespace

std::unique_ptr<Command> makeBenchCommand()
{
    return std::make_unique<BenchCommand>();
}

} // namespace unocclude::cli
