// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/card_graphs.h"
#include "engine/cuda/cuda_error_of.h"
#include "engine/tensor/shared_library.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace unocclude::engine;
using namespace unocclude::test;

/// The module for CUDA graphs, as far as it goes without LibTorch's CUDA half.
class TestCardGraphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksForNothingUnknown();
    void hasItsTwoFunctions();
    void saysWhyItCannotBeLoaded();
};

namespace {

/// The names that `nm` lists in a library's dynamic table.
QStringList names(const QString& library, const QString& which)
{
    QProcess nm;
    nm.start(QStringLiteral("nm"), {QStringLiteral("-D"), QStringLiteral("--demangle"), which, library});
    if (!nm.waitForFinished() || nm.exitCode() != 0)
        return {};
    QStringList found;
    for (const QString& line :
         QString::fromUtf8(nm.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        found += line.mid(19).section(QLatin1Char('@'), 0, 0); // behind the address and the kind
    return found;
}

QString module()
{
    return QStringLiteral(UNOCCLUDE_CUDA_MODULE);
}

bool isOfCudaHalf(const QString& name)
{
    return name.contains(QLatin1String("at::cuda::")) || name.contains(QLatin1String("c10::cuda::")) ||
           name.startsWith(QLatin1String("cuda"));
}

} // namespace

void TestCardGraphs::initTestCase()
{
    if (module().isEmpty())
        QSKIP("CUDA's headers are not here, so there is no module.");
    if (names(module(), QStringLiteral("--defined-only")).isEmpty())
        QSKIP("nm is not here.");
}

/// What stays open until LibTorch's CUDA half is loaded: these members of one class of LibTorch 2.11, and no more.
void TestCardGraphs::asksForNothingUnknown()
{
    QStringList open = names(module(), QStringLiteral("--undefined-only"));
    open.removeIf([](const QString& name) { return !isOfCudaHalf(name); });
    open.sort();
    const QStringList known = {
        QStringLiteral("at::cuda::CUDAGraph::CUDAGraph(bool)"),
        QStringLiteral("at::cuda::CUDAGraph::capture_begin(std::pair<unsigned long long, unsigned long long>, "
                       "cudaStreamCaptureMode)"),
        QStringLiteral("at::cuda::CUDAGraph::capture_end()"),
        QStringLiteral("at::cuda::CUDAGraph::replay()"),
        QStringLiteral("at::cuda::CUDAGraph::~CUDAGraph()"),
    };
    QCOMPARE(open, known);
}

void TestCardGraphs::hasItsTwoFunctions()
{
    const QStringList defined = names(module(), QStringLiteral("--defined-only"));
    QVERIFY(defined.contains(QStringLiteral("unocclude_card_graphs_abi")));
    QVERIFY(defined.contains(QStringLiteral("unocclude_create_card_graphs")));
}

/// On a machine without a card the loader lacks a name, which it says; on one with a card this test has not loaded
/// LibTorch's CUDA half, and hears the same or finds it.
void TestCardGraphs::saysWhyItCannotBeLoaded()
{
    const auto error = errorOf([] { CardGraphs::load(); });
    if (!error)
        QSKIP("LibTorch's CUDA half is here.");
    QVERIFY(error->kind() == CudaError::Kind::MissingLibrary);
    QVERIFY(QByteArray(error->what()).startsWith("the part of the engine for CUDA could not be loaded: "));
    QVERIFY2(QByteArray(error->what()).contains("CUDAGraph"), error->what());
}

QTEST_APPLESS_MAIN(TestCardGraphs)
#include "tst_card_graphs.moc"
