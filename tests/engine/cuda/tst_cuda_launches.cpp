// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/cpu_grid.h"
#include "engine/cuda/unet_shapes.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <stdexcept>
#include <vector>

using namespace unocclude::engine;

/// Whether every layer of the published model, at every batch, is started within what cards allow, and is wholly done.
class TestCudaLaunches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThePublishedLayers();
    void launchesKeepEveryCardsLimits();
    void groupNormsAreCutWithoutRest();
    void everyValueIsWritten();
    void samplersValuesAreCovered();
    void refusesWhatNoPackDivides();

private:
    static const std::vector<int>& batches();
};

namespace {

const UNetOptions kPublished;
constexpr int kSide = 32;
constexpr int kGroups = 32;

long long parameters(const std::vector<MapShape>& norms)
{
    long long count = 0;
    for (const MapShape& shape : norms)
        count += 2 * shape.channels;
    return count;
}

/// Of compute capability 7.5 to 12.0 (CUDA's programming guide, table of technical specifications), the least of each.
bool isWithinLimits(const Launch& launch)
{
    return 1 <= launch.threads && launch.threads <= 1024 && launch.sharedBytes <= 48 * 1024 && 1 <= launch.gridX &&
           launch.gridX <= 2147483647u && 1 <= launch.gridY && launch.gridY <= 65535 && 1 <= launch.gridZ &&
           launch.gridZ <= 65535;
}

bool isOurs(const Launch& launch)
{
    return isWithinLimits(launch) && launch.threads <= kMostThreads && launch.threads >= 32;
}

kernels::GroupStatistics statistics(const MapShape& shape, int images)
{
    return {groupStrips(images, shape.pixels, shape.channels, kGroups), {}, nullptr};
}

kernels::GroupNorm groupNorm(const MapShape& shape, int images)
{
    kernels::GroupNorm program{};
    program.strips = groupStrips(images, shape.pixels, shape.channels, kGroups);
    return program;
}

template <typename Program>
Program rowProgram(const MapShape& shape, int images)
{
    Program program{};
    program.tokens = static_cast<long long>(images) * shape.pixels;
    if constexpr (requires { program.width; })
        program.width = shape.channels;
    else
        program.channels = shape.channels;
    if constexpr (requires { program.imageTokens; })
        program.imageTokens = shape.pixels;
    return program;
}

/// Every place has a thread, and no block is without one.
bool covers(const Launch& launch, long long places)
{
    const long long threads = launch.threads, blocks = launch.gridX;
    return blocks * threads >= places && (blocks - 1) * threads < places && launch.gridY == 1 && launch.gridZ == 1;
}

/// Halves around which lie some that nobody may touch.
class Guarded
{
public:
    explicit Guarded(std::size_t count)
        : m_values(count + 2 * kGuard, c10::Half(-7.0f))
    {
    }

    c10::Half* data() { return m_values.data() + kGuard; }
    bool isWhole() const
    {
        return std::all_of(begin(), end(), [](c10::Half half) { return half == 1.0f; });
    }
    bool isGuarded() const
    {
        const auto untouched = [](c10::Half half) { return half == -7.0f; };
        return std::all_of(m_values.begin(), begin(), untouched) && std::all_of(end(), m_values.end(), untouched);
    }

private:
    static constexpr std::ptrdiff_t kGuard = 64;
    std::vector<c10::Half>::const_iterator begin() const { return m_values.begin() + kGuard; }
    std::vector<c10::Half>::const_iterator end() const { return m_values.end() - kGuard; }
    std::vector<c10::Half> m_values;
};

/// What a layer works on: values of nought, and parameters by which it makes ones of them.
struct Layer
{
    explicit Layer(const MapShape& shape, int images)
        : values(static_cast<std::size_t>(images) * shape.pixels * shape.channels)
        , zeros(2 * values)
        , ones(2 * shape.channels, 1.0f)
        , out(values)
    {
    }

