// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/safetensors_writer.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/checkpoint_test_support.h"
#include "engine/checkpoint/replacing_file.h"
#include "engine/checkpoint/safetensors_reader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <ATen/ops/arange.h>
#include <ATen/ops/complex.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <csignal>
#include <fstream>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace unocclude::engine;
using namespace unocclude::engine::test;

namespace {

/// While it lives, no file of this process grows beyond `bytes`: a disk that is full to the root user, too.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_oldHandler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit = {std::min(bytes, m_old.rlim_max), m_old.rlim_max};
        m_isSet = ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

    bool isSet() const { return m_isSet; }

private:
    void (*m_oldHandler)(int);
    rlimit m_old = {};
    bool m_isSet = false;
};

} // namespace

class TestSafetensorsWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundTrips_data();
    void roundTrips();
    void writesExactBytes();
    void doesNotDependOnOrder();
    void alignsEveryTensor();
    void writesStridedTensors();
    void writesConjugatedTensors();
    void writesNothing();
    void replacesTheOldFile();
    void sweepsWhatAKilledProcessLeft();
    void followsTheUmask();
    void refuses_data();
    void refuses();
    void keepsTheOldFileOnAFullDisk();
    void refusesPlacesThatAreNoFile();

private:
    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    std::filesystem::path file() const { return folder() / "file.safetensors"; }
    qsizetype filesInFolder() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSafetensorsWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSafetensorsWriter::roundTrips_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("spelling");

    const auto row = [](at::ScalarType type, const char* spelling) {
        QTest::newRow(spelling) << static_cast<int>(type) << QByteArray(spelling);
    };
    row(at::kBool, "BOOL");
    row(at::kByte, "U8");
    row(at::kChar, "I8");
    row(at::kShort, "I16");
    row(at::kInt, "I32");
    row(at::kLong, "I64");
    row(at::kUInt16, "U16");
    row(at::kUInt32, "U32");
    row(at::kUInt64, "U64");
    row(at::kHalf, "F16");
    row(at::kBFloat16, "BF16");
    row(at::kFloat, "F32");
    row(at::kDouble, "F64");
    row(at::kComplexFloat, "C64");
    row(at::kFloat8_e4m3fn, "F8_E4M3");
    row(at::kFloat8_e5m2, "F8_E5M2");
    row(at::kFloat8_e4m3fnuz, "F8_E4M3FNUZ");
    row(at::kFloat8_e5m2fnuz, "F8_E5M2FNUZ");
    row(at::kFloat8_e8m0fnu, "F8_E8M0");
}

void TestSafetensorsWriter::roundTrips()
{
    QFETCH(int, type);
    QFETCH(QByteArray, spelling);

    const at::Tensor tensor = at::arange(6, at::kFloat).view({1, 2, 3}).to(static_cast<at::ScalarType>(type));
    writeSafetensors(file(), {{"w", tensor}, {"scalar", tensor.flatten()[1]}}, {{"k", "caf\xC3\xA9\n"}});
    const SafetensorsReader reader(file());
    QCOMPARE(reader.metadata(), (std::map<std::string, std::string>{{"k", "caf\xC3\xA9\n"}}));
    QCOMPARE(reader.entry("w").dtype, spelling.toStdString());
    QCOMPARE(reader.entry("scalar").shape.size(), std::size_t{0});
    const at::Tensor read = reader.tensor("w");
    QCOMPARE(static_cast<int>(read.scalar_type()), type);
    // as bytes: not every type can be compared
    QVERIFY(read.view(at::kByte).equal(tensor.view(at::kByte)));
}

void TestSafetensorsWriter::writesExactBytes()
{
    writeSafetensors(file(), {{"b", at::tensor({1, 2}, at::kByte)}, {"a", at::tensor({1.0f})}}, {{"format", "pt"}});
    const std::string header =
        R"({"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
        R"("b":{"dtype":"U8","shape":[2],"data_offsets":[4,6]}})";
    const std::string padding((8 - header.size() % 8) % 8, ' ');
    QCOMPARE(QByteArray::fromStdString(readFile(file())),
             QByteArray::fromStdString(safetensorsBytes(header + padding, std::string_view("\0\0\x80\x3F\1\2", 6))));
}

void TestSafetensorsWriter::doesNotDependOnOrder()
{
    const NamedTensors tensors = {{"a", at::arange(3)}, {"b", at::arange(4, at::kHalf)}, {"c", at::arange(5)}};
    const std::map<std::string, std::string> metadata = {{"x", "1"}, {"y", "2"}};
    writeSafetensors(folder() / "one", tensors, metadata);
    writeSafetensors(folder() / "two", {tensors[2], tensors[0], tensors[1]}, metadata);
    QVERIFY(readFile(folder() / "one") == readFile(folder() / "two"));
}

void TestSafetensorsWriter::alignsEveryTensor()
{
    writeSafetensors(file(),
                     {{"a", at::arange(3, at::kByte)},
                      {"b", at::arange(3, at::kHalf)},
                      {"c", at::arange(3, at::kFloat)},
                      {"d", at::arange(3, at::kLong)}},
                     {});
    const SafetensorsReader reader(file());
    for (const TensorEntry& entry : reader.entries())
        QCOMPARE(entry.begin % static_cast<std::uint64_t>(reader.tensor(entry.name).element_size()), std::uint64_t{0});
}

