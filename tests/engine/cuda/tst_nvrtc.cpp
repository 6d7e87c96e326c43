// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/cuda_error_of.h"
#include "engine/cuda/kernel_images.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <dlfcn.h>
#include <fstream>

using namespace unocclude::engine;
using namespace unocclude::test;

/// The kernels through NVRTC, which needs no card; and, by a compiler that only pretends, what is said and kept.
class TestNvrtc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void compilesForEveryArchitecture_data();
    void compilesForEveryArchitecture();
    void assemblesForYoungerCards();
    void refusesOlderCards();
    void saysWhatIsWrongWithAKernel();
    void keepsWhatItCompiled();
    void compilesDamagedFilesAnew();
    void tellsFilesApartByAllTheyDependOn();
    void compilesWhereNothingCanBeKept();
    void saysWhichLibraryIsMissing_data();
    void saysWhichLibraryIsMissing();
    void refusesAnOldCompiler();
    void reportsTheCompilersFirstLine();
    void saysThatTheBuiltinsAreMissing();
};

namespace {

constexpr const char* kKernels[] = {"GroupStatistics", "GroupNorm",    "ResidualBias", "Geglu",
                                    "LayerNorm",       "GuidedUpdate", "NextStep"};

Folders nvrtcFolders()
{
    Folders folders = cudaFolders();
    folders.insert(folders.begin(), UNOCCLUDE_NVRTC_DIR);
    return folders;
}

/// The real compiler, where one is.
std::optional<Nvrtc> foundNvrtc(QByteArray& reason)
{
    try {
        return Nvrtc::load(nvrtcFolders());
    } catch (const CudaError& error) {
        reason = error.what();
        return std::nullopt;
    }
}

#define NVRTC_OR_SKIP(name)                                                                                            \
    QByteArray reason;                                                                                                 \
    const auto name = foundNvrtc(reason);                                                                              \
    if (!name)                                                                                                         \
    QSKIP(reason.constData())

#define VERIFY_ERROR(action, expectedKind, expectedText)                                                               \
    do {                                                                                                               \
        const auto thrown = errorOf([&] { (void)(action); });                                                          \
        QVERIFY(thrown);                                                                                               \
        QCOMPARE(thrown->kind(), CudaError::Kind::expectedKind);                                                       \
        QVERIFY2(QString::fromUtf8(thrown->what()).contains(QLatin1String(expectedText)), thrown->what());             \
    } while (false)

/// A compiler that makes "image" of everything, and what it is told to be.
struct Pretended
{
    int major = 13, minor = 0;
    int compilations = 0;
    int result = 0;
    std::string log;
};

Pretended pretended;

constexpr char kImage[] = "image";
constexpr int kPretendedArchs[] = {75, 80, 90};

template <typename Text>
int give(char* to, const Text& text, std::size_t bytes)
{
    std::memcpy(to, std::data(text), bytes);
    return 0;
}

NvrtcFunctions pretendedFunctions()
{
    NvrtcFunctions functions{};
    functions.version = [](int* major, int* minor) { return *major = pretended.major, *minor = pretended.minor, 0; };
    functions.archCount = [](int* count) { return *count = 3, 0; };
    functions.archs = [](int* numbers) { return std::copy_n(kPretendedArchs, 3, numbers), 0; };
    functions.errorText = [](int) { return "pretended error"; };
    functions.create = [](void** program, const char*, const char*, int, const char* const*, const char* const*) {
        return *program = &pretended, 0;
    };
    functions.destroy = [](void** program) { return *program = nullptr, 0; };
    functions.compile = [](void*, int, const char* const*) { return ++pretended.compilations, pretended.result; };
    functions.logSize = [](void*, std::size_t* bytes) { return *bytes = pretended.log.size(), 0; };
    functions.log = [](void*, char* text) { return give(text, pretended.log, pretended.log.size()); };
    functions.cubinSize = functions.ptxSize = [](void*, std::size_t* bytes) { return *bytes = sizeof kImage - 1, 0; };
    functions.cubin = functions.ptx = [](void*, char* text) { return give(text, kImage, sizeof kImage - 1); };
    return functions;
}

KernelSources someSources(const char* kernels = "a kernel")
{
    return {{"kernels.cu", kernels}, {{"header.h", "a header"}}};
}

std::filesystem::path pathOf(const QTemporaryDir& folder)
{
    return folder.path().toStdString();
}

} // namespace

void TestNvrtc::init()
{
    pretended = {};
}

void TestNvrtc::compilesForEveryArchitecture_data()
{
    QTest::addColumn<int>("architecture");
    for (const int architecture : {75, 80, 86, 89, 90, 100, 120})
        QTest::addRow("sm_%d", architecture) << architecture;
}

/// Machine code is an ELF file that names its kernels.
void TestNvrtc::compilesForEveryArchitecture()
{
    NVRTC_OR_SKIP(nvrtc);
    QFETCH(int, architecture);
    const QTemporaryDir folder;
    const KernelImages images(pathOf(folder));
    const auto image = images.get(*nvrtc, kernelSources(), architecture);
    QVERIFY(image.starts_with("\x7f"
                              "ELF"));
    for (const char* kernel : kKernels)
        QVERIFY2(image.find(std::string(".text.") + kernel) != std::string::npos, kernel);
    QVERIFY(images.get(*nvrtc, kernelSources(), architecture) == image);
}

void TestNvrtc::assemblesForYoungerCards()
{
    NVRTC_OR_SKIP(nvrtc);
    auto options = kernelOptions();
    options.push_back(nvrtc->architectureOption(999));
    QVERIFY2(options.back().find("compute_") != std::string::npos, options.back().c_str());
    const auto assembly = nvrtc->compile(kernelSources(), options);
    for (const char* kernel : kKernels)
        QVERIFY2(assembly.find(std::string(".visible .entry ") + kernel + "(") != std::string::npos, kernel);
    QVERIFY(assembly.find(".local") == std::string::npos); // all that a thread holds has room in its registers
    QVERIFY(assembly.find("ld.global.v4") != std::string::npos);
}

