// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "completion/completion_pipeline.h"
#include "completion_outputs.h"
#include "open_completer.h"
#include "prompt_options.h"
#include "result_json.h"
#include "sampling_options.h"
#include "segmenter_choice.h"
#include "step_progress.h"
#include "visible_mask.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>

#include <CLI/CLI.hpp>

namespace unocclude::cli {
namespace {

using nlohmann::ordered_json;

class CompleteCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CompleteCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    void checkPrompt() const;
    QStringList outputFolders() const;
    ordered_json completeImage(const QString& file, const QString& folder, const Session& session);
    CompletedImage prepare(const QString& file, const Session& session);
    void complete(CompletedImage& image, const Session& session);
    Completer& completer(const Session& session);

    std::vector<std::string> m_images;
    PromptOptions m_prompt;
    std::string m_mask;
    SamplingOptions m_sampling;
    std::string m_out;

    SegmenterChoice m_segmenter;
    OpenedCompleter m_model; ///< opened for the first image that needs it
};

CLI::App* CompleteCommand::declare(CLI::App& program)
{
    CLI::App* command = program.add_subcommand(
        "complete", tr("Draw the whole objects that a partly hidden object could be").toStdString());
    command->add_option("IMAGE", m_images, tr("Photographs; several get a folder each").toStdString())
        ->required()
        ->type_name("");
    m_prompt.declare(*command);
    m_segmenter.declare(*command);
    command->add_option("--mask", m_mask, tr("The visible part as a mask of the image's size").toStdString())
        ->type_name("FILE");
    m_sampling.declare(*command);
    command->add_option("--out", m_out, tr("The folder to write to").toStdString())->required()->type_name("DIR");
    command->callback([this] { checkPrompt(); });
    command->footer(examples({"unocclude-cli complete photo.jpg --point 420,310 --out result",
                              "unocclude-cli complete photo.jpg --point 420,310 --point 500,330,- --samples 8 --seed 7 "
                              "--out result --json"}));
    return command;
}

/// For CLI11: a wrong combination is a usage error like any other.
void CompleteCommand::checkPrompt() const
{
    if (m_prompt.isEmpty() == m_mask.empty())
        throw CLI::ValidationError(tr("Say which object is meant, by --point or --box or by --mask").toStdString());
    m_sampling.check();
}

/// The folder itself for one image, else one folder for each, named by the image's stem; stems that come twice are
/// numbered.
QStringList CompleteCommand::outputFolders() const
{
    const QString out = QString::fromStdString(m_out);
    if (m_images.size() == 1)
        return {out};
    QStringList folders;
    for (const std::string& image : m_images) {
        const QString stem = QDir(out).filePath(QFileInfo(QString::fromStdString(image)).completeBaseName());
        QString folder = stem;
        for (int number = 2; folders.contains(folder); ++number)
            folder = QStringLiteral("%1-%2").arg(stem).arg(number);
        folders << folder;
    }
    return folders;
}

ExitCode CompleteCommand::run(const Session& session)
{
    requireWritableFolder(QString::fromStdString(m_out));
    const QStringList folders = outputFolders();
    ordered_json report = ordered_json::array();
    int failed = 0;
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        const QString file = QString::fromStdString(m_images[i]);
        try {
            report.push_back(completeImage(file, folders[qsizetype(i)], session));
        } catch (const RuntimeError& error) {
            if (m_images.size() == 1 || error.kind() == RuntimeError::Kind::ModelRefused)
                throw;
            ++failed;
            session.console.error(error.message());
            report.push_back(
                {{"image", m_images[i]}, {"error", error.what()}, {"exit_code", int(exitCodeOf(error.kind()))}});
        }
    }
    if (session.options.json)
        session.console.data(QString::fromStdString(ordered_json{{"failed", failed}, {"images", report}}.dump(2)));
    return failed > 0 ? ExitCode::SomeInputsFailed : ExitCode::Ok;
}

ordered_json CompleteCommand::completeImage(const QString& file, const QString& folder, const Session& session)
{
    CompletedImage image = prepare(file, session);
    complete(image, session);
    for (const QString& remark : writeOutputs(image, folder))
        session.console.warning(remark);
    if (!session.options.json)
        session.console.data(folder);
    ordered_json report = resultJson(image);
    report["folder"] = folder.toStdString();
    return report;
}

CompletedImage CompleteCommand::prepare(const QString& file, const Session& session)
{
    QElapsedTimer timer;
    timer.start();
    CompletedImage image;
    image.file = file;
    image.photo = readPhoto(file, session.console);
    image.secondsDecoding = double(timer.nsecsElapsed()) * 1e-9;
    session.console.detail(tr("%1 decoded").arg(file));

    timer.start();
    if (!m_mask.empty()) {
        image.maskFile = QString::fromStdString(m_mask);
        image.visible = readMask(image.maskFile, session.console);
    } else {
        image.prompt = m_prompt.prompt();
        requireInside(image.prompt, image.photo, file);
        image.segmenter = m_segmenter.open(session).name();
        image.visible = m_segmenter.segment({file, image.photo, image.prompt}, session);
    }
    image.secondsSegmenting = double(timer.nsecsElapsed()) * 1e-9;
    session.console.detail(tr("visible mask of %1 pixels").arg(image.visible.area()));
    return image;
}

void CompleteCommand::complete(CompletedImage& image, const Session& session)
{
    Completer& model = completer(session);
    CompletionRequest request{image.photo.rgb, image.visible, m_sampling.settingsFor(model)};
    request.settings.seed = session.options.seed.value_or(request.settings.seed);
    StepProgress progress(session.console, image.file);
    image.result = completeObject(request, model, session.stop,
                                  [&progress](int step, int steps, const auto&) { progress.update(step, steps); });
    for (const QString& notice : image.result.notices)
        session.console.notice(notice);
    session.console.detail(tr("completed"));
}

Completer& CompleteCommand::completer(const Session& session)
{
    if (!m_model.completer)
        m_model = openCompleter(session);
    return *m_model.completer;
}

} // namespace

std::unique_ptr<Command> makeCompleteCommand()
{
    return std::make_unique<CompleteCommand>();
}

} // namespace unocclude::cli
