// SPDX-License-Identifier: Apache-2.0
#include "sampling_options.h"

#include "command_line.h"

#include <QCoreApplication>
#include <QStringList>

#include <CLI/CLI.hpp>

#include <utility>
#include <vector>

namespace unocclude::cli {
namespace {

/// Gives the texts of this file their context.
class SamplingOptionsText
{
    Q_DECLARE_TR_FUNCTIONS(SamplingOptionsText)
};

std::optional<GuidanceInterval> parseInterval(const std::string& text)
{
    const QStringList ends = QString::fromStdString(text).split(u',');
    bool hasLowest = false;
    bool hasHighest = false;
    const GuidanceInterval interval{ends.front().toDouble(&hasLowest), ends.back().toDouble(&hasHighest)};
    const bool valid =
        ends.size() == 2 && hasLowest && hasHighest && interval.lowest >= 0 && interval.lowest < interval.highest;
    return valid ? std::optional(interval) : std::nullopt;
}

/// For CLI11: what is wrong with a value, or nothing.
std::string intervalProblem(std::string& text)
{
    return parseInterval(text) ? std::string()
                               : SamplingOptionsText::tr("\"%1\" is no interval of noise-to-signal ratios: "
                                                         "A,B with 0 <= A < B, where B may be inf")
                                     .arg(QString::fromStdString(text))
                                     .toStdString();
}

template <typename Choice>
void addChoice(CLI::App& command, const char* name, std::optional<Choice>& choice, const QString& description,
               const std::vector<std::pair<std::string, Choice>>& words)
{
    std::string form;
    for (const auto& [word, meaning] : words)
        form += (form.empty() ? "" : "|") + word;
    command.add_option(name, choice, description.toStdString())
        ->transform(CLI::CheckedTransformer(words).description({}))
        ->type_name(form);
}

} // namespace

void SamplingOptions::declare(CLI::App& command)
{
    declareTier(command);
    declareNumbers(command);
    declareChoices(command);
    for (const char* name :
         {"--tier", "--samples", "--steps", "--guidance", "--guidance-interval", "--eta", "--sampler", "--spacing",
          "--geometry"})
        command.get_option(name)->group(
            SamplingOptionsText::tr("Sampling (what is not given is the model's own choice)").toStdString());
}

void SamplingOptions::declareTier(CLI::App& command)
{
    using Text = SamplingOptionsText;
    addChoice<Tier>(command, "--tier", m_tier,
                    Text::tr("The model's own settings: as it was judged best, or as few calls of the network as its "
                             "masks bear; single ones can be changed below"),
                    {{"exact", Tier::Exact}, {"fast", Tier::Fast}});
}

void SamplingOptions::declareNumbers(CLI::App& command)
{
    const auto add = [&command](const char* name, auto& number, const QString& description) {
        return command.add_option(name, number, description.toStdString());
    };
    using Text = SamplingOptionsText;
    limit(*add("--samples", m_samples, Text::tr("How many whole objects to draw")), 1, 16);
    limit(*add("--steps", m_steps, Text::tr("Calls of the network for each")), 1, 1000);
    limit(*add("--guidance", m_guidance, Text::tr("Classifier-free guidance scale; 1 is off")), 0.0, 100.0);
    add("--guidance-interval", m_guidanceInterval,
        Text::tr("The noise-to-signal ratios at which guidance acts, such as 0.3,5; all if not given"))
        ->check(CLI::Validator(intervalProblem, {}))
        ->type_name("A,B");
    limit(*add("--eta", m_eta, Text::tr("DDIM only: 0 deterministic to 1 ancestral")), 0.0, 1.0);
}

void SamplingOptions::declareChoices(CLI::App& command)
{
    using Text = SamplingOptionsText;
    addChoice<SamplerKind>(command, "--sampler", m_sampler, Text::tr("The sampling method"),
                           {{"ddim", SamplerKind::Ddim}, {"dpmpp", SamplerKind::DpmSolverPlusPlus}});
    addChoice<StepSpacing>(command, "--spacing", m_spacing,
                           Text::tr("The noise levels that dpmpp visits; pix2gestalt only"),
                           {{"leading", StepSpacing::Leading},
                            {"linspace", StepSpacing::Linspace},
                            {"trailing", StepSpacing::Trailing},
                            {"karras", StepSpacing::Karras}});
    addChoice<Geometry>(command, "--geometry", m_geometry,
                        Text::tr("What the network is shown: a square around the object, or the whole image squashed "
                                 "to a square, as published figures of pix2gestalt were made"),
                        {{"crop", Geometry::Crop}, {"image", Geometry::Image}});
}

void SamplingOptions::check() const
{
    const auto unsaid = m_tier == Tier::Fast ? SamplerKind::DpmSolverPlusPlus : SamplerKind::Ddim;
    const SamplerKind sampler = m_sampler.value_or(unsaid);
    if (m_eta && sampler == SamplerKind::DpmSolverPlusPlus)
        throw CLI::ValidationError(SamplingOptionsText::tr("--eta belongs to --sampler ddim").toStdString());
    if (m_spacing && sampler != SamplerKind::DpmSolverPlusPlus)
        throw CLI::ValidationError(SamplingOptionsText::tr("--spacing belongs to --sampler dpmpp").toStdString());
}

CompletionSettings SamplingOptions::settingsFor(const Completer& model) const
{
    CompletionSettings settings = model.settingsOf(m_tier.value_or(Tier::Exact));
    settings.samples = m_samples.value_or(settings.samples);
    settings.steps = m_steps.value_or(settings.steps);
    settings.guidanceScale = m_guidance.value_or(settings.guidanceScale);
    if (!m_guidanceInterval.empty())
        settings.guidanceInterval = parseInterval(m_guidanceInterval);
    settings.eta = m_eta.value_or(settings.eta);
    settings.sampler = m_sampler.value_or(settings.sampler);
    if (m_spacing)
        settings.spacing = m_spacing;
    settings.geometry = m_geometry.value_or(settings.geometry);
    return settings;
}

} // namespace unocclude::cli