    std::size_t values;
    std::vector<c10::Half> zeros;
    std::vector<float> ones;
    Guarded out;
};

bool writesAllOfGroupNorm(const MapShape& shape, int images)
{
    Layer layer(shape, images);
    auto found = statistics(shape, images);
    std::vector<kernels::Moments> moments(std::size_t(images) * found.strips.slabs * kGroups, {NAN, NAN});
    found.input.x = layer.zeros.data();
    found.moments = moments.data();
    runOnCpu(found);
    runOnCpu(kernels::GroupNorm{found.strips, found.input, moments.data(), layer.ones.data(), layer.ones.data(),
                                layer.out.data(), 1e-5f, 0});
    return layer.out.isWhole() && layer.out.isGuarded();
}

bool writesAllOfResidual(const MapShape& shape, int images)
{
    Layer layer(shape, images);
    auto program = rowProgram<kernels::ResidualBias>(shape, images);
    program.x = layer.zeros.data();
    program.bias = layer.ones.data();
    program.out = layer.out.data();
    runOnCpu(program);
    return layer.out.isWhole() && layer.out.isGuarded();
}

bool writesAllOfGeglu(const MapShape& shape, int images)
{
    Layer layer(shape, images);
    const float one = 1.0f;
    std::vector<float> bias(2 * shape.channels, one / kernels::gelu(one));
    std::fill(bias.begin() + shape.channels, bias.end(), one);
    auto program = rowProgram<kernels::Geglu>(shape, images);
    program.x = layer.zeros.data();
    program.bias = bias.data();
    program.out = layer.out.data();
    runOnCpu(program);
    return layer.out.isWhole() && layer.out.isGuarded();
}

bool writesAllOfLayerNorm(const MapShape& shape, int images)
{
    Layer layer(shape, images);
    auto program = rowProgram<kernels::LayerNorm>(shape, images);
    program.x = layer.zeros.data();
    program.gain = program.shift = layer.ones.data();
    program.normed = layer.out.data();
    program.eps = 1e-5f;
    runOnCpu(program);
    return layer.out.isWhole() && layer.out.isGuarded();
}

template <typename Check>
void checkEach(const std::vector<MapShape>& shapes, int images, Check check)
{
    for (const MapShape& shape : distinct(shapes))
        QVERIFY2(check(shape, images), qPrintable(QStringLiteral("%1 images of %2 pixels, %3 channels")
                                                      .arg(images)
                                                      .arg(shape.pixels)
                                                      .arg(shape.channels)));
}

} // namespace

/// Guidance doubles a batch.
const std::vector<int>& TestCudaLaunches::batches()
{
    static const std::vector<int> images = [] {
        std::set<int> all;
        for (int batch = 1; batch <= 16; ++batch)
            all.insert({batch, 2 * batch});
        return std::vector<int>(all.begin(), all.end());
    }();
    return images;
}

/// Counted on the published configuration: 61 group normalisations with 22 residual blocks and 16 transformers, and
/// the parameters of the checkpoint's normalisations.
void TestCudaLaunches::knowsThePublishedLayers()
{
    const UNetShapes shapes = unetShapes(kPublished, kSide);
    QCOMPARE(shapes.groupNorms.size(), std::size_t(2 * 22 + 16 + 1));
    QCOMPARE(shapes.layerNorms.size(), std::size_t(2 * 16));
    QCOMPARE(shapes.geglus.size(), std::size_t(16));
    QCOMPARE(shapes.residuals.size(), std::size_t(1 + 22 + 2 * 16 + 3 + 3));
    QCOMPARE(shapes.groupNorms.front(), (MapShape{1024, 320}));
    QCOMPARE(shapes.groupNorms.back(), (MapShape{1024, 320}));
    QVERIFY(std::count(shapes.groupNorms.begin(), shapes.groupNorms.end(), MapShape{16, 2560}) == 3);
    QVERIFY(std::count(shapes.geglus.begin(), shapes.geglus.end(), MapShape{64, 5120}) == 5);
    QCOMPARE(parameters(shapes.layerNorms), 2LL * 2 * (5 * 320 + 5 * 640 + 6 * 1280));
}

