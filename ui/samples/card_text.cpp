// SPDX-License-Identifier: Apache-2.0
#include "samples/card_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace unocclude {
namespace {

using Kind = SampleCard::Kind;

/// Gives the texts of this file their context.
class CardText
{
    Q_DECLARE_TR_FUNCTIONS(CardText)
};

QString percent(double share)
{
    return CardText::tr("%1 %").arg(qRound(share * 100));
}

QString voteName(const SampleCard& card)
{
    if (card.votes == majorityOf(card.samples))
        return CardText::tr("Majority vote");
    return CardText::tr("Vote of at least %1 of %2").arg(card.votes).arg(card.samples);
}

QString progressText(const SampleCard& card)
{
    if (card.waitingPlace > 0)
        return CardText::tr("waiting, place %1").arg(card.waitingPlace);
    return card.step == 0 ? CardText::tr("preparing")
                          : CardText::tr("step %1 of %2").arg(card.step).arg(card.steps);
}

QStringList sampleLines(const SampleCard& card)
{
    QStringList lines{CardText::tr("Seed %1, %2").arg(card.seed).arg(settingsText(card.settings))};
    if (!card.model.name.isEmpty())
        lines << CardText::tr("%1 on %2").arg(card.model.name, card.model.device);
    if (card.fidelity)
        lines << CardText::tr("Agreement with the visible pixels: %1. It says how near the model's own colours are to "
                              "those of the photograph, before the true pixels are put in.")
                     .arg(percent(*card.fidelity));
    if (card.picture.isNull())
        lines << CardText::tr("Its picture is not kept; \"Make This One Again\" brings it back.");
    return lines;
}

} // namespace

QString titleOf(const SampleCard& card)
{
    const QString hidden = percent(card.hiddenShare);
    switch (card.kind) {
    case Kind::Vote:
        return CardText::tr("%1, %2 hidden").arg(voteName(card), hidden);
    case Kind::Drawn:
        return CardText::tr("Drawn by hand, %1 hidden").arg(hidden);
    case Kind::Sample:
        return CardText::tr("Sample %1, seed %2, %3 hidden").arg(card.index + 1).arg(card.seed).arg(hidden);
    case Kind::Forming:
        break;
    }
    return CardText::tr("Sample %1, %2").arg(card.index + 1).arg(progressText(card));
}

QString captionOf(const SampleCard& card)
{
    switch (card.kind) {
    case Kind::Vote:
    case Kind::Drawn:
        return titleOf(card);
    case Kind::Sample:
        return card.fidelity ? CardText::tr("agrees %1, seed %2").arg(percent(*card.fidelity)).arg(card.seed)
                             : CardText::tr("seed %1").arg(card.seed);
    case Kind::Forming:
        break;
    }
    return progressText(card);
}

QString explanationOf(const SampleCard& card)
{
    QStringList lines{titleOf(card)};
    if (card.kind == Kind::Sample)
        lines << sampleLines(card);
    if (card.kind == Kind::Vote)
        lines << CardText::tr("The brighter a hidden pixel, the more samples hold it.");
    return lines.join(u'\n');
}

QString keyOf(const SampleCard& card)
{
    switch (card.kind) {
    case Kind::Vote:
        return QStringLiteral("V");
    case Kind::Drawn:
        return {};
    case Kind::Sample:
    case Kind::Forming:
        break;
    }
    return QString::number(card.index + 1);
}

QString settingsText(const CompletionSettings& settings)
{
    const QLocale locale;
    const QString guidance = locale.toString(settings.guidanceScale);
    const QString drawn = settings.sampler == SamplerKind::Ddim
                              ? CardText::tr("%1 steps of DDIM, guidance %2, eta %3")
                                    .arg(settings.steps)
                                    .arg(guidance, locale.toString(settings.eta))
                              : CardText::tr("%1 steps of DPM-Solver++, guidance %2").arg(settings.steps).arg(guidance);
    return settings.geometry == Geometry::Image ? CardText::tr("%1, shown the whole photo").arg(drawn) : drawn;
}

} // namespace unocclude
