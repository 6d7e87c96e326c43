// SPDX-License-Identifier: Apache-2.0
#include "bench_engine.h"

#include "command_line.h"
#include "models/model_registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace unocclude::cli {
namespace {

/// Gives the texts of this file their context.
class EngineSuiteText
{
    Q_DECLARE_TR_FUNCTIONS(EngineSuiteText)
};

} // namespace

void EngineSuite::declareOptions(CLI::App& command)
{
    const auto text = [](const char* english) { return EngineSuiteText::tr(english).toStdString(); };
    auto* only = command.add_option("--only", m_parts, text("engine: what to time, else all of it"));
    only->delimiter(',')->check(CLI::IsMember({"unet", "autoencoder", "clip", "files", "tiers"}).description({}));
    only->type_name("unet|autoencoder|clip|files|tiers");
    auto* batch = command.add_option("--batch", m_batches, text("engine: samples in a call of the UNet"));
    batch->delimiter(',')->check(CLI::Range(1, 256).description({}))->type_name("N,...")->capture_default_str();
    auto* repeats = command.add_option("--repeats", m_repeats, text("engine: rounds of each comparison"));
    limit(*repeats, 1, 1000);
    repeats->capture_default_str();
    auto* against = command.add_option(
        "--against", m_against, text("engine: a program to compare with, for instance packaging/bench/python.sh"));
    against->type_name("COMMAND");
    auto* compile = command.add_flag("--compile", m_compile, text("engine: that program compiles the networks, too"));
    compile->needs(against);
    m_options = {only, batch, repeats, against, compile};
}

bool EngineSuite::hasOptions() const
{
    return std::any_of(m_options.begin(), m_options.end(),
                       [](const CLI::Option* option) { return option->count() > 0; });
}

EngineBenchRequest EngineSuite::request(const CommonOptions& common) const
{
    EngineBenchRequest request;
    if (!common.model.empty())
        request.weights = ModelRegistry::load().weightsPath(QString::fromStdString(common.model));
    for (const std::string& part : m_parts)
        request.parts << QString::fromStdString(part);
    request.batches = m_batches;
    request.repeats = m_repeats;
    request.against = QString::fromStdString(m_against);
    request.compile = m_compile;
    request.device = common.deviceChoice();
    return request;
}

ExitCode EngineSuite::run(const Session& session) const
{
    const auto progress = [&session](const QString& line) { session.console.notice(line); };
    const EngineBenchReport report =
        loadInferenceBackend()->benchEngine(request(session.options), progress, session.stop);
    session.console.data(session.options.json ? report.json : report.table.trimmed());
    return ExitCode::Ok;
}

} // namespace unocclude::cli