void TestSafetensorsWriter::writesStridedTensors()
{
    const at::Tensor transposed = at::arange(6).view({2, 3}).t();
    const at::Tensor expanded = at::arange(2).unsqueeze(1).expand({2, 4});
    writeSafetensors(file(), {{"t", transposed}, {"e", expanded}}, {});
    const SafetensorsReader reader(file());
    QVERIFY(reader.tensor("t").equal(transposed));
    QVERIFY(reader.tensor("e").equal(expanded));
}

void TestSafetensorsWriter::writesConjugatedTensors()
{
    const at::Tensor lazy = at::complex(at::arange(2, at::kFloat), at::arange(2, at::kFloat)).conj();
    QVERIFY(lazy.is_conj());
    writeSafetensors(file(), {{"c", lazy}}, {});
    QVERIFY(SafetensorsReader(file()).tensor("c").equal(lazy.resolve_conj()));
}

void TestSafetensorsWriter::writesNothing()
{
    writeSafetensors(file(), {}, {});
    QVERIFY(SafetensorsReader(file()).entries().empty());
}

void TestSafetensorsWriter::replacesTheOldFile()
{
    writeSafetensors(file(), {{"old", at::arange(9)}}, {});
    const SafetensorsReader before(file());
    writeSafetensors(file(), {{"new", at::arange(2)}}, {});
    QVERIFY(SafetensorsReader(file()).contains("new"));
    // who still reads the old file keeps it
    QVERIFY(before.tensor("old").equal(at::arange(9)));
    QCOMPARE(filesInFolder(), 1);
}

void TestSafetensorsWriter::sweepsWhatAKilledProcessLeft()
{
    const std::filesystem::path remnant = file().string() + ".4711.0.part";
    std::ofstream(remnant) << "half";
    QVERIFY(std::filesystem::exists(remnant));
    ReplacingFile another(file()); // that goes on being written
    QVERIFY(!std::filesystem::exists(remnant));
    writeSafetensors(file(), {}, {});
    another.write("other", 5);
    another.commit();
    QCOMPARE(std::filesystem::file_size(file()), std::uintmax_t{5});
    QCOMPARE(filesInFolder(), qsizetype{1});
}

void TestSafetensorsWriter::followsTheUmask()
{
    const mode_t old = ::umask(0027);
    writeSafetensors(file(), {}, {});
    ::umask(old);
    struct stat status = {};
    QCOMPARE(::stat(file().c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777u, 0640u);
}

void TestSafetensorsWriter::refuses_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<bool>("complexHalf");

    QTest::newRow("duplicate name") << QByteArray("a a") << QByteArray("v") << false;
    QTest::newRow("control character") << QByteArray("a\tb") << QByteArray("v") << false;
    QTest::newRow("reserved name") << QByteArray("__metadata__") << QByteArray("v") << false;
    QTest::newRow("name not UTF-8") << QByteArray("\xFF") << QByteArray("v") << false;
    QTest::newRow("metadata not UTF-8") << QByteArray("a") << QByteArray("\xFF") << false;
    QTest::newRow("unknown type") << QByteArray("a") << QByteArray("v") << true;
}

void TestSafetensorsWriter::refuses()
{
    QFETCH(QByteArray, names);
    QFETCH(QByteArray, metadata);
    QFETCH(bool, complexHalf);

    NamedTensors tensors;
    for (const QByteArray& name : names.split(' '))
        tensors.emplace_back(name.toStdString(), at::zeros({1}, complexHalf ? at::kComplexHalf : at::kFloat));
    QVERIFY_THROWS_EXCEPTION(CheckpointError, writeSafetensors(file(), tensors, {{"k", metadata.toStdString()}}));
    QVERIFY_THROWS_EXCEPTION(CheckpointError, writeSafetensors(file(), {{"undefined", at::Tensor()}}, {}));
    QCOMPARE(filesInFolder(), 0);
}

void TestSafetensorsWriter::keepsTheOldFileOnAFullDisk()
{
    writeSafetensors(file(), {{"old", at::arange(4)}}, {});
    const std::string before = readFile(file());
    QString message;
    {
        const FileSizeLimit limit(64 * 1024);
        if (!limit.isSet())
            QSKIP("this system does not limit the size of files");
        message = messageOf<CheckpointError>([&] { writeSafetensors(file(), {{"new", at::arange(100'000)}}, {}); });
    }
    QCOMPARE(message, QString::fromStdString(file().string() + ": the file cannot be written: File too large"));
    QVERIFY(readFile(file()) == before);
    QCOMPARE(filesInFolder(), 1);
}

void TestSafetensorsWriter::refusesPlacesThatAreNoFile()
{
    QVERIFY_THROWS_EXCEPTION(CheckpointError, writeSafetensors(folder(), {}, {}));
    QVERIFY_THROWS_EXCEPTION(CheckpointError, writeSafetensors(folder() / "absent" / "file", {}, {}));
    QVERIFY_THROWS_EXCEPTION(CheckpointError, writeSafetensors("/dev/null", {}, {}));
    QVERIFY(std::filesystem::is_character_file("/dev/null"));
    QCOMPARE(filesInFolder(), 0);
}

QTEST_APPLESS_MAIN(TestSafetensorsWriter)
#include "tst_safetensors_writer.moc"
