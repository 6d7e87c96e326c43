// SPDX-License-Identifier: Apache-2.0
#include "training_arguments.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace unocclude::cli {
namespace {

/// Gives the texts of this file their context.
class TrainingArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(TrainingArgumentsText)
};

std::string text(const QString& translated)
{
    return translated.toStdString();
}

} // namespace

void TrainingArguments::declare(CLI::App& command)
{
    using Text = TrainingArgumentsText;
    command.add_option("--bank", m_bank, text(Text::tr("Training pairs, as \"pairs build\" writes them")))
        ->required()
        ->type_name("BANK");
    command.add_option("--out", m_out, text(Text::tr("The weights file to write: EMA weights in fp16")))
        ->required()
        ->type_name("FILE");
    command
        .add_option("--resume", m_resume,
                    text(Text::tr("Training state of an earlier run to go on from, or weights to train further")))
        ->type_name("FILE");
    command.add_option("--minutes", m_minutes, text(Text::tr("How long to train")))
        ->check(CLI::Range(0.0, 1e6).description({}))
        ->type_name("M")
        ->capture_default_str();
    command.add_option("--options", m_options, text(Text::tr("JSON that overrides the recipe's defaults")))
        ->type_name("JSON");
}

void TrainingArguments::fill(TrainingOptions& options, const CommonOptions& common) const
{
    options.bank = QString::fromStdString(m_bank);
    options.weights = QString::fromStdString(m_out);
    if (m_resume)
        options.resume = QString::fromStdString(*m_resume);
    options.minutes = m_minutes;
    options.seed = common.seed.value_or(0);
    options.device = common.deviceChoice();
    options.options = QString::fromStdString(m_options);
}

} // namespace unocclude::cli
