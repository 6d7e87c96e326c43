// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/open_checkpoint.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/checkpoint_test_support.h"
#include "engine/checkpoint/safetensors_reader.h"
#include "engine/checkpoint/safetensors_writer.h"
#include "engine/checkpoint/torch_file_support.h"

#include <QTemporaryDir>
#include <QTest>

#include <ATen/ops/arange.h>
#include <ATen/ops/tensor.h>

#include <random>

using namespace unocclude::engine;
using namespace unocclude::engine::test;

namespace {

std::string bytesOf(const at::Tensor& tensor)
{
    return {static_cast<const char*>(tensor.const_data_ptr()), tensor.nbytes()};
}

/// A transposed matrix and the last two elements of a vector.
std::string exampleFile()
{
    const std::string value = dictionary({{text("matrix"), tensor(storage("FloatStorage", "0", 6), {3, 2}, {1, 3})},
                                          {text("tail"), tensor(storage("LongStorage", "1", 5), {2}, {1}, 3)},
                                          {text("mask"), tensor(storage("BoolStorage", "2", 3), {3}, {1})},
                                          {text("none"), tensor(storage("HalfStorage", "3", 0), {0, 2}, {2, 1})}});
    return torchZip(value, {bytesOf(at::arange(6, at::kFloat)), bytesOf(at::arange(5)), std::string("\0\1\7", 3), ""});
}

void requireExample(const CheckpointReader& reader)
{
    QVERIFY(reader.tensor("matrix").equal(at::arange(6, at::kFloat).view({2, 3}).t()));
    QVERIFY(reader.tensor("tail").equal(at::tensor({3, 4}, at::kLong)));
    QVERIFY(reader.tensor("mask").equal(at::tensor({0, 1, 1}, at::kByte).to(at::kBool)));
    QCOMPARE(reader.tensor("none").sizes(), c10::IntArrayRef({0, 2}));
}

} // namespace

class TestTorchReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsTensors();
    void mapsWithoutCopying();
    void copiesMisalignedData();
    void readsOldFiles();
    void noticesEveryDamage();
    void noticesDamageOfTheTensorAskedFor();
    void choosesByContent();
    void refusesWhatIsNoWeightsFile_data();
    void refusesWhatIsNoWeightsFile();
    void readsTheReferenceCheckpoint();
    void readsSegmentAnything_data();
    void readsSegmentAnything();

private:
    std::filesystem::path file(const char* name = "file.pth") const;
    std::unique_ptr<CheckpointReader> open(const std::string& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTorchReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

std::filesystem::path TestTorchReader::file(const char* name) const
{
    return std::filesystem::path(m_folder->path().toStdString()) / name;
}

std::unique_ptr<CheckpointReader> TestTorchReader::open(const std::string& bytes) const
{
    writeFile(file(), bytes);
    return openCheckpoint(file());
}

void TestTorchReader::readsTensors()
{
    const auto reader = open(exampleFile());
    QVERIFY(reader->format() == "PyTorch zip");
    requireExample(*reader);
    QCOMPARE(messageOf<CheckpointError>([&] { reader->tensor("absent"); }),
             QString::fromStdString(file().string() + ": tensor \"absent\": the file does not hold it"));
}

void TestTorchReader::mapsWithoutCopying()
{
    const std::string value = dictionary({{text("w"), tensor(storage("FloatStorage", "0", 4), {4}, {1})}});
    std::vector<ZipPart> parts = torchParts(value, {bytesOf(at::arange(4, at::kFloat))});
    for (std::size_t padding = 0; zipBytes(parts).find(parts[2].data) % 64 != 0; ++padding)
        parts[2].extra = "FB" + littleEndian(padding, 2) + std::string(padding, 'Z'); // as torch.save does
    at::Tensor tensor;
    {
        const auto reader = open(zipBytes(parts));
        tensor = reader->tensor("w");
        QCOMPARE(tensor.const_data_ptr(), reader->tensor("w").const_data_ptr());
    }
    std::filesystem::remove(file());
    QVERIFY(tensor.equal(at::arange(4, at::kFloat)));
}

void TestTorchReader::copiesMisalignedData()
{
    const std::string value = dictionary({{text("w"), tensor(storage("FloatStorage", "0", 6), {3, 2}, {1, 3})}});
    for (int shift = 0; shift < 4; ++shift) {
        std::vector<ZipPart> parts = torchParts(value, {bytesOf(at::arange(6, at::kFloat))});
        parts[2].extra = "FB" + littleEndian(static_cast<std::uint64_t>(shift), 2) + std::string(shift, 'Z');
        const at::Tensor tensor = open(zipBytes(parts))->tensor("w");
        QCOMPARE(reinterpret_cast<std::uintptr_t>(tensor.const_data_ptr()) % alignof(float), std::uintptr_t{0});
        QVERIFY(tensor.equal(at::arange(6, at::kFloat).view({2, 3}).t()));
    }
}

void TestTorchReader::readsOldFiles()
{
    const std::string described =
        tuple({text("storage"), global("torch", "FloatStorage"), text("94"), text("cpu"), integer(6), "N"}) + "Q";
    const std::string value = dictionary({{text("w"), tensor(described, {3, 2}, {1, 3})}});
    const auto reader =
        open(oldTorchFile(value, list({text("94")}), littleEndian(6, 8) + bytesOf(at::arange(6, at::kFloat))));
    QVERIFY(reader->format() == "PyTorch before 1.6");
    QVERIFY(reader->tensor("w").equal(at::arange(6, at::kFloat).view({2, 3}).t()));
}

/// Each bit of the file, one after the other: either the damage is told or the tensors are what they were.
void TestTorchReader::noticesEveryDamage()
{
    const std::string whole = exampleFile();
    int refused = 0;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string bytes = whole;
        bytes[at] ^= static_cast<char>(1 << at % 8);
        try {
            requireExample(*open(bytes));
            if (QTest::currentTestFailed())
                return;
        } catch (const CheckpointError&) {
            ++refused;
        }
    }
    QVERIFY(refused > static_cast<int>(whole.size()) * 8 / 10); // the rest are dates, versions and the like
}

