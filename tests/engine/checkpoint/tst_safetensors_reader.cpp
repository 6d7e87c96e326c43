// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/safetensors_reader.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/checkpoint_test_support.h"
#include "engine/checkpoint/safetensors_writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/ops/arange.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/tensor.h>

#include <random>

using namespace unocclude::engine;
using namespace unocclude::engine::test;

class TestSafetensorsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsValues();
    void outlivesTheReader();
    void neverWritesTheFile();
    void copiesMisalignedData();
    void makesBooleansOfAnyByte();
    void readsEmptyTensors();
    void namesWhatIsMissing();
    void refusesTypesThatTorchLacks();
    void refusesWhatIsNoFile();
    void namesTheFile();
    void refusesEveryTruncation();
    void survivesMutations();
    void readsReferenceFile();

private:
    std::filesystem::path file(const char* name = "file.safetensors") const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSafetensorsReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

std::filesystem::path TestSafetensorsReader::file(const char* name) const
{
    return std::filesystem::path(m_folder->path().toStdString()) / name;
}

void TestSafetensorsReader::readsValues()
{
    const std::string header = R"({"w":{"dtype":"I16","shape":[2,2],"data_offsets":[0,8]}})";
    writeFile(file(), safetensorsBytes(header, std::string_view("\1\0\2\0\xFF\xFF\0\1", 8)));
    const at::Tensor tensor = SafetensorsReader(file()).tensor("w");
    QVERIFY(tensor.equal(at::tensor({1, 2, -1, 256}, at::kShort).view({2, 2})));
}

