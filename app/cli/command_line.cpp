// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"

#include "nearest_word.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace unocclude::cli {
namespace {

/// Gives the texts of this file their context.
class CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

/// The subcommand that the parser reached: "build" in "pairs build".
const CLI::App* deepestParsed(const CLI::App* app)
{
    while (!app->get_subcommands().empty())
        app = app->get_subcommands().front();
    return app;
}

std::vector<std::string> optionWords(const CLI::App& command)
{
    std::vector<std::string> words;
    for (const CLI::Option* option : command.get_options()) {
        for (const std::string& name : option->get_lnames())
            words.push_back("--" + name);
        for (const std::string& name : option->get_snames())
            words.push_back("-" + name);
    }
    return words;
}

std::vector<std::string> commandWords(const CLI::App& group)
{
    std::vector<std::string> words;
    for (const CLI::App* command : group.get_subcommands({}))
        words.push_back(command->get_name());
    return words;
}

/// The first argument that looks like an option of `command` but is none.
std::optional<std::string> firstUnknownOption(const CLI::App& command, int argc, const char* const* argv)
{
    const std::vector<std::string> known = optionWords(command);
    for (int i = 1; i < argc; ++i) {
        const std::string word = std::string(argv[i]).substr(0, std::string(argv[i]).find('='));
        if (word.starts_with("--") && word.size() > 2 && std::ranges::find(known, word) == known.end())
            return word;
    }
    return std::nullopt;
}

QString suggestion(const std::string& mistyped, const std::vector<std::string>& words)
{
    const std::optional<std::string> nearest = nearestWord(mistyped, words);
    return nearest ? u' ' + CommandLineText::tr("Did you mean %1?").arg(QString::fromStdString(*nearest)) : QString();
}

/// For CLI11: what is wrong with the name of a device, or nothing.
std::string deviceProblem(std::string& name)
{
    static const QRegularExpression form(QStringLiteral("^(auto|cpu|cuda(:[0-9]{1,2})?)$"));
    return form.match(QString::fromStdString(name)).hasMatch()
               ? std::string()
               : CommandLineText::tr("\"%1\" is not a device: auto, cpu, cuda or cuda:N")
                     .arg(QString::fromStdString(name))
                     .toStdString();
}

/// The first argument where a command's name was expected and something else came.
QString unknownCommand(const CLI::App& group, const CLI::ParseError& error)
{
    const std::vector<std::string> extras = group.remaining();
    if (extras.empty())
        return QString::fromStdString(error.what()) + u'.';
    return CommandLineText::tr("There is no command \"%1\".").arg(QString::fromStdString(extras.front())) +
           suggestion(extras.front(), commandWords(group));
}

} // namespace

DeviceChoice CommonOptions::deviceChoice() const
{
    return {QString::fromStdString(device), threads};
}

CLI::App& commandGroup(CLI::App& program, const std::string& name, const QString& description)
{
    const auto present = program.get_subcommands([&](CLI::App* group) { return group->get_name() == name; });
    if (!present.empty())
        return *present.front();
    CLI::App* group = program.add_subcommand(name, description.toStdString());
    group->require_subcommand(1);
    return *group;
}

std::string examples(std::initializer_list<const char*> lines)
{
    std::string text = CommandLineText::tr("Examples:").toStdString();
    for (const char* line : lines)
        text += std::string("\n  ") + line;
    return text;
}

CommandLine::CommandLine()
    : m_program(
          CommandLineText::tr("Point at a partly hidden object in a photograph, get the whole objects it could be.")
              .toStdString(),
          "unocclude-cli")
    , m_commands(makeCommands())
{
    m_program.require_subcommand(1);
    m_program.set_version_flag("--version", "unocclude-cli " UNOCCLUDE_VERSION,
                               CommandLineText::tr("Print the version and exit").toStdString());
    m_program.set_help_flag("-h,--help", CommandLineText::tr("Print this help and exit").toStdString());
    m_program.footer(
        CommandLineText::tr("unocclude-cli COMMAND --help explains a command, with examples.").toStdString());
    for (const std::unique_ptr<Command>& command : m_commands) {
        m_subcommands.push_back(command->declare(m_program));
        declareCommonOptions(*m_subcommands.back());
    }
}

void CommandLine::declareCommonOptions(CLI::App& subcommand)
{
    const std::string group = CommandLineText::tr("Common options").toStdString();
    subcommand.add_option("--device", m_common.device, CommandLineText::tr("Where the networks compute").toStdString())
        ->check(CLI::Validator(deviceProblem, {}))
        ->type_name("auto|cpu|cuda[:N]")
        ->group(group);
    CLI::Option* threads = subcommand.add_option(
        "--threads", m_common.threads, CommandLineText::tr("CPU threads; all physical cores if 0").toStdString());
    limit(*threads, 0, 1024);
    threads->group(group);
    subcommand
        .add_option("--seed", m_common.seed,
                    CommandLineText::tr("Number that every random choice starts from").toStdString())
        ->type_name("NUMBER")
        ->group(group);
    subcommand.add_option("--model", m_common.model, CommandLineText::tr("A model's name or its file").toStdString())
        ->type_name("NAME|FILE")
        ->group(group);
    subcommand.add_flag("-q,--quiet", m_common.quiet, CommandLineText::tr("Say nothing but errors").toStdString())
        ->group(group);
    subcommand.add_flag("-v,--verbose", m_common.verbose, CommandLineText::tr("Say more, with timing").toStdString())
        ->group(group);
    subcommand
        .add_flag("--json", m_common.json,
                  CommandLineText::tr("Print one JSON object on standard output").toStdString())
        ->group(group);
}

Command& CommandLine::parse(int argc, const char* const* argv)
{
    try {
        m_program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        throw answerTo(error, argc, argv);
    }
    const auto parsed = std::ranges::find_if(m_subcommands, [](const CLI::App* command) { return command->parsed(); });
    return *m_commands[std::size_t(parsed - m_subcommands.begin())];
}

CommandLine::Answered CommandLine::answerTo(const CLI::ParseError& error, int argc, const char* const* argv) const
{
    const CLI::App& command = *deepestParsed(&m_program);
    if (error.get_exit_code() == int(CLI::ExitCodes::Success)) {
        std::ostringstream out;
        m_program.exit(error, out, out);
        return {ExitCode::Ok, QString::fromStdString(out.str()).trimmed(), {}};
    }
    QString sentence;
    if (const auto unknown = firstUnknownOption(command, argc, argv))
        sentence = CommandLineText::tr("There is no option %1.").arg(QString::fromStdString(*unknown)) +
                   suggestion(*unknown, optionWords(command));
    else if (!command.get_subcommands({}).empty())
        sentence = unknownCommand(command, error);
    else
        sentence = QString::fromStdString(error.what()) + u'.';
    return {ExitCode::Usage, {}, sentence};
}

} // namespace unocclude::cli
