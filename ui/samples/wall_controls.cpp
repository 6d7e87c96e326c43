// SPDX-License-Identifier: Apache-2.0
#include "samples/wall_controls.h"

#include "theme/flow_layout.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>

namespace unocclude {
namespace {

constexpr int fullPercent = 100;

QSlider* makeSlider(const QString& name, const QString& tip, int width)
{
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setAccessibleName(name);
    slider->setToolTip(tip);
    slider->setFixedWidth(width);
    return slider;
}

QComboBox* makeCombo(const QString& name, const QString& tip, const QStringList& items)
{
    auto* combo = new QComboBox;
    combo->addItems(items);
    combo->setAccessibleName(name);
    combo->setToolTip(tip);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

/// As wide as most choices need; only the open list has room for the longest.
void narrow(QComboBox& combo)
{
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(12);
    combo.view()->setMinimumWidth(combo.view()->sizeHintForColumn(0) + 2 * combo.fontMetrics().averageCharWidth());
}

} // namespace

WallControls::WallControls(QWidget* parent)
    : QWidget(parent)
    , m_look(makeCombo(tr("How whole objects are shown"),
                       tr("Whole objects over the photograph, their outlines, or the objects alone. Hold C to see the "
                          "photograph without them."),
                       {tr("Over the photo"), tr("Outlines"), tr("Alone")}))
    , m_opacity(makeSlider(tr("Opacity"), tr("How opaque whole objects lie over the photograph"), 64))
    , m_order(makeCombo(tr("Order of the samples"),
                        tr("Samples by their numbers, or by how near their own colours are to the visible pixels. The "
                           "numbers stay with the samples."),
                        {tr("By number"), tr("Best agreement first"), tr("Worst agreement first")}))
    , m_vote(makeSlider(tr("Samples that a pixel of the vote needs"),
                        tr("How many samples must hold a pixel. To the left everything that any sample shows, to the "
                           "right only what all agree on."),
                        80))
    , m_voteText(new QLabel)
    , m_agreement(new QLabel)
{
    build();
    connect(m_look, &QComboBox::currentIndexChanged, this, &WallControls::lookChanged);
    connect(m_opacity, &QSlider::valueChanged, this, &WallControls::lookChanged);
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this](int index) { Q_EMIT orderChosen(static_cast<SampleOrder>(index)); });
    connect(m_vote, &QSlider::valueChanged, this, &WallControls::voteMoved);
    connect(m_vote, &QSlider::sliderReleased, this, [this] { Q_EMIT voteChosen(m_vote->value()); });
    showVote(0, 0);
    showAgreement(std::nullopt);
}

void WallControls::build()
{
    m_opacity->setRange(10, fullPercent);
    narrow(*m_order);
    m_vote->setPageStep(1);
    m_vote->setTickPosition(QSlider::TicksBelow);
    m_vote->setTickInterval(1);
    m_agreement->setToolTip(tr("How much the samples agree about what is hidden: what two of them have in common there, "
                               "as a share of what either has, averaged over all pairs. 1: all are the same. Near 0: the "
                               "object is ambiguous, look closely or draw more."));
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_look, m_opacity, m_order, m_vote, m_voteText, m_agreement})
        layout->addWidget(widget);
}

WholeLook WallControls::look() const
{
    return static_cast<WholeLook>(m_look->currentIndex());
}

double WallControls::opacity() const
{
    return static_cast<double>(m_opacity->value()) / fullPercent;
}

void WallControls::setLook(WholeLook look, double opacity)
{
    const QSignalBlocker lookIsQuiet(m_look);
    const QSignalBlocker opacityIsQuiet(m_opacity);
    m_look->setCurrentIndex(static_cast<int>(look));
    m_opacity->setValue(qRound(opacity * fullPercent));
    Q_EMIT lookChanged();
}

void WallControls::showVote(int samples, int atLeast)
{
    const bool votes = samples > 1;
    m_vote->setVisible(votes);
    m_voteText->setVisible(votes);
    if (m_vote->isSliderDown())
        return;
    const QSignalBlocker quiet(m_vote);
    m_vote->setRange(1, std::max(1, samples));
    m_vote->setValue(atLeast);
    tellVote();
}

void WallControls::showAgreement(std::optional<double> agreement)
{
    m_agreement->setVisible(agreement.has_value());
    if (agreement)
        m_agreement->setText(tr("Agreement %1").arg(QLocale().toString(*agreement, 'f', 2)));
}

void WallControls::voteMoved(int atLeast)
{
    tellVote();
    if (m_vote->isSliderDown())
        Q_EMIT votePreviewed(atLeast);
    else
        Q_EMIT voteChosen(atLeast); // by key or wheel: each is a gesture of its own
}

void WallControls::tellVote()
{
    m_voteText->setText(tr("at least %1 of %2").arg(m_vote->value()).arg(m_vote->maximum()));
}

} // namespace unocclude
