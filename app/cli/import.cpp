// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "exchange/cocoa_import.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace unocclude::cli {
namespace {

class ImportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    CLI::App* declare(CLI::App& program) override;
    ExitCode run(const Session& session) override;

private:
    void report(const Session& session, const CocoaImportSummary& summary) const;

    std::string m_file;
    std::string m_images;
    std::string m_project;
    std::string m_author;
};

CLI::App* ImportCommand::declare(CLI::App& program)
{
    CLI::App* command =
        program.add_subcommand("import", tr("Add a COCO-A file's annotations to a project").toStdString());
    command->add_option("FILE", m_file, tr("The COCO-A file, of COCO's flavour or BSDS's").toStdString())->required();
    command->add_option("--images", m_images, tr("The folder that its images are in; they stay there").toStdString())
        ->required()
        ->check(CLI::ExistingDirectory);
    command->add_option("--project", m_project, tr("The project's folder, made if need be").toStdString())->required();
    command->add_option("--author", m_author,
                        tr("Of images that several people annotated, whose objects to take; the first one's if not "
                           "given. All others are kept, and exported again")
                            .toStdString());
    command->footer(examples({"unocclude-cli import COCO_amodal_val2014.json --images val2014 --project desk"}));
    return command;
}

void ImportCommand::report(const Session& session, const CocoaImportSummary& summary) const
{
    if (summary.missingImages > 0)
        session.console.warning(tr("%1 image(s) are not in the folder, %2 for one.")
                                    .arg(summary.missingImages)
                                    .arg(summary.firstMissing));
    if (summary.otherAnnotations > 0)
        session.console.notice(tr("%1 annotation(s) of the same images by other people are kept beside the objects.")
                                   .arg(summary.otherAnnotations));
    session.console.notice(tr("Imported %1 object(s) of %2 image(s) into %3.")
                               .arg(summary.objects)
                               .arg(summary.images)
                               .arg(QString::fromStdString(m_project)));
    if (session.options.json)
        session.console.data(QString::fromStdString(nlohmann::ordered_json({{"project", m_project},
                                                                            {"images", summary.images},
                                                                            {"objects", summary.objects},
                                                                            {"missing", summary.missingImages},
                                                                            {"others", summary.otherAnnotations}})
                                                        .dump(2)));
}

ExitCode ImportCommand::run(const Session& session)
{
    const auto absolute = [](const std::string& path) {
        return QFileInfo(QString::fromStdString(path)).absoluteFilePath();
    };
    report(session, importCocoa({QString::fromStdString(m_file), absolute(m_images), absolute(m_project),
                                 QString::fromStdString(m_author)},
                                session.stop));
    return ExitCode::Ok;
}

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace unocclude::cli
