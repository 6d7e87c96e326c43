// SPDX-License-Identifier: Apache-2.0
#include "engine/train/training_loop.h"

#include "engine/tensor/autocast.h"
#include "engine/train/picture_sheet.h"
#include "engine/train/work_count.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

#include <cmath>
#include <limits>
#include <set>

using namespace unocclude::engine;

/// The loop with a network of one number, so that what a step does can be worked out by hand.
class TstTrainingLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void partsAddUpToTheBatch();
    void everyPartDrawsItsOwn();
    void aBatchThatCannotBeSharedIsRefused();
    void groupsLearnAtTheirOwnRate();
    void gradientsAreClipped();
    void schedules_data();
    void schedules();
    void whatIsNotFiniteStopsTraining_data();
    void whatIsNotFiniteStopsTraining();
    void aScoreThatIsNotFiniteStopsTraining_data();
    void aScoreThatIsNotFiniteStopsTraining();
    void weightsThatAreNotFiniteAreNotSaved();
    void whatAKilledRunLeftIsRemoved();
    void averagedWeightsAreLent();
    void placesComeFromTheEnvironment();
    void badPlacesAreRefused_data();
    void badPlacesAreRefused();
    void sheetsAreWrittenAsPng();
    void workIsCounted_data();
    void workIsCounted();

private:
    TrainingRun run() const;
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// Learns that a and b are 1 by the mean of (a - 1)^2 + (b - 1)^2 over rows, from 0.
class Numbers : public Trainee
{
public:
    Numbers()
    {
        m_module = std::make_shared<torch::nn::Module>();
        a = m_module->register_parameter("a", torch::zeros({2}));
        b = m_module->register_parameter("b", torch::zeros({1}));
    }
    torch::nn::Module& trained() override { return *m_module; }
    torch::nn::Module& averaged() override { return *m_module; }
    std::vector<TrainedGroup> groups() override { return {{{a}}, {{b}, 0.5}}; }
    std::vector<std::string> measureNames() const override { return {"loss"}; }
    PartOutcome backward(const StepPart& part) override
    {
        parts.push_back(part);
        const auto error = (a - 1).square().sum() + (b - 1).square().sum();
        (error * part.share * gradientFactor).backward();
        return {{parts.size() == infiniteAt ? infinite : error.item<double>()}, part.rows};
    }
    JsonValue::Object score(bool last) override { return last ? lastScore : quickScore; }
    torch::Tensor sheet() override { return {}; }
    void write(const std::map<std::string, std::string>&) override { averages.push_back(a[0].item<double>()); }

    torch::Tensor a, b;
    std::vector<StepPart> parts;
    std::vector<double> averages; ///< a, as weights were written
    std::size_t infiniteAt = 0;   ///< the part, counted from 1
    double infinite = std::numeric_limits<double>::infinity();
    double gradientFactor = 1;
    JsonValue::Object quickScore, lastScore;

private:
    std::shared_ptr<torch::nn::Module> m_module;
};

LoopRecipe plain(int64_t steps)
{
    LoopRecipe recipe;
    recipe.batch = 12;
    recipe.totalSteps = steps;
    recipe.cooldown = 0;
    recipe.warmupSteps = 1;
    recipe.learningRate = 0.1;
    recipe.weightDecay = 0;
    recipe.gradientClip = 1e9;
    recipe.reportSteps = 1;
    return recipe;
}

const auto silent = [](const std::string&) {};

/// Trains and gives back what it has become.
std::vector<std::string> trained(Numbers& numbers, const LoopRecipe& recipe, const TrainingRun& run)
{
    std::vector<std::string> lines;
    const TrainingReport report = [&lines](const std::string& line) { lines.push_back(line); };
    TrainingLoop loop(numbers, recipe, run, {.seed = 3}, report);
    loop.train({});
    loop.finish();
    return lines;
}

} // namespace

void TstTrainingLoop::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char* name : {"RANK", "WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT", "LOCAL_RANK"})
        qunsetenv(name);
}

TrainingRun TstTrainingLoop::run() const
{
    TrainingRun run;
    run.weights = m_folder->filePath(QStringLiteral("w")).toStdString();
    run.state = m_folder->filePath(QStringLiteral("w.state")).toStdString();
    run.minutes = 10;
    return run;
}

void TstTrainingLoop::partsAddUpToTheBatch()
{
    Numbers whole, inParts;
    auto recipe = plain(5);
    trained(whole, recipe, run());
    recipe.accumulate = 4;
    trained(inParts, recipe, run());
    QCOMPARE(whole.parts.size(), std::size_t{5});
    QCOMPARE(inParts.parts.size(), std::size_t{20});
    QCOMPARE(inParts.parts.front().rows, int64_t{3});
    QVERIFY(torch::allclose(whole.a, inParts.a, 0, 1e-6));
    QVERIFY(whole.a[0].item<float>() > 0.4F); // five steps of 0.1
}