void TestTorchReader::noticesDamageOfTheTensorAskedFor()
{
    std::string bytes = exampleFile();
    bytes[bytes.find(bytesOf(at::arange(5)))] ^= 1;
    const auto reader = open(bytes);
    reader->tensor("matrix");
    QCOMPARE(messageOf<CheckpointError>([&] { reader->tensor("tail"); }),
             QString::fromStdString(file().string() + ": tensor \"tail\": its member \"data/1\" is damaged: the data "
                                                      "does not match its checksum"));
}

void TestTorchReader::choosesByContent()
{
    writeSafetensors(file("weights.ckpt"), {{"w", at::arange(3)}}, {});
    QVERIFY(openCheckpoint(file("weights.ckpt"))->format() == "safetensors");
    writeFile(file("weights.safetensors"), exampleFile());
    QVERIFY(openCheckpoint(file("weights.safetensors"))->format() == "PyTorch zip");
}

void TestTorchReader::refusesWhatIsNoWeightsFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << u"the file is empty"_qs;
    QTest::newRow("text") << QByteArray("not a checkpoint at all") << u"it is no weights file"_qs;
    QTest::newRow("tar") << QByteArray(257, 'x') + "ustar" << u"tar archive"_qs;
    QTest::newRow("other pickle") << QByteArray("\x80\4\x95.") << u"it is a pickle, but not one"_qs;
    QTest::newRow("zip of other things") << QByteArray::fromStdString(zipBytes({{"word/document.xml", "x"}}))
                                         << u"is none of a PyTorch weights file"_qs;
    QTest::newRow("junk before a zip") << QByteArray::fromStdString("x" + exampleFile()) << u"it is no weights file"_qs;
}

void TestTorchReader::refusesWhatIsNoWeightsFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const QString message = messageOf<CheckpointError>([&] { open(bytes.toStdString()); });
    QVERIFY2(message.startsWith(QString::fromStdString(file().string() + ": ")) && message.contains(reason),
             qPrintable(message));
}

void TestTorchReader::readsTheReferenceCheckpoint()
{
    const std::filesystem::path folder = UNOCCLUDE_SHARED_DATA "/golden/pix2gestalt-micro";
    if (!std::filesystem::exists(folder))
        QSKIP("the golden data is not beside the repository");
    const auto reader = openCheckpoint(folder / "checkpoint.ckpt");
    QCOMPARE(reader->entries().size(), std::size_t{802});
    QCOMPARE(reader->metadata().at("global_step"), std::string("12345"));
    QCOMPARE(reader->passedOver().size(), std::size_t{5});
    for (const TensorEntry& entry : reader->entries())
        QCOMPARE(reader->tensor(entry.name).sizes(), c10::IntArrayRef(entry.shape));
    const SafetensorsReader golden(folder / "golden.safetensors");
    QVERIFY(reader->tensor("betas").equal(golden.tensor("schedule.betas")));
    QVERIFY(reader->tensor("alphas_cumprod").equal(golden.tensor("schedule.alphas_cumprod")));
}

void TestTorchReader::readsSegmentAnything_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("tensors");
    QTest::newRow("ViT") << u"sam_vit.pth"_qs << 202;
    QTest::newRow("TinyViT") << u"mobile_sam.pth"_qs << 327;
}

void TestTorchReader::readsSegmentAnything()
{
    QFETCH(QString, name);
    QFETCH(int, tensors);
    const std::filesystem::path path = UNOCCLUDE_SHARED_DATA "/golden/sam/" + name.toStdString();
    if (!std::filesystem::exists(path))
        QSKIP("the golden data is not beside the repository");
    const auto reader = openCheckpoint(path);
    QCOMPARE(reader->entries().size(), static_cast<std::size_t>(tensors));
    for (const TensorEntry& entry : reader->entries())
        QVERIFY(!reader->tensor(entry.name).isnan().any().item<bool>());
}

QTEST_APPLESS_MAIN(TestTorchReader)
#include "tst_torch_reader.moc"
