// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/engine_bench.h"

#include "engine/bench/random_weights.h"
#include "engine/bench/rival_process.h"
#include "engine/checkpoint/open_checkpoint.h"
#include "engine/compact/compact_sampling.h"
#include "engine/compact/compact_weights.h"
#include "engine/cuda/planned_forward.h"
#include "engine/cuda/planned_unet.h"
#include "engine/cuda/twin_device.h"
#include "engine/gestalt/gestalt_shapes.h"
#include "engine/gestalt/gestalt_weights.h"
#include "engine/gestalt/small_gestalt.h"
#include "engine/tensor/autocast.h"
#include "engine/tensor/seeded_noise.h"
#include "support/tensor_compare.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace unocclude::engine;
using namespace unocclude::test;

/// The whole bench with a model of tiny widths. Nothing is said about times but that they are there.
class TstEngineBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomWeightsAreReproducible();
    void noRandomLayerIsSilent();
    void reportsEveryNetworkAndFile();
    void plannedFormAnswersTheSame();
    void tiersTellWhatSpeedCosts();
    void leavesNothingBehind();
    void comparesWithARival();
    void refusesARivalThatDoesOtherWork();
    void refusesPlansWithoutSense_data();
    void refusesPlansWithoutSense();

private:
    BenchPlan plan(const std::vector<std::string>& parts) const;
    std::string path(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }

    QTemporaryDir m_folder;
};

namespace {

/// Plays a rival in the shell: it answers the image tower's embedding with zeros or what is given, and claims 1 ms.
std::string rivalAnswering(const std::string& values)
{
    return R"(while read -r line; do case "$line" in
        *'"ask":"introduce"'*) echo '{"name": "shell", "versions": {}, "modes": [{"name": "quick", "type": "float32"}]}';;
        *'"ask":"answer"'*) echo '{"shape": [1, 24], "values": )" +
           values + R"(}';;
        *'"ask":"time"'*) echo '{"milliseconds": 1000000}';;
        *'"ask":"memory"'*) echo '{"bytes": 5000000}';;
        *) echo '{}';;
    esac; done)";
}

/// What the small model's image tower answers to the bench's first input, as a rival would write it.
std::string trueEmbedding(const std::string& file)
{
    const c10::InferenceMode inference;
    const auto checkpoint = openCheckpoint(file);
    auto model = readPix2Gestalt(*checkpoint, pix2GestaltOptionsOf(*checkpoint));
    const auto embedding = model->visual->forward(seededNoise(0, {1, 3, 32, 32})).flatten().contiguous();
    JsonValue::Array values;
    for (std::int64_t i = 0; i < embedding.numel(); ++i)
        values.emplace_back(static_cast<double>(embedding.const_data_ptr<float>()[i]));
    return writeJson(values);
}

/// A small compact model whose answers depend on what it is asked: no layer is zero.
void writeRestlessCompact(const std::string& file)
{
    const torch::NoGradGuard guard;
    torch::manual_seed(4);
    CompactOptions options;
    options.side = 32;
    options.unet.modelChannels = 32;
    CompactGestalt model(options);
    for (auto& parameter : model->parameters())
        if (parameter.dim() > 1 && parameter.abs().max().item<float>() == 0.0F)
            parameter.normal_(0.0, 0.05);
    writeCompactWeights(file, model, {});
}

void checkSpread(const JsonValue& spread)
{
    QVERIFY(spread.at("low").number() > 0);
    QVERIFY(spread.at("low").number() <= spread.at("median").number());
    QVERIFY(spread.at("median").number() <= spread.at("high").number());
}

} // namespace

void TstEngineBench::initTestCase()
{
    writeRandomGestalt(path("small.safetensors"), smallGestaltOptions(), 7);
}

BenchPlan TstEngineBench::plan(const std::vector<std::string>& parts) const
{
    BenchPlan plan;
    plan.weights = path("small.safetensors");
    plan.parts = parts;
    plan.batches = {1, 2};
    plan.repeats = 2;
    return plan;
}