void TstTrainingLoop::everyPartDrawsItsOwn()
{
    Numbers numbers;
    auto recipe = plain(6);
    recipe.accumulate = 3;
    trained(numbers, recipe, run());
    std::set<std::uint64_t> seeds;
    for (const auto& part : numbers.parts)
        seeds.insert({part.pairsSeed & 0xFFFFFFFF, part.drawsSeed & 0xFFFFFFFF}); // what generators look at
    QCOMPARE(seeds.size(), std::size_t{36});
}

void TstTrainingLoop::aBatchThatCannotBeSharedIsRefused()
{
    Numbers numbers;
    auto recipe = plain(1);
    recipe.accumulate = 5;
    QVERIFY_EXCEPTION_THROWN(trained(numbers, recipe, run()), std::invalid_argument);
    QCOMPARE(plain(1).partsAmong(4), int64_t{4});
    QCOMPARE(recipe.partsAmong(4), int64_t{8});
}

void TstTrainingLoop::groupsLearnAtTheirOwnRate()
{
    Numbers numbers;
    trained(numbers, plain(1), run());
    QVERIFY(std::abs(numbers.a[0].item<double>() - 0.1) < 1e-6); // Adam's first step is the rate
    QVERIFY(std::abs(numbers.b[0].item<double>() - 0.05) < 1e-6);
}

void TstTrainingLoop::gradientsAreClipped()
{
    Numbers numbers;
    auto recipe = plain(1);
    recipe.gradientClip = 0.3;
    const auto lines = trained(numbers, recipe, run());
    QVERIFY(std::abs(numbers.a.grad().square().sum().item<double>() + numbers.b.grad().square().sum().item<double>() -
                     0.09) < 1e-4);
    const double norm = parseJson(lines.front()).at("gradient_norm").number(); // as it was before
    QVERIFY(std::abs(norm - 2 * std::sqrt(3.0)) < 1e-5);
}

void TstTrainingLoop::schedules_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<double>("cooldown");
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("expected");
    QTest::newRow("warming up") << "constant" << 0.0 << 4 << 0.0 << 0.5;
    QTest::newRow("constant") << "constant" << 0.0 << 50 << 0.99 << 1.0;
    QTest::newRow("before cooling down") << "constant" << 0.25 << 50 << 0.75 << 1.0;
    QTest::newRow("cooling down") << "constant" << 0.25 << 50 << 0.9 << 0.4;
    QTest::newRow("cosine begins") << "cosine" << 0.25 << 50 << 0.0 << 1.0;
    QTest::newRow("cosine, a third") << "cosine" << 0.25 << 50 << 1.0 / 3 << 0.75;
    QTest::newRow("cosine, half") << "cosine" << 0.25 << 50 << 0.5 << 0.5;
    QTest::newRow("cosine ends") << "cosine" << 0.25 << 50 << 1.0 << 0.0;
}

void TstTrainingLoop::schedules()
{
    QFETCH(QString, schedule);
    QFETCH(double, cooldown);
    QFETCH(int, steps);
    QFETCH(double, share);
    LoopRecipe recipe;
    recipe.schedule = schedule.toStdString();
    recipe.cooldown = cooldown;
    recipe.warmupSteps = 10;
    recipe.learningRate = 1;
    QFETCH(double, expected);
    QVERIFY(std::abs(learningRateAt(recipe, steps, share) - expected) < 1e-9);
}

void TstTrainingLoop::whatIsNotFiniteStopsTraining_data()
{
    QTest::addColumn<bool>("inMeasure");
    QTest::newRow("a measure") << true;
    QTest::newRow("the gradient alone") << false;
}

void TstTrainingLoop::whatIsNotFiniteStopsTraining()
{
    QFETCH(bool, inMeasure);
    Numbers numbers;
    auto recipe = plain(9);
    recipe.saveMinutes = 0; // after every step
    numbers.infiniteAt = inMeasure ? 5 : 0;
    numbers.infinite = std::numeric_limits<double>::quiet_NaN();
    const TrainingReport report = [&](const std::string& line) {
        if (!inMeasure && line.find("\"step\":4,\"loss\"") != std::string::npos)
            numbers.gradientFactor = std::numeric_limits<double>::infinity();
    };
    const auto at = run();
    TrainingLoop loop(numbers, recipe, at, {.seed = 3}, report);
    try {
        loop.train({});
        QFAIL("it went on");
    } catch (const std::runtime_error& error) {
        const std::string text = error.what();
        QVERIFY2(text.find("not finite at step 5") != std::string::npos, error.what());
        QVERIFY2(text.find(inMeasure ? "\"loss\"" : "the gradient") != std::string::npos, error.what());
    }
    QCOMPARE(readTrainingProgress(at.state).step, int64_t{4});
    QVERIFY(!std::filesystem::exists(at.weights));
    QVERIFY(numbers.a.isfinite().all().item<bool>());
}