void TestCudaLaunches::launchesKeepEveryCardsLimits()
{
    for (const int side : {kSide, 2 * kSide}) {
        const UNetShapes shapes = unetShapes(kPublished, side);
        for (const int images : batches()) {
            checkEach(shapes.groupNorms, images, [](const MapShape& shape, int count) {
                return isOurs(launchOf(statistics(shape, count))) && isOurs(launchOf(groupNorm(shape, count)));
            });
            checkEach(shapes.residuals, images, [](const MapShape& shape, int count) {
                const auto program = rowProgram<kernels::ResidualBias>(shape, count);
                return isOurs(launchOf(program)) && covers(launchOf(program), program.places());
            });
            checkEach(shapes.geglus, images, [](const MapShape& shape, int count) {
                const auto program = rowProgram<kernels::Geglu>(shape, count);
                return isOurs(launchOf(program)) && covers(launchOf(program), program.places());
            });
            checkEach(shapes.layerNorms, images, [](const MapShape& shape, int count) {
                const auto program = rowProgram<kernels::LayerNorm>(shape, count);
                return isOurs(launchOf(program)) && covers(launchOf(program), program.tokens * kernels::kTokenLanes);
            });
        }
    }
}

void TestCudaLaunches::groupNormsAreCutWithoutRest()
{
    for (const int side : {kSide, 2 * kSide})
        checkEach(unetShapes(kPublished, side).groupNorms, 2, [](const MapShape& shape, int images) {
            const auto strips = groupStrips(images, shape.pixels, shape.channels, kGroups);
            const Launch launch = launchOf(statistics(shape, images));
            return strips.channels() == shape.channels && launch.gridX * strips.stripGroups == unsigned(kGroups) &&
                   strips.slabs * strips.slabPixels >= shape.pixels &&
                   (strips.slabs - 1) * strips.slabPixels < shape.pixels && launch.gridZ == unsigned(images) &&
                   strips.threads() >= strips.stripGroups * kernels::kGroupLanes;
        });
}

/// By the kernels' twins: what a block leaves out keeps what it held, and what lies around is not touched.
void TestCudaLaunches::everyValueIsWritten()
{
    const UNetShapes shapes = unetShapes(kPublished, kSide);
    for (const int images : {1, 3}) {
        checkEach(shapes.groupNorms, images, writesAllOfGroupNorm);
        checkEach(shapes.residuals, images, writesAllOfResidual);
        checkEach(shapes.geglus, images, writesAllOfGeglu);
        checkEach(shapes.layerNorms, images, writesAllOfLayerNorm);
    }
}

void TestCudaLaunches::samplersValuesAreCovered()
{
    for (int batch = 1; batch <= 16; ++batch) {
        kernels::GuidedUpdate update{};
        update.channels = 4;
        update.values = batch * kSide * kSide * 4LL;
        QVERIFY(isOurs(launchOf(update)) && covers(launchOf(update), update.values / 4));
    }
    QVERIFY(isWithinLimits(launchOf(kernels::NextStep{})));
    QCOMPARE(launchOf(kernels::NextStep{}).threads, 1u);
}

void TestCudaLaunches::refusesWhatNoPackDivides()
{
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, groupStrips(1, 16, 96, 32));        // three channels a group
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, groupStrips(1, 16, 70, 32));        // no whole groups
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, groupStrips(1, 16, 32 * 2048, 32)); // wider than a block
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, launchOf(rowProgram<kernels::ResidualBias>({16, 12}, 1)));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, launchOf(rowProgram<kernels::Geglu>({16, 12}, 1)));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, launchOf(rowProgram<kernels::LayerNorm>({16, 5}, 1)));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, launchOf(statistics({16, 320}, 70000)));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, launchOf(rowProgram<kernels::ResidualBias>({16, 64}, 0)));
    kernels::GuidedUpdate update{};
    update.values = 16;
    for (const int channels : {0, 3, 12}) { // none, no pack, and no whole pixels
        update.channels = channels;
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, launchOf(update));
    }
}

QTEST_APPLESS_MAIN(TestCudaLaunches)
#include "tst_cuda_launches.moc"