void TestSafetensorsReader::outlivesTheReader()
{
    writeSafetensors(file(), {{"w", at::arange(100'000)}}, {});
    at::Tensor tensor;
    {
        const SafetensorsReader reader(file());
        tensor = reader.tensor("w").slice(0, 99'998);
        // two views of one mapping, not two copies
        QCOMPARE(reader.tensor("w").const_data_ptr(), reader.tensor("w").const_data_ptr());
    }
    std::filesystem::remove(file());
    QVERIFY(tensor.equal(at::tensor({99'998, 99'999}, at::kLong)));
}

void TestSafetensorsReader::neverWritesTheFile()
{
    writeSafetensors(file(), {{"w", at::arange(8)}}, {});
    const std::string before = readFile(file());
    SafetensorsReader(file()).tensor("w").zero_();
    QVERIFY(readFile(file()) == before);
}

void TestSafetensorsReader::copiesMisalignedData()
{
    // data that begins at a multiple of 8 bytes puts the float behind one byte of U8 at an odd address
    std::string header = R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
                         R"("b":{"dtype":"F32","shape":[1],"data_offsets":[1,5]}})";
    header.resize((header.size() + 7) / 8 * 8, ' ');
    const std::string bytes = safetensorsBytes(header, std::string_view("\7\0\0\x80\x3F", 5));
    writeFile(file(), bytes);
    const SafetensorsReader reader(file());
    QVERIFY(reader.entry("b").begin % alignof(float) != 0);
    const at::Tensor tensor = reader.tensor("b");
    QCOMPARE(reinterpret_cast<std::uintptr_t>(tensor.const_data_ptr()) % alignof(float), std::uintptr_t{0});
    QCOMPARE(tensor.item<float>(), 1.0f);
}

void TestSafetensorsReader::makesBooleansOfAnyByte()
{
    writeFile(file(), safetensorsBytes(R"({"m":{"dtype":"BOOL","shape":[4],"data_offsets":[0,4]}})",
                                       std::string_view("\0\1\2\xFF", 4)));
    const at::Tensor mask = SafetensorsReader(file()).tensor("m");
    QCOMPARE(mask.scalar_type(), at::kBool);
    QCOMPARE(mask.sum().item<std::int64_t>(), std::int64_t{3});
}

void TestSafetensorsReader::readsEmptyTensors()
{
    writeFile(file(), safetensorsBytes(R"({"e":{"dtype":"F32","shape":[3,0],"data_offsets":[0,0]}})"));
    QCOMPARE(SafetensorsReader(file()).tensor("e").sizes(), c10::IntArrayRef({3, 0}));
}

void TestSafetensorsReader::namesWhatIsMissing()
{
    writeSafetensors(file(), {{"w", at::arange(1)}}, {});
    const SafetensorsReader reader(file());
    QVERIFY(!reader.contains("v"));
    QCOMPARE(messageOf<CheckpointError>([&] { reader.tensor("v"); }),
             QString::fromStdString(file().string() + ": tensor \"v\": the file does not hold it"));
}

void TestSafetensorsReader::refusesTypesThatTorchLacks()
{
    writeFile(file(), safetensorsBytes(R"({"q":{"dtype":"F4","shape":[2],"data_offsets":[0,1]}})", "x"));
    const SafetensorsReader reader(file());
    QCOMPARE(messageOf<CheckpointError>([&] { reader.tensor("q"); }),
             QString::fromStdString(file().string() + ": tensor \"q\": its dtype F4 is not supported"));
}

void TestSafetensorsReader::refusesWhatIsNoFile()
{
    writeFile(file("empty"), {});
    QVERIFY_THROWS_EXCEPTION(CheckpointError, SafetensorsReader(file("empty")));
    QVERIFY_THROWS_EXCEPTION(CheckpointError, SafetensorsReader(file("absent")));
    QVERIFY_THROWS_EXCEPTION(CheckpointError, SafetensorsReader(file().parent_path()));
    QVERIFY_THROWS_EXCEPTION(CheckpointError, SafetensorsReader("/dev/zero"));
}

void TestSafetensorsReader::namesTheFile()
{
    QCOMPARE(
        messageOf<CheckpointError>([&] { SafetensorsReader reader(file("absent")); }),
        QString::fromStdString(file("absent").string() + ": the file cannot be opened: No such file or directory"));
    writeFile(file("short"), "123");
    QCOMPARE(
        messageOf<CheckpointError>([&] { SafetensorsReader reader(file("short")); }),
        QString::fromStdString(file("short").string() + ": a safetensors file has at least 8 bytes, this one has 3"));
}

void TestSafetensorsReader::refusesEveryTruncation()
{
    writeSafetensors(file(), {{"a", at::arange(4)}, {"b", at::arange(3, at::kByte)}}, {{"k", "v"}});
    const std::string whole = readFile(file());
    for (std::size_t length = 0; length < whole.size(); ++length) {
        writeFile(file("cut"), whole.substr(0, length));
        QVERIFY_THROWS_EXCEPTION(CheckpointError, SafetensorsReader(file("cut")));
    }
}

/// A damaged file either says so or gives tensors whose every byte can be read.
void TestSafetensorsReader::survivesMutations()
{
    writeSafetensors(file(), {{"a", at::arange(4)}, {"b", at::arange(3, at::kHalf)}, {"c", at::ones({1}, at::kBool)}},
                     {{"k", "v"}});
    const std::string whole = readFile(file());
    std::mt19937 random(7);
    int loaded = 0;
    int refused = 0;
    for (int round = 0; round < 10'000; ++round) {
        std::string bytes = whole;
        for (auto changes = 1 + random() % 4; changes > 0; --changes)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        if (random() % 8 == 0)
            bytes.resize(random() % (whole.size() * 2));
        writeFile(file("mutant"), bytes);
        try {
            const SafetensorsReader reader(file("mutant"));
            for (const TensorEntry& entry : reader.entries())
                reader.tensor(entry.name).clone();
            ++loaded;
        } catch (const CheckpointError&) {
            ++refused;
        }
    }
    QVERIFY(loaded > 100);
    QVERIFY(refused > 1'000);
}

/// A file that the published Python package has written.
void TestSafetensorsReader::readsReferenceFile()
{
    const std::filesystem::path path = UNOCCLUDE_SHARED_DATA "/golden/dpm_solver.safetensors";
    if (!std::filesystem::exists(path))
        QSKIP("the golden data is not beside the repository");
    const SafetensorsReader reader(path);
    QCOMPARE(reader.entries().size(), std::size_t{73});
    for (const TensorEntry& entry : reader.entries())
        QVERIFY(reader.tensor(entry.name).isfinite().all().item<bool>());
}

QTEST_APPLESS_MAIN(TestSafetensorsReader)
#include "tst_safetensors_reader.moc"