void TstEngineBench::randomWeightsAreReproducible()
{
    const auto read = [this](const char* name) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    writeRandomGestalt(path("again.safetensors"), smallGestaltOptions(), 7);
    writeRandomGestalt(path("other.safetensors"), smallGestaltOptions(), 8000);
    QVERIFY(!read("again.safetensors").isEmpty());
    QVERIFY(read("again.safetensors") == read("small.safetensors"));
    QVERIFY(read("other.safetensors") != read("small.safetensors"));
}

void TstEngineBench::noRandomLayerIsSilent()
{
    const auto file = openCheckpoint(path("small.safetensors"));
    for (const auto& entry : file->entries())
        QVERIFY2(file->tensor(entry.name).abs().max().item<float>() > 0, entry.name.c_str());
    const c10::InferenceMode inference;
    auto model = readPix2Gestalt(*file, pix2GestaltOptionsOf(*file));
    const auto eps = model->diffusion_model->forward(torch::randn({1, 12, 16, 16}), torch::full({1}, 500.0),
                                                     torch::randn({1, 1, 16}));
    const double size = eps.square().mean().sqrt().item<double>();
    QVERIFY2(size > 0.01 && size < 100, qPrintable(QString::number(size)));
}

void TstEngineBench::reportsEveryNetworkAndFile()
{
    const auto report = benchEngine(plan({}));
    const std::size_t types = fastestType(at::kCPU) == at::kFloat ? 1 : 2;
    const auto& rows = report.at("networks").array();
    const auto isRewritten = [](const JsonValue& row) {
        return row.at("contender").text().find("rewritten") != std::string::npos;
    };
    const auto rewritten = static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), isRewritten));
    QVERIFY(rewritten >= 2); // of the UNet's two batches
    // plain: two batches of the UNet, one of both halves of the autoencoder and of CLIP
    QCOMPARE(rows.size() - rewritten, types * 5);
    for (const auto& row : rows) {
        checkSpread(row.at("milliseconds"));
        checkSpread(row.at("speedup"));
        const double exact = isRewritten(row) ? 1e-5 : 1e-6;
        QVERIFY(row.at("relative_l2").number() <= (row.at("type").text() == "float32" ? exact : 0.2));
        QVERIFY(row.at("memory_mb").number() >= 0);
        QVERIFY(row.find("share_of_product") == nullptr); // the work of these sizes is not known
    }
    QCOMPARE(report.at("files").array().size(), std::size_t{3});
    for (const auto& row : report.at("files").array())
        checkSpread(row.at("seconds"));
    QVERIFY(report.at("machine").at("threads").integer() >= 1);
    const auto table = benchTable(parseJson(writeJson(report)));
    QCOMPARE(std::count(table.begin(), table.end(), '\n'), static_cast<std::ptrdiff_t>(8 + rows.size()));
}

/// What is timed on cards does the work of the plain form; here by the kernels' twins.
void TstEngineBench::plannedFormAnswersTheSame()
{
    const c10::InferenceMode inference;
    const auto model = plannedGestalt();
    const Forward planned = plannedForward(plannedUNet(model), std::make_shared<TwinDevice>());
    for (const std::int64_t rows : {1, 2, 1}) { // back to the first size
        const std::vector<at::Tensor> in = {seededNoise(0, {rows, 4, 8, 8}), seededNoise(1, {rows, 8, 8, 8}),
                                            seededNoise(2, {rows, 1, 16})};
        const auto expected =
            UNet(model->diffusion_model)->forward(torch::cat({in[0], in[1]}, 1), torch::full({rows}, 500.0), in[2]);
        QVERIFY(relativeL2(planned(in), expected) < 5e-3);
        QVERIFY(relativeL2(planned(in), expected) < 5e-3); // again, with nothing new to tell
    }
}

