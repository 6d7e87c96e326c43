// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/engine_bench.h"

#include "engine/bench/file_bench.h"
#include "engine/bench/machine.h"
#include "engine/bench/network_bench.h"
#include "engine/bench/random_weights.h"
#include "engine/bench/rival.h"
#include "engine/bench/tier_bench.h"
#include "engine/checkpoint/open_checkpoint.h"
#include "engine/gestalt/gestalt_shapes.h"

#include <ATen/Context.h>

#include <algorithm>
#include <optional>

#include <unistd.h>

namespace unocclude::engine {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t weightsSeed = 7;

/// The file that is timed; a random one exists as long as this does.
class Weights
{
public:
    explicit Weights(const BenchPlan& plan)
        : m_isRandom(plan.weights.empty())
        , m_path(plan.weights)
    {
        if (!m_isRandom)
            return;
        plan.progress("writing seeded random weights of the published size");
        m_path = fs::temp_directory_path() / ("unocclude-bench-" + std::to_string(::getpid()) + ".safetensors");
        writeRandomGestalt(m_path, {}, weightsSeed);
    }
    ~Weights()
    {
        std::error_code ignored;
        if (m_isRandom)
            fs::remove(m_path, ignored);
    }
    Weights(const Weights&) = delete;
    Weights& operator=(const Weights&) = delete;

    const fs::path& path() const { return m_path; }
    std::string name() const { return m_isRandom ? "seeded random, published size" : m_path.filename().string(); }

private:
    bool m_isRandom;
    fs::path m_path;
};

void check(const BenchPlan& plan)
{
    for (const auto& part : plan.parts)
        if (std::find(benchParts().begin(), benchParts().end(), part) == benchParts().end())
            throw std::invalid_argument("the bench has no part \"" + part + "\"");
    if (plan.repeats < 1 || plan.batches.empty() || *std::min_element(plan.batches.begin(), plan.batches.end()) < 1)
        throw std::invalid_argument("the bench needs at least one repetition and batches of at least one sample");
}

/// One run of the bench.
class EngineBench
{
public:
    explicit EngineBench(const BenchPlan& plan)
        : m_plan(plan)
        , m_weights(plan)
        , m_file(openCheckpoint(m_weights.path()))
        , m_isPublished(holdsPix2Gestalt(*m_file))
    {
        if (!plan.against.empty())
            m_rival.emplace(plan.against, plan.device, plan.compile);
    }

    JsonValue report()
    {
        JsonValue::Object report{{"suite", "engine"},
                                 {"machine", describeMachine(m_plan.device)},
                                 {"weights", m_weights.name()},
                                 {"weights_mb", static_cast<double>(m_file->fileSize()) / 1e6},
                                 {"repeats", m_plan.repeats}};
        if (m_rival)
            report.emplace_back("rival", m_rival->introduction());
        report.emplace_back("networks", networks());
        report.emplace_back("files", files());
        report.emplace_back("tiers", tiers());
        return report;
    }

private:
    bool wants(const std::string& part) const
    {
        return m_plan.parts.empty() || std::find(m_plan.parts.begin(), m_plan.parts.end(), part) != m_plan.parts.end();
    }

    /// A rival's first mode is the baseline of all, where there is one.
    std::vector<Entrant> entrants(const Subject& subject)
    {
        auto entrants = m_rival ? m_rival->entrants(subject, m_weights.path()) : std::vector<Entrant>{};
        entrants.insert(entrants.begin() + (entrants.empty() ? 0 : 1), subject.entrants.begin(),
                        subject.entrants.end());
        return entrants;
    }

    JsonValue::Array networks()
    {
        const NetworkBench bench{m_plan.device, m_plan.repeats, m_plan.batches, m_plan.progress, m_plan.stop};
        JsonValue::Array rows;
        for (const auto& subject : m_isPublished ? gestaltSubjects(m_file, m_plan.device, m_plan.card)
                                                 : compactSubjects(m_file, m_plan.device))
            if (wants(subject.part))
                for (auto& row : bench.time(subject, entrants(subject)))
                    rows.push_back(std::move(row));
        return rows;
    }

    JsonValue::Array files() const
    {
        if (!m_isPublished || !wants("files"))
            return {};
        return timeFiles(m_weights.path(), m_plan.device, m_plan.card, m_plan.repeats, m_plan.progress, m_plan.stop);
    }

    /// Only where it is asked for by name: on a CPU two hundred steps of the published model take an hour.
    JsonValue::Array tiers() const
    {
        if (m_plan.parts.empty() || !wants("tiers"))
            return {};
        return TierBench{.device = m_plan.device,
                         .card = m_plan.card,
                         .repeats = m_plan.repeats,
                         .progress = m_plan.progress,
                         .stop = m_plan.stop}
            .time(m_file);
    }

    const BenchPlan& m_plan;
    Weights m_weights;
    SharedCheckpoint m_file;
    bool m_isPublished;
    std::optional<Rival> m_rival;
};

} // namespace

const std::vector<std::string>& benchParts()
{
    static const std::vector<std::string> parts = {"unet", "autoencoder", "clip", "files", "tiers"};
    return parts;
}

JsonValue benchEngine(const BenchPlan& plan)
{
    check(plan);
    if (plan.device.is_cuda())
        at::globalContext().lazyInitDevice(plan.device.type()); // before anybody asks its allocator
    return EngineBench(plan).report();
}

} // namespace unocclude::engine