void TstTrainingLoop::aScoreThatIsNotFiniteStopsTraining_data()
{
    QTest::addColumn<bool>("last");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("on the way") << false
                                << "the held-out score \"psnr_hidden\" is not finite at step 4; training stopped, and "
                                   "the last weights written stay";
    QTest::newRow("the last") << true
                              << "the held-out score \"psnr_hidden\" is not finite at step 9; training stopped, and "
                                 "the last weights written stay";
}

void TstTrainingLoop::aScoreThatIsNotFiniteStopsTraining()
{
    QFETCH(bool, last);
    QFETCH(QString, sentence);
    Numbers numbers;
    const JsonValue::Object good{{"pairs", 2}, {"miou", 0.5}};
    const JsonValue::Object bad{{"miou", 0.5}, {"psnr_hidden", std::numeric_limits<double>::quiet_NaN()}};
    numbers.quickScore = last ? good : bad;
    numbers.lastScore = bad;
    auto recipe = plain(9);
    recipe.scoreSteps = 4;
    recipe.saveMinutes = 0;
    try {
        trained(numbers, recipe, run());
        QFAIL("it went on");
    } catch (const std::runtime_error& error) {
        QCOMPARE(QString::fromUtf8(error.what()), sentence);
    }
    QVERIFY(numbers.averages.empty()); // no weights were written
    QCOMPARE(readTrainingProgress(run().state).step, int64_t{last ? 9 : 3});
}

// By a step that is too large, for instance: neither the loss before it nor its gradient tells.
void TstTrainingLoop::weightsThatAreNotFiniteAreNotSaved()
{
    Numbers numbers;
    auto recipe = plain(9);
    recipe.saveMinutes = 0;
    const TrainingReport report = [&](const std::string& line) {
        const torch::NoGradGuard guard;
        if (line.find("\"step\":4,\"loss\"") != std::string::npos)
            numbers.b.fill_(std::numeric_limits<double>::infinity());
    };
    const auto at = run();
    TrainingLoop loop(numbers, recipe, at, {.seed = 3}, report);
    try {
        loop.train({});
        QFAIL("it went on");
    } catch (const std::runtime_error& error) {
        QVERIFY2(QByteArray(error.what()).startsWith("the weight \"b\" is not finite at step 4;"), error.what());
    }
    QCOMPARE(readTrainingProgress(at.state).step, int64_t{3});
}

void TstTrainingLoop::whatAKilledRunLeftIsRemoved()
{
    const QStringList others{u"other.12.0.part"_qs, u"w.backup.part"_qs};
    for (const QString& name : QStringList{u"w.state.12.0.part"_qs, u"w.12.3.part"_qs, u"w.png.7.0.part"_qs} + others) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4);
    }
    Numbers numbers;
    const auto at = run();
    const TrainingLoop loop(numbers, plain(1), at, {.seed = 3}, silent); // before it does anything
    QCOMPARE(files(), others);
}

void TstTrainingLoop::averagedWeightsAreLent()
{
    Numbers numbers;
    auto recipe = plain(1);
    trained(numbers, recipe, run());
    QCOMPARE(numbers.averages.size(), std::size_t{1});
    QVERIFY(std::abs(numbers.averages.front() - 0.1 * 9 / 11) < 1e-6); // decay 2 / 11 from 0 to 0.1
    QVERIFY(std::abs(numbers.a[0].item<double>() - 0.1) < 1e-6);       // its own again
}

void TstTrainingLoop::placesComeFromTheEnvironment()
{
    QCOMPARE(WorkerPlace::fromEnvironment().size, 1);
    qputenv("WORLD_SIZE", "4");
    qputenv("RANK", "3");
    qputenv("MASTER_ADDR", "127.0.0.1");
    qputenv("MASTER_PORT", "29511");
    const auto place = WorkerPlace::fromEnvironment();
    QCOMPARE(place.rank, 3);
    QCOMPARE(place.size, 4);
    QCOMPARE(place.port, 29511);
    QCOMPARE(place.host, std::string("127.0.0.1"));
    qputenv("LOCAL_RANK", "1");
    QCOMPARE(deviceOfWorker({at::kCUDA, 0}), at::Device(at::kCUDA, 1));
    QCOMPARE(deviceOfWorker(at::kCPU), at::Device(at::kCPU));
}

