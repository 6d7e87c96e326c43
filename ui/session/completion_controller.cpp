// SPDX-License-Identifier: Apache-2.0
#include "session/completion_controller.h"

#include "document/commands/choose_sample.h"
#include "document/commands/discard_sample.h"
#include "document/commands/set_hypotheses.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstring>

namespace unocclude {
namespace {

/// Looks no further than the first one: at every change, and in photographs of any size, somebody asks.
bool hasPixels(const Mask& mask)
{
    const cv::Mat& pixels = mask.pixels();
    for (int y = 0; y < pixels.rows; ++y)
        if (std::memchr(pixels.ptr(y), 255, static_cast<std::size_t>(pixels.cols)))
            return true;
    return false;
}

} // namespace

CompletionController::CompletionController(Document& document, const std::shared_ptr<CompletionTargets>& targets,
                                           JobQueue& jobs, const CompleterProvider& completer, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_targets(targets)
    , m_jobs(jobs)
    , m_queue(jobs, targets, completer)
    , m_completer(completer)
{
    connect(&jobs, &JobQueue::finished, this, &CompletionController::warmedUp);
    connect(&m_queue, &CompletionQueue::progressed, this, &CompletionController::progressed);
    connect(&m_queue, &CompletionQueue::failed, this, &CompletionController::failed);
    connect(&m_queue, &CompletionQueue::noticed, this, &CompletionController::noticed);
    connect(&m_queue, &CompletionQueue::arrived, this, &CompletionController::tellOfRedrawn);
    connect(&document, &Document::changed, this, [this](const ChangeEvent& event) {
        if (std::holds_alternative<PhotoReplaced>(event))
            m_queue.cancelGone();
    });
}

void CompletionController::warmUp(const ModelExchange& exchange)
{
    const auto ready = [this](const ModelIdentity& model, const TierSettings& tiers) { adoptModel(model, tiers); };
    m_warmUp = m_jobs.push(std::make_unique<WarmUpJob>(m_completer, exchange, ready));
}

void CompletionController::setOptions(const CompletionOptions& options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_optionsTouched = true;
    Q_EMIT optionsChanged();
}

std::optional<Tier> CompletionController::tier() const
{
    return m_tiers ? tierOf(m_options.settings, *m_tiers) : std::nullopt;
}

void CompletionController::setTier(Tier tier)
{
    m_wantedTier = tier;
    if (!m_tiers)
        return;
    CompletionOptions options = m_options;
    options.settings = inTier(options.settings, m_tiers->of(tier));
    setOptions(options);
}

bool CompletionController::canComplete() const
{
    const Instance* current = m_document.current();
    return current && hasPixels(current->visible) && !progressOf(current->id);
}

void CompletionController::complete()
{
    start(Earlier::Replace);
}

void CompletionController::completeMore()
{
    start(Earlier::Keep);
}

void CompletionController::completeAll(CompletionTargets::Scope scope)
{
    const std::vector<InstanceId> pending = m_targets->pending(scope);
    if (pending.empty())
        Q_EMIT noticed(tr("Every object has been completed already."));
    for (InstanceId id : pending)
        m_queue.add(orderFor(id, Earlier::Replace), CompletionQueue::Urgency::Batch);
}

void CompletionController::drawAgain(int index)
{
    const Instance* current = m_document.current();
    if (!current || !current->offers(AmodalChoice::ofSample(index)))
        return;
    const Sample& sample = current->completion->samples[static_cast<std::size_t>(index)];
    CompletionSettings batch = sample.settings;
    if (sample.seed < batch.seed || sample.seed - batch.seed >= static_cast<std::uint64_t>(batch.samples)) {
        batch.seed = sample.seed; // a file that does not know its batch
        batch.samples = 1;
    }
    drawSeed(batch, sample.seed);
}

void CompletionController::drawSeed(const CompletionSettings& settings, std::uint64_t seed)
{
    Q_ASSERT(seed >= settings.seed && seed - settings.seed < static_cast<std::uint64_t>(settings.samples));
    if (canComplete())
        m_queue.add({*m_document.currentId(), settings, Earlier::Keep, seed}, CompletionQueue::Urgency::Alone);
}

bool CompletionController::cancel()
{
    const std::optional<InstanceId> current = m_document.currentId();
    const std::optional<InstanceId> wanted = current && progressOf(*current) ? current : m_queue.running();
    if (wanted)
        m_queue.cancel(*wanted);
    return wanted.has_value();
}

void CompletionController::choose(const AmodalChoice& choice)
{
    const Instance* current = m_document.current();
    if (current && current->offers(choice))
        m_document.push(std::make_unique<ChooseSample>(m_document, current->id, choice));
}

void CompletionController::discardSample(int index)
{
    const Instance* current = m_document.current();
    if (current && current->offers(AmodalChoice::ofSample(index)))
        m_document.push(std::make_unique<DiscardSample>(m_document, current->id, index));
}

void CompletionController::keepHypothesis(int index, bool keep)
{
    const Instance* current = m_document.current();
    if (!current || !current->offers(AmodalChoice::ofSample(index)) || isHypothesis(index) == keep)
        return;
    std::vector<int> kept = current->hypotheses;
    if (keep)
        kept.insert(std::ranges::upper_bound(kept, index), index);
    else
        std::erase(kept, index);
    m_document.push(std::make_unique<SetHypotheses>(m_document, current->id, std::move(kept)));
}

bool CompletionController::isHypothesis(int index) const
{
    const Instance* current = m_document.current();
    return current && std::ranges::binary_search(current->hypotheses, index);
}

std::optional<Tier> CompletionController::askedTier() const
{
    return m_optionsTouched ? tier() : m_wantedTier;
}

CompletionOrder CompletionController::orderFor(InstanceId id, Earlier earlier) const
{
    CompletionSettings settings = m_options.settings;
    if (m_options.randomSeed || earlier == Earlier::Keep)
        settings.seed = QRandomGenerator::global()->generate();
    return {id, settings, earlier, {}, askedTier()};
}

void CompletionController::start(Earlier earlier)
{
    if (!m_document.readOnlyBecause().isEmpty())
        return Q_EMIT failed(m_document.readOnlyBecause());
    if (!canComplete())
        return;
    const Instance& target = *m_document.current();
    const Earlier kept = target.completion ? earlier : Earlier::Replace;
    m_queue.add(orderFor(target.id, kept), CompletionQueue::Urgency::Alone);
}

void CompletionController::warmedUp(JobId id, const JobOutcome& outcome)
{
    if (m_warmUp != id)
        return;
    m_warmUp.reset();
    m_modelProblem = outcome.errorMessage();
    if (!m_modelProblem.isEmpty())
        Q_EMIT modelRefused(m_modelProblem);
}

void CompletionController::tellOfRedrawn(const CompletionOrder& order, Arrival arrival)
{
    const Instance* target = m_document.find(order.target);
    if (!order.onlySeed || !target || !target->completion)
        return;
    if (arrival == Arrival::AlreadyThere)
        Q_EMIT noticed(tr("The same whole object came again, equal in every byte."));
    else if (std::ranges::count(target->completion->samples, *order.onlySeed, &Sample::seed) > 1)
        Q_EMIT noticed(tr("Another whole object came of the same seed, and was added: the model, the device or the "
                          "visible part is not the same as before."));
}

void CompletionController::adoptModel(const ModelIdentity& model, const TierSettings& tiers)
{
    const std::optional<Tier> kept = askedTier();
    m_tiers = tiers;
    m_modelProblem.clear();
    if (kept)
        m_options.settings = inTier(m_options.settings, tiers.of(*kept));
    Q_EMIT optionsChanged();
    Q_EMIT modelReady(model);
}

} // namespace unocclude
