// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/cpu_grid.h"
#include "engine/cuda/cuda_error.h"
#include "engine/cuda/kernel_check.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <set>

using namespace unocclude::engine;

/// The comparison that is meant for machines with a card, on a driver that only pretends: its memory is the host's and
/// its kernels are the twins. What goes wrong between program and card shows here; what a card computes does not.
class TestKernelCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsNoDifferenceToItself();
    void givesEverythingBack();
    void findsAWrongKernel_data();
    void findsAWrongKernel();
    void reportsWhatTheCardRefuses_data();
    void reportsWhatTheCardRefuses();
};

namespace {

struct Pretended
{
    std::set<std::uint64_t> allocations;
    int contexts = 0, modules = 0;
    std::string wrong;   ///< kernel that does nothing
    std::string refused; ///< call that fails
    std::set<std::string> started;
};

Pretended pretended;

int resultOf(const char* call)
{
    return pretended.refused == call ? 700 : 0;
}

template <typename Program>
void runTwin(const void* arguments, const Launch& launch)
{
    runOnCpu(*static_cast<const Program*>(arguments), launch);
}

struct Twin
{
    const char* name;
    void (*run)(const void* arguments, const Launch& launch);
};

Twin twins[] = {{"GroupStatistics", runTwin<kernels::GroupStatistics>},
                {"GroupNorm", runTwin<kernels::GroupNorm>},
                {"ResidualBias", runTwin<kernels::ResidualBias>},
                {"Geglu", runTwin<kernels::Geglu>},
                {"LayerNorm", runTwin<kernels::LayerNorm>},
                {"GuidedUpdate", runTwin<kernels::GuidedUpdate>},
                {"NextStep", runTwin<kernels::NextStep>}};

int findTwin(void** kernel, void*, const char* name)
{
    const auto found = std::find_if(std::begin(twins), std::end(twins),
                                    [name](const Twin& twin) { return std::strcmp(twin.name, name) == 0; });
    *kernel = found;
    return found == std::end(twins) ? 500 : resultOf("kernel");
}

int launchTwin(void* kernel, unsigned gridX, unsigned gridY, unsigned gridZ, unsigned threads, unsigned, unsigned,
               unsigned sharedBytes, void*, void** arguments, void**)
{
    const auto* twin = static_cast<const Twin*>(kernel);
    pretended.started.insert(twin->name);
    if (pretended.wrong != twin->name)
        twin->run(arguments[0], {gridX, gridY, gridZ, threads, sharedBytes});
    return resultOf("launch");
}

DriverFunctions pretendedFunctions()
{
    DriverFunctions functions{};
    functions.init = [](unsigned) { return 0; };
    functions.version = [](int* number) { return *number = 13000, 0; };
    functions.errorText = [](int, const char** text) { return *text = "pretended error", 0; };
    functions.card = [](int* handle, int index) { return *handle = index, 0; };
    functions.retainContext = [](void**, int) {
        return pretended.contexts += resultOf("context") == 0, resultOf("context");
    };
    functions.releaseContext = [](int) { return --pretended.contexts, 0; };
    functions.pushContext = [](void*) { return 0; };
    functions.popContext = [](void**) { return 0; };
    functions.loadModule = [](void** module, const void*) {
        *module = resultOf("module") == 0 ? &pretended : nullptr;
        pretended.modules += *module != nullptr;
        return resultOf("module");
    };
    functions.unloadModule = [](void*) { return --pretended.modules, 0; };
    functions.kernel = findTwin;
    functions.launch = launchTwin;
    functions.synchronise = [] { return resultOf("synchronise"); };
    functions.allocate = [](std::uint64_t* address, std::size_t bytes) {
        *address = reinterpret_cast<std::uint64_t>(std::aligned_alloc(256, (bytes + 255) / 256 * 256));
        return pretended.allocations.insert(*address), resultOf("allocate");
    };
    functions.free = [](std::uint64_t address) {
        std::free(reinterpret_cast<void*>(address));
        return pretended.allocations.erase(address) == 1 ? 0 : 1;
    };
    functions.upload = [](std::uint64_t to, const void* from, std::size_t bytes) {
        return std::memcpy(reinterpret_cast<void*>(to), from, bytes), resultOf("upload");
    };
    functions.download = [](void* to, std::uint64_t from, std::size_t bytes) {
        return std::memcpy(to, reinterpret_cast<const void*>(from), bytes), resultOf("download");
    };
    return functions;
}

std::vector<KernelComparison> comparisons()
{
    const CudaDriver driver(pretendedFunctions());
    CardKernels card(driver, {.index = 0, .name = "Pretended", .architecture = 90, .totalBytes = 0}, "image");
    const UNetOptions small{.modelChannels = 64, .channelMult = {1, 2}, .attentionResolutions = {1}};
    return compareKernels(card, unetShapes(small, 8));
}

} // namespace

void TestKernelCheck::init()
{
    pretended = {};
}

void TestKernelCheck::findsNoDifferenceToItself()
{
    const auto found = comparisons();
    QVERIFY(found.size() > 10); // distinct layers
    for (const KernelComparison& comparison : found)
        QVERIFY2(comparison.passed() && comparison.error == 0.0, comparison.layer.c_str());
    QCOMPARE(pretended.started.size(), std::size(twins));
}

void TestKernelCheck::givesEverythingBack()
{
    comparisons();
    QVERIFY(pretended.allocations.empty());
    QCOMPARE(pretended.contexts, 0);
    QCOMPARE(pretended.modules, 0);
}

void TestKernelCheck::findsAWrongKernel_data()
{
    QTest::addColumn<QString>("kernel");
    for (const Twin& twin : twins)
        QTest::newRow(twin.name) << QString::fromLatin1(twin.name);
}

void TestKernelCheck::findsAWrongKernel()
{
    QFETCH(QString, kernel);
    pretended.wrong = kernel.toStdString();
    const auto found = comparisons();
    QVERIFY(!std::all_of(found.begin(), found.end(), [](const auto& comparison) { return comparison.passed(); }));
}

void TestKernelCheck::reportsWhatTheCardRefuses_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* call, const char* sentence) {
        QTest::newRow(call) << QString::fromLatin1(call) << QString::fromLatin1(sentence);
    };
    row("context", "the card gives no context: pretended error");
    row("module", "the card takes no kernels: pretended error");
    row("kernel", "a kernel is missing: pretended error");
    row("launch", "a kernel could not be started: pretended error");
    row("synchronise", "a kernel failed: pretended error");
    row("allocate", "the card has no memory left: pretended error");
    row("upload", "nothing could be copied to the card: pretended error");
    row("download", "nothing could be copied from the card: pretended error");
}

void TestKernelCheck::reportsWhatTheCardRefuses()
{
    QFETCH(QString, call);
    QFETCH(QString, sentence);
    pretended.refused = call.toStdString();
    try {
        comparisons();
        QFAIL("nothing was reported");
    } catch (const CudaError& error) {
        QCOMPARE(QString::fromUtf8(error.what()), sentence);
    }
    QCOMPARE(pretended.contexts, 0);
    QCOMPARE(pretended.modules, 0);
}

QTEST_APPLESS_MAIN(TestKernelCheck)
#include "tst_kernel_check.moc"