void TstTrainingLoop::badPlacesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("rank past the end") << QByteArray("RANK") << QByteArray("2");
    QTest::newRow("no rank") << QByteArray("RANK") << QByteArray();
    QTest::newRow("no number") << QByteArray("MASTER_PORT") << QByteArray("12x");
    QTest::newRow("no port") << QByteArray("MASTER_PORT") << QByteArray("70000");
    QTest::newRow("no host") << QByteArray("MASTER_ADDR") << QByteArray();
    QTest::newRow("no size") << QByteArray("WORLD_SIZE") << QByteArray("-1");
}

void TstTrainingLoop::badPlacesAreRefused()
{
    qputenv("WORLD_SIZE", "2");
    qputenv("RANK", "0");
    qputenv("MASTER_ADDR", "127.0.0.1");
    qputenv("MASTER_PORT", "29511");
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    qputenv(name, value);
    try {
        WorkerPlace::fromEnvironment();
        QFAIL("it was taken");
    } catch (const std::invalid_argument& error) {
        QVERIFY2(QByteArray(error.what()).contains(name), error.what());
    }
}

void TstTrainingLoop::sheetsAreWrittenAsPng()
{
    torch::manual_seed(1);
    const auto column = [] { return torch::rand({3, 3, 70, 50}) * 2 - 1; };
    const auto first = column(), second = column();
    const auto sheet = pictureSheet({first, second});
    QCOMPARE(sheet.sizes(), at::IntArrayRef({3, 3 * 74 + 4, 2 * 54 + 4}));
    const auto file = m_folder->filePath(QStringLiteral("sheet.png")); // of several stored blocks
    writePng(file.toStdString(), sheet);
    QFile png(file);
    QVERIFY(png.open(QIODevice::ReadOnly));
    const QByteArray bytes = png.readAll();
    QVERIFY(bytes.startsWith("\x89PNG\r\n\x1a\n"));
    const auto numberAt = [&bytes](qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
    QCOMPARE(numberAt(16), quint32{112});
    QCOMPARE(numberAt(20), quint32{226});
    const qsizetype data = bytes.indexOf("IDAT");
    QByteArray packed(4, '\0');
    qToBigEndian<quint32>(226 * (1 + 3 * 112), packed.data()); // what qUncompress() wants to be told before
    packed += bytes.mid(data + 4, numberAt(data - 4));
    const QByteArray rows = qUncompress(packed);
    QCOMPARE(rows.size(), qsizetype{226 * (1 + 3 * 112)});
    const auto pixels = torch::from_blob(const_cast<char*>(rows.constData()), {226, 1 + 3 * 112}, torch::kByte);
    QVERIFY((pixels.select(1, 0) == 0).all().item<bool>()); // no filters
    QVERIFY(torch::equal(pixels.slice(1, 1).reshape({226, 112, 3}).permute({2, 0, 1}), sheet));
    const auto expected = ((second[2] + 1) * 127.5).round().to(torch::kByte);
    QVERIFY(torch::equal(sheet.slice(1, 4 + 2 * 74, 4 + 2 * 74 + 70).slice(2, 4 + 54, 4 + 54 + 50), expected));
}

void TstTrainingLoop::workIsCounted_data()
{
    QTest::addColumn<int>("dtype");
    QTest::newRow("float32") << int(at::kFloat);
    QTest::newRow("autocast, which asks for every operator twice") << int(at::kBFloat16);
}

void TstTrainingLoop::workIsCounted()
{
    QFETCH(int, dtype);
    torch::nn::Conv2d convolution(torch::nn::Conv2dOptions(6, 8, 3).padding(1).stride(2).groups(2));
    torch::nn::Linear linear(8, 5);
    const auto x = torch::randn({4, 6, 10, 14}).requires_grad_();
    const WorkCount count;
    torch::Tensor answer;
    {
        const Autocast autocast(at::kCPU, at::ScalarType(dtype));
        answer = linear->forward(convolution->forward(x).flatten(2).transpose(1, 2)); // 4 x 35 x 5
    }
    const double convolved = 2.0 * 4 * 8 * 5 * 7 * 3 * 9, multiplied = 2.0 * 4 * 35 * 8 * 5;
    QCOMPARE(count.flop(), convolved + multiplied);
    answer.sum().backward();
    QCOMPARE(count.flop(), 3 * (convolved + multiplied)); // both have two factors
    QVERIFY(productRate(at::kCPU, at::kFloat) > 1e8);
}

QTEST_APPLESS_MAIN(TstTrainingLoop)
#include "tst_training_loop.moc"
