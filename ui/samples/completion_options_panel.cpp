// SPDX-License-Identifier: Apache-2.0
#include "samples/completion_options_panel.h"

#include "session/completion_controller.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <limits>

namespace unocclude {
namespace {

/// Where guidance helps latent models: table 4 of arXiv 2404.07724.
constexpr GuidanceInterval middleOfSampling{0.28, 5.42};

} // namespace

CompletionOptionsPanel::CompletionOptionsPanel(CompletionController& completions, QWidget* parent)
    : QWidget(parent)
    , m_completions(completions)
    , m_tier(new QComboBox)
    , m_samples(new QSpinBox)
    , m_steps(new QSpinBox)
    , m_guidance(new QDoubleSpinBox)
    , m_middleOnly(new QCheckBox(tr("Guidance in the m&iddle only")))
    , m_sampler(new QComboBox)
    , m_eta(new QDoubleSpinBox)
    , m_wholePhoto(new QCheckBox(tr("Show the &whole photo")))
    , m_randomSeed(new QCheckBox(tr("&New seed each time")))
    , m_seed(new QDoubleSpinBox)
{
    build();
    explain();
    layOut();
    showOptions();
    connect(&completions, &CompletionController::optionsChanged, this, &CompletionOptionsPanel::showOptions);
    const auto changed = [this] { adoptOptions(); };
    for (QSpinBox* box : {m_samples, m_steps})
        connect(box, &QSpinBox::valueChanged, this, changed);
    for (QDoubleSpinBox* box : {m_guidance, m_eta, m_seed})
        connect(box, &QDoubleSpinBox::valueChanged, this, changed);
    connect(m_tier, &QComboBox::activated, &completions,
            [&completions](int index) { completions.setTier(static_cast<Tier>(index)); });
    connect(m_sampler, &QComboBox::currentIndexChanged, this, changed);
    for (QCheckBox* box : {m_middleOnly, m_wholePhoto, m_randomSeed})
        connect(box, &QCheckBox::toggled, this, changed);
}

void CompletionOptionsPanel::build()
{
    m_tier->setObjectName(QStringLiteral("quality"));
    m_tier->addItems({tr("Exact"), tr("Fast")}); // in the order of Tier
    m_tier->setPlaceholderText(tr("Own settings"));
    m_samples->setRange(1, 16);
    m_steps->setRange(1, 1000);
    m_guidance->setRange(0.0, 20.0);
    m_guidance->setSingleStep(0.25);
    m_sampler->addItems({tr("DDIM"), tr("DPM-Solver++")});
    m_eta->setRange(0.0, 1.0);
    m_eta->setSingleStep(0.1);
    m_seed->setDecimals(0);
    m_seed->setRange(0, static_cast<double>(std::numeric_limits<quint32>::max()));
}

void CompletionOptionsPanel::explain()
{
    m_tier->setToolTip(tr("Exact draws as this model was judged best; Fast asks the network as seldom as the vote "
                          "bears it"));
    m_samples->setToolTip(tr("How many whole objects to draw at once"));
    m_steps->setToolTip(tr("More steps take longer and can give more detail"));
    m_guidance->setToolTip(tr("How strictly a sample follows the visible part; 1 switches guidance off"));
    m_middleOnly->setToolTip(tr("Follows the visible part less strictly at the first and last steps, which are "
                                "quicker then"));
    m_sampler->setToolTip(tr("The method that turns noise into a picture"));
    m_eta->setToolTip(tr("Fresh noise at every DDIM step: 0 none, 1 as in training"));
    m_wholePhoto->setToolTip(tr("Shows the model the whole photo, squashed to a square, instead of a square around the "
                                "object: as published results of pix2gestalt were made"));
    m_seed->setToolTip(tr("The same seed and settings give the same samples again"));
}

void CompletionOptionsPanel::layOut()
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(8, 6, 8, 6);
    form->setVerticalSpacing(4);
    form->addRow(tr("&Quality"), m_tier);
    form->addRow(tr("Sa&mples"), m_samples);
    form->addRow(tr("&Steps"), m_steps);
    form->addRow(tr("&Guidance"), m_guidance);
    form->addRow(m_middleOnly);
    form->addRow(tr("Samp&ler"), m_sampler);
    form->addRow(tr("E&ta"), m_eta);
    form->addRow(m_wholePhoto);
    form->addRow(m_randomSeed);
    form->addRow(tr("Se&ed"), m_seed);
}

void CompletionOptionsPanel::showOptions()
{
    const QScopedValueRollback showing(m_showing, true);
    const CompletionOptions& options = m_completions.options();
    const std::optional<Tier> tier = m_completions.tier();
    m_tier->setEnabled(m_completions.tiers().has_value());
    m_tier->setCurrentIndex(tier ? static_cast<int>(*tier) : -1);
    m_samples->setValue(options.settings.samples);
    m_steps->setValue(options.settings.steps);
    m_guidance->setValue(options.settings.guidanceScale);
    m_middleOnly->setChecked(options.settings.guidanceInterval.has_value());
    m_sampler->setCurrentIndex(options.settings.sampler == SamplerKind::Ddim ? 0 : 1);
    m_eta->setValue(options.settings.eta);
    m_eta->setEnabled(options.settings.sampler == SamplerKind::Ddim);
    m_wholePhoto->setChecked(options.settings.geometry == Geometry::Image);
    m_randomSeed->setChecked(options.randomSeed);
    m_seed->setValue(static_cast<double>(options.settings.seed));
    m_seed->setEnabled(!options.randomSeed);
}

void CompletionOptionsPanel::adoptOptions()
{
    if (m_showing)
        return;
    CompletionOptions options = m_completions.options();
    options.settings.samples = m_samples->value();
    options.settings.steps = m_steps->value();
    options.settings.guidanceScale = m_guidance->value();
    if (m_middleOnly->isChecked() != options.settings.guidanceInterval.has_value())
        options.settings.guidanceInterval = m_middleOnly->isChecked() ? std::optional(middleOfSampling) : std::nullopt;
    options.settings.sampler = m_sampler->currentIndex() == 0 ? SamplerKind::Ddim : SamplerKind::DpmSolverPlusPlus;
    options.settings.eta = m_eta->value();
    options.settings.geometry = m_wholePhoto->isChecked() ? Geometry::Image : Geometry::Crop;
    options.settings.seed = static_cast<std::uint64_t>(m_seed->value());
    options.randomSeed = m_randomSeed->isChecked();
    m_completions.setOptions(options);
}

} // namespace unocclude