void TstEngineBench::tiersTellWhatSpeedCosts()
{
    const auto compact = path("compact.safetensors");
    writeRestlessCompact(compact);
    auto wanted = plan({"tiers"});
    wanted.weights = compact;
    wanted.repeats = 1;
    const auto report = benchEngine(wanted);
    QVERIFY(report.at("networks").array().empty());
    const auto& rows = report.at("tiers").array();
    QCOMPARE(rows.size(), std::size_t{6});
    QCOMPARE(rows.front().at("way").text(), std::string("exact"));
    QVERIFY(rows.front().find("psnr_db") == nullptr);
    QCOMPARE(rows.at(4).at("way").text(), std::string("fast"));
    QCOMPARE(rows.at(0).at("calls").integer(), std::int64_t{CompactSampling().steps});
    QCOMPARE(rows.at(4).at("calls").integer(), std::int64_t{fastCompactSampling().steps});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        checkSpread(rows[i].at("seconds"));
        if (i == 0)
            continue;
        QVERIFY(rows[i].at("mask_iou").number() >= 0 && rows[i].at("mask_iou").number() <= 1);
        QVERIFY(rows[i].at("psnr_db").number() > 0);
    }
    // other seeds are further away than other ways with the same
    QVERIFY(rows.at(1).at("psnr_db").number() < rows.at(5).at("psnr_db").number());
    const auto table = benchTable(parseJson(writeJson(report)));
    QVERIFY(table.find("IoU") != std::string::npos);
}

void TstEngineBench::leavesNothingBehind()
{
    const QDir folder(m_folder.path());
    const auto before = folder.entryList(QDir::Files);
    benchEngine(plan({"files"}));
    QCOMPARE(folder.entryList(QDir::Files), before);
}

void TstEngineBench::comparesWithARival()
{
    auto against = plan({"clip"});
    against.against = rivalAnswering(trueEmbedding(path("small.safetensors")));
    const auto report = benchEngine(against);
    const auto& rows = report.at("networks").array();
    QCOMPARE(report.at("rival").at("name").text(), std::string("shell"));
    QCOMPARE(rows.front().at("contender").text(), std::string("shell quick"));
    QCOMPARE(rows.front().at("milliseconds").at("median").number(), 1e6);
    QCOMPARE(rows.front().at("memory_mb").number(), 5.0);
    QVERIFY(rows.front().at("relative_l2").number() < 1e-5);
    QCOMPARE(rows.at(1).at("contender").text(), std::string("plain"));
    const double product =
        rows.at(1).at("speedup").at("median").number() * rows.at(1).at("milliseconds").at("median").number();
    QVERIFY2(std::abs(product / 1e6 - 1) < 0.5, qPrintable(QString::number(product))); // both are medians of two
}

void TstEngineBench::refusesARivalThatDoesOtherWork()
{
    auto against = plan({"clip"});
    against.against =
        rivalAnswering("[" + QStringList(QList<QString>(24, QStringLiteral("0"))).join(u',').toStdString() + "]");
    QVERIFY_EXCEPTION_THROWN(benchEngine(against), std::runtime_error);
    against.against = "exit 1";
    QVERIFY_EXCEPTION_THROWN(benchEngine(against), RivalError);
}

void TstEngineBench::refusesPlansWithoutSense_data()
{
    QTest::addColumn<BenchPlan>("plan");
    const auto row = [this](const char* name, auto change) {
        auto changed = plan({"clip"});
        change(changed);
        QTest::newRow(name) << changed;
    };
    row("unknown part", [](BenchPlan& plan) { plan.parts = {"sam"}; });
    row("no repetition", [](BenchPlan& plan) { plan.repeats = 0; });
    row("no batch", [](BenchPlan& plan) { plan.batches.clear(); });
    row("empty batch", [](BenchPlan& plan) { plan.batches = {1, 0}; });
}

void TstEngineBench::refusesPlansWithoutSense()
{
    QFETCH(BenchPlan, plan);
    QVERIFY_EXCEPTION_THROWN(benchEngine(plan), std::invalid_argument);
}

QTEST_APPLESS_MAIN(TstEngineBench)
#include "tst_engine_bench.moc"
