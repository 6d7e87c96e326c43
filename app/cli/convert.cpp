// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "step_progress.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace unocclude::cli {
namespace {

using nlohmann::ordered_json;

class ConvertCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ConvertCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    ConversionRequest request() const;
    QString sentence(const ConversionReport& report) const;
    ordered_json asJson(const ConversionReport& report) const;

    std::string m_in;
    std::string m_out;
    std::string m_dtype = "fp16";
    bool m_raw = false;
    std::optional<int> m_side;
};

CLI::App* ConvertCommand::declare(CLI::App& program)
{
    CLI::App* command = program.add_subcommand(
        "convert",
        tr("Turn a published checkpoint into a safetensors file, without executing anything of it").toStdString());
    command->add_option("IN", m_in, tr("The checkpoint: .ckpt, .pth or safetensors").toStdString())->required();
    command->add_option("OUT", m_out, tr("The safetensors file to write").toStdString())->required();
    command->add_option("--dtype", m_dtype, tr("Type of the numbers in it: fp16, bf16, fp32 or int8").toStdString())
        ->check(CLI::IsMember({"fp16", "bf16", "fp32", "int8"}).description({}))
        ->type_name("TYPE")
        ->capture_default_str();
    command->add_flag("--raw", m_raw, tr("Take the trained weights instead of their moving average").toStdString());
    command
        ->add_option("--side", m_side,
                     tr("MobileSAM: the side of the square that it will see photographs in, in pixels").toStdString())
        ->type_name("N");
    command->footer(examples({"unocclude-cli convert epoch=000005.ckpt pix2gestalt.safetensors",
                              "unocclude-cli convert --dtype fp32 sam_vit_b_01ec64.pth sam.safetensors",
                              "unocclude-cli convert --dtype int8 --side 608 mobile_sam.pt small.safetensors"}));
    return command;
}

ConversionRequest::Type typeNamed(const std::string& name)
{
    using Type = ConversionRequest::Type;
    return name == "bf16"   ? Type::BFloat16
           : name == "fp32" ? Type::Float32
           : name == "int8" ? Type::Int8
                            : Type::Float16;
}

ConversionRequest ConvertCommand::request() const
{
    ConversionRequest request;
    request.weights = QString::fromStdString(m_in);
    request.out = QString::fromStdString(m_out);
    request.type = typeNamed(m_dtype);
    request.raw = m_raw;
    request.side = m_side;
    return request;
}

QString ConvertCommand::sentence(const ConversionReport& report) const
{
    const QString weights = report.tookMovingAverage ? tr("with the moving average of the weights")
                                                     : tr("with the weights as they were trained");
    return tr("%1 holds %2 tensors %3, %4 MB; %5 tensors of the checkpoint were left out.")
        .arg(QString::fromStdString(m_out))
        .arg(report.tensors)
        .arg(weights)
        .arg(double(report.bytes) / 1e6, 0, 'f', 1)
        .arg(report.leftOut.size());
}

ordered_json listOf(const QStringList& texts)
{
    ordered_json list = ordered_json::array();
    for (const QString& text : texts)
        list.push_back(text.toStdString());
    return list;
}

ordered_json ConvertCommand::asJson(const ConversionReport& report) const
{
    return {{"file", m_out},
            {"architecture", report.architecture.toStdString()},
            {"dtype", m_dtype},
            {"moving_average", report.tookMovingAverage},
            {"tensors", report.tensors},
            {"bytes", report.bytes},
            {"left_out", listOf(report.leftOut)},
            {"passed_over", listOf(report.passedOver)}};
}

ExitCode ConvertCommand::run(const Session& session)
{
    ConversionReport report;
    {
        StepProgress progress(session.console, tr("Converting"));
        report = loadInferenceBackend()->convert(
            request(), [&](int step, int steps) { progress.update(step, steps); }, session.stop);
    }
    if (session.options.json)
        session.console.data(QString::fromStdString(asJson(report).dump(2)));
    session.console.notice(sentence(report));
    return ExitCode::Ok;
}

} // namespace

std::unique_ptr<Command> makeConvertCommand()
{
    return std::make_unique<ConvertCommand>();
}

} // namespace unocclude::cli