void TestNvrtc::refusesOlderCards()
{
    VERIFY_ERROR(Nvrtc(pretendedFunctions()).architectureOption(70), CardTooOld, "compute capability 7.0");
    QCOMPARE(Nvrtc(pretendedFunctions()).architectureOption(80), std::string("--gpu-architecture=sm_80"));
    QCOMPARE(Nvrtc(pretendedFunctions()).architectureOption(86), std::string("--gpu-architecture=compute_80"));
}

void TestNvrtc::saysWhatIsWrongWithAKernel()
{
    NVRTC_OR_SKIP(nvrtc);
    const KernelSources wrong = someSources("extern \"C\" __global__ void kernel() { undeclared = 1; }\n");
    VERIFY_ERROR(nvrtc->compile(wrong, {"--gpu-architecture=sm_75"}), Failed, "kernels.cu(1): error: ");
}

void TestNvrtc::keepsWhatItCompiled()
{
    const QTemporaryDir folder;
    const Nvrtc compiler(pretendedFunctions());
    for (int start = 0; start < 3; ++start)
        QCOMPARE(KernelImages(pathOf(folder) / "new").get(compiler, someSources(), 80), std::string(kImage));
    QCOMPARE(pretended.compilations, 1);
    QCOMPARE(QDir(folder.filePath(QStringLiteral("new"))).entryList(QDir::Files).size(), 1); // and nothing temporary
}

void TestNvrtc::compilesDamagedFilesAnew()
{
    const QTemporaryDir folder;
    const Nvrtc compiler(pretendedFunctions());
    const KernelImages images(pathOf(folder));
    for (const std::string content : {"", "1234", "00000000image", "00000000"}) {
        std::ofstream(images.file(compiler, someSources(), 80)) << content;
        QCOMPARE(images.get(compiler, someSources(), 80), std::string(kImage));
    }
    QCOMPARE(pretended.compilations, 4);
    images.get(compiler, someSources(), 80);
    QCOMPARE(pretended.compilations, 4);
}

void TestNvrtc::tellsFilesApartByAllTheyDependOn()
{
    const KernelImages images("folder");
    const auto file = [&](const KernelSources& sources, int architecture) {
        return images.file(Nvrtc(pretendedFunctions()), sources, architecture);
    };
    const auto one = file(someSources(), 80);
    QVERIFY(file(someSources(), 80) == one);
    QVERIFY(file(someSources(), 90) != one);
    QVERIFY(file(someSources("another"), 80) != one);
    QVERIFY(file({{"kernels.cu", "a kernel"}, {{"header.h", "another header"}}}, 80) != one);
    pretended.minor = 1;
    QVERIFY(file(someSources(), 80) != one);
}

void TestNvrtc::compilesWhereNothingCanBeKept()
{
    const KernelImages images("/dev/null/folder");
    QCOMPARE(images.get(Nvrtc(pretendedFunctions()), someSources(), 80), std::string(kImage));
    QCOMPARE(images.get(Nvrtc(pretendedFunctions()), someSources(), 80), std::string(kImage));
    QCOMPARE(pretended.compilations, 2);
}

void TestNvrtc::saysWhichLibraryIsMissing_data()
{
    QTest::addColumn<bool>("isLibrary");
    QTest::addColumn<QString>("words");
    QTest::newRow("no library") << false << QStringLiteral("could not be loaded: ");
    QTest::newRow("another library") << true << QStringLiteral("lacks functions");
}

void TestNvrtc::saysWhichLibraryIsMissing()
{
    QFETCH(bool, isLibrary);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    const auto file = pathOf(folder) / "libnvrtc.so.13";
    Dl_info qt{};
    QVERIFY(dladdr(reinterpret_cast<const void*>(&qVersion), &qt));
    if (isLibrary)
        std::filesystem::create_symlink(qt.dli_fname, file);
    else
        std::ofstream(file) << "text";
    VERIFY_ERROR(Nvrtc::load({pathOf(folder)}), MissingLibrary, words.toUtf8().constData());
    VERIFY_ERROR(Nvrtc::load({pathOf(folder)}), MissingLibrary, isLibrary ? "libnvrtc.so.13" : "CUDA's run-time");
}

void TestNvrtc::refusesAnOldCompiler()
{
    pretended.major = 12;
    pretended.minor = 4;
    VERIFY_ERROR(Nvrtc(pretendedFunctions()), MissingLibrary, "is of version 12.4, and 13.0 or later is needed");
}

void TestNvrtc::reportsTheCompilersFirstLine()
{
    pretended.result = 6;
    pretended.log = "kernels.cu(3): error: first\nsecond";
    const Nvrtc compiler(pretendedFunctions());
    VERIFY_ERROR(compiler.compile(someSources(), {}), Failed, "could not be compiled: kernels.cu(3): error: first");
    pretended.log.clear();
    VERIFY_ERROR(compiler.compile(someSources(), {}), Failed, "could not be compiled: pretended error");
}

void TestNvrtc::saysThatTheBuiltinsAreMissing()
{
    pretended.result = 7;
    pretended.log = "nvrtc: error: failed to open libnvrtc-builtins.so.13.0.";
    VERIFY_ERROR(Nvrtc(pretendedFunctions()).compile(someSources(), {}), MissingLibrary, "libnvrtc-builtins.so.13.0");
}

QTEST_APPLESS_MAIN(TestNvrtc)
#include "tst_nvrtc.moc"
