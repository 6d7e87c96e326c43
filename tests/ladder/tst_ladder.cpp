// SPDX-License-Identifier: Apache-2.0
#include "include_scan.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Reaches = QList<Reach>;

/// What the files of a rung may include (CONTRIBUTING.md, "The ladder"). Torch's headers put names like `slots` into
/// whoever includes them and cost seconds and a gigabyte per file: on the bridge only sources may see them.
Reaches allowed(Reach rung, bool header)
{
    switch (rung) {
    case Reach::Engine:
        return {Reach::Engine, Reach::Torch, Reach::Standard};
    case Reach::EngineCuda:
        return {Reach::EngineCuda, Reach::Engine, Reach::Torch, Reach::Cuda, Reach::Standard};
    case Reach::Core:
        return {Reach::Core, Reach::Qt, Reach::OpenCv, Reach::Json, Reach::Standard};
    case Reach::Inference:
        return Reaches{Reach::Inference, Reach::Engine, Reach::EngineCuda} + allowed(Reach::Core, header)
            + (header ? Reaches{} : Reaches{Reach::Torch});
    case Reach::Ui:
        return Reaches{Reach::Ui, Reach::QtWidgets} + allowed(Reach::Core, header);
    case Reach::AppGui:
        return Reaches{Reach::AppGui} + allowed(Reach::Ui, header);
    case Reach::AppCli:
        return Reaches{Reach::AppCli, Reach::CommandLine} + allowed(Reach::Core, header);
    default:
        return {};
    }
}

/// Every include below `folder` that is not allowed where it stands, as "file:line includes <header>".
QStringList violations(const QString& root, const QString& folder)
{
    QStringList found;
    for (const QString& file : sourcesBelow(root, folder)) {
        const Reaches reaches = allowed(rungOf(file), file.endsWith(u".h"_s));
        for (const Include& include : includesOf(root, file)) {
            if (!reaches.contains(include.reach))
                found << u"%1:%2 includes %3"_s.arg(include.file).arg(include.line).arg(include.text);
        }
    }
    return found;
}

void write(const QString& path, const QByteArray& text)
{
    QVERIFY(QFileInfo(path).dir().mkpath(u"."_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

class TestLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesPointDown_data();
    void includesPointDown();
    void aForbiddenIncludeIsFound_data();
    void aForbiddenIncludeIsFound();
    void anAllowedIncludeIsPassed_data();
    void anAllowedIncludeIsPassed();

private:
    QStringList violationsOfPlanted(const QString& file, const QString& include);
};

void TestLadder::includesPointDown_data()
{
    QTest::addColumn<QString>("folder");
    for (const char* folder : {"core", "ui", "app"})
        QTest::newRow(folder) << QString::fromLatin1(folder);
}

void TestLadder::includesPointDown()
{
    QFETCH(QString, folder);
    const QString root = QStringLiteral(UNOCCLUDE_SOURCE_DIR);
    QVERIFY2(!sourcesBelow(root, folder).isEmpty(), "there is nothing to read");
    const QStringList found = violations(root, folder);
    QVERIFY2(found.isEmpty(), qPrintable(u"against the ladder of CONTRIBUTING.md:\n"_s + found.join(u'\n')));
}

QStringList TestLadder::violationsOfPlanted(const QString& file, const QString& include)
{
    QTemporaryDir tree;
    for (const char* header : {"core/mask/mask.h", "core/engine/nn/attention.h", "core/inference/torch_completer.h",
                               "ui/canvas/canvas_view.h"})
        write(tree.filePath(QString::fromLatin1(header)), "#pragma once\n");
    write(tree.filePath(file), "// first line\n#include " + include.toUtf8() + "\n");
    return violations(tree.path(), file.section(u'/', 0, 0));
}

void TestLadder::aForbiddenIncludeIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::newRow("Qt in the engine") << u"core/engine/nn/x.cpp"_s << u"<QString>"_s;
    QTest::newRow("core in the engine") << u"core/engine/nn/x.cpp"_s << u"\"mask/mask.h\""_s;
    QTest::newRow("OpenCV in the engine") << u"core/engine/nn/x.h"_s << u"<opencv2/core.hpp>"_s;
    QTest::newRow("CUDA in the plain engine") << u"core/engine/nn/x.cpp"_s << u"<cuda_runtime.h>"_s;
    QTest::newRow("torch in core") << u"core/mask/x.cpp"_s << u"<torch/torch.h>"_s;
    QTest::newRow("engine in core") << u"core/mask/x.cpp"_s << u"\"engine/nn/attention.h\""_s;
    QTest::newRow("widgets in core") << u"core/mask/x.cpp"_s << u"<QWidget>"_s;
    QTest::newRow("widgets in core, long form") << u"core/mask/x.cpp"_s << u"<QtWidgets/QLabel>"_s;
    QTest::newRow("ui in core") << u"core/mask/x.cpp"_s << u"\"canvas/canvas_view.h\""_s;
    QTest::newRow("torch in a bridge header") << u"core/inference/x.h"_s << u"<ATen/ATen.h>"_s;
    QTest::newRow("bridge in the window") << u"ui/canvas/x.cpp"_s << u"\"inference/torch_completer.h\""_s;
    QTest::newRow("torch in the window") << u"ui/canvas/x.cpp"_s << u"<torch/torch.h>"_s;
    QTest::newRow("engine in the window") << u"ui/canvas/x.cpp"_s << u"\"engine/nn/attention.h\""_s;
    QTest::newRow("engine in a program") << u"app/gui/x.cpp"_s << u"\"engine/nn/attention.h\""_s;
    QTest::newRow("widgets in the command line") << u"app/cli/x.cpp"_s << u"<QApplication>"_s;
    QTest::newRow("a header that is nowhere") << u"core/mask/x.cpp"_s << u"\"mask/none.h\""_s;
}

void TestLadder::aForbiddenIncludeIsFound()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    QCOMPARE(violationsOfPlanted(file, include), QStringList{file + u":2 includes "_s + include});
}

void TestLadder::anAllowedIncludeIsPassed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::newRow("torch in the engine") << u"core/engine/nn/x.h"_s << u"<torch/nn.h>"_s;
    QTest::newRow("a neighbour") << u"core/engine/nn/x.cpp"_s << u"\"attention.h\""_s;
    QTest::newRow("torch in a bridge source") << u"core/inference/x.cpp"_s << u"<ATen/ATen.h>"_s;
    QTest::newRow("core in the bridge") << u"core/inference/x.h"_s << u"\"mask/mask.h\""_s;
    QTest::newRow("undo stack, no widget in Qt 6") << u"core/mask/x.h"_s << u"<QUndoStack>"_s;
    QTest::newRow("core in the window") << u"ui/canvas/x.cpp"_s << u"\"mask/mask.h\""_s;
    QTest::newRow("widgets in the window") << u"ui/canvas/x.cpp"_s << u"<QToolBar>"_s;
    QTest::newRow("window in its program") << u"app/gui/x.cpp"_s << u"\"canvas/canvas_view.h\""_s;
    QTest::newRow("POSIX") << u"core/mask/x.cpp"_s << u"<sys/stat.h>"_s;
}

void TestLadder::anAllowedIncludeIsPassed()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    QCOMPARE(violationsOfPlanted(file, include), QStringList());
}

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
