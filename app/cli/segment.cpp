// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "prompt_options.h"
#include "segmenter_choice.h"
#include "support/checked_save.h"
#include "visible_mask.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace unocclude::cli {
namespace {

class SegmentCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SegmentCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    QString asJson(const Segmenter& segmenter, const Mask& mask, double seconds) const;

    std::string m_image;
    PromptOptions m_prompt;
    std::string m_out;
};

CLI::App* SegmentCommand::declare(CLI::App& program)
{
    CLI::App* command =
        program.add_subcommand("segment", tr("Write the visible mask of the object pointed at").toStdString());
    command->add_option("IMAGE", m_image, tr("The photograph").toStdString())->required()->type_name("");
    m_prompt.declare(*command);
    command->add_option("--out", m_out, tr("The mask to write: 8 bits, 0 or 255").toStdString())
        ->required()
        ->type_name("FILE.png");
    command->callback([this] {
        if (m_prompt.isEmpty())
            throw CLI::ValidationError(tr("Say which object is meant, by --point or --box").toStdString());
    });
    command->footer(
        examples({"unocclude-cli segment photo.jpg --point 420,310 --out mask.png",
                  "unocclude-cli segment photo.jpg --point 420,310 --model mobile-sam --out mask.png",
                  "unocclude-cli segment photo.jpg --box 300,200,560,480 --point 310,210,- --out mask.png"}));
    return command;
}

QString SegmentCommand::asJson(const Segmenter& segmenter, const Mask& mask, double seconds) const
{
    const cv::Rect box = mask.boundingBox();
    const nlohmann::ordered_json json = {
        {"image", m_image},
        {"mask", m_out},
        {"segmenter", segmenter.name().toStdString()},
        {"width", mask.size().width},
        {"height", mask.size().height},
        {"area", mask.area()},
        {"bounding_box", {{"x", box.x}, {"y", box.y}, {"width", box.width}, {"height", box.height}}},
        {"seconds", seconds}};
    return QString::fromStdString(json.dump(2));
}

ExitCode SegmentCommand::run(const Session& session)
{
    const QString file = QString::fromStdString(m_image);
    const Photo photo = readPhoto(file, session.console);
    const Prompt prompt = m_prompt.prompt();
    requireInside(prompt, photo, file);
    SegmenterChoice choice(session.options.model);
    const Segmenter& segmenter = choice.open(session);
    QElapsedTimer timer;
    timer.start();
    const Mask mask = choice.segment({file, photo, prompt}, session);
    const double seconds = double(timer.nsecsElapsed()) * 1e-9;
    session.console.detail(tr("visible mask of %1 pixels in %2 s").arg(mask.area()).arg(seconds, 0, 'f', 3));
    savePng(QString::fromStdString(m_out), mask.pixels());
    session.console.data(session.options.json ? asJson(segmenter, mask, seconds) : QString::fromStdString(m_out));
    return ExitCode::Ok;
}

} // namespace

std::unique_ptr<Command> makeSegmentCommand()
{
    return std::make_unique<SegmentCommand>();
}

} // namespace unocclude::cli
