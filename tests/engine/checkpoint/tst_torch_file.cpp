// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/torch_file.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/checkpoint_test_support.h"
#include "engine/checkpoint/torch_file_support.h"

#include <QTest>

#include <functional>

using namespace unocclude::engine;
using namespace unocclude::engine::test;

namespace {

const std::string sixteenBytes = "0123456789abcdef";

std::string floats(std::int64_t count = 4, const std::string& key = "0")
{
    return storage("FloatStorage", key, count);
}

std::string square()
{
    return tensor(floats(), {2, 2}, {2, 1});
}

/// A file whose one tensor "w" is `value`, with one storage of 16 bytes.
std::string fileOf(const std::string& value)
{
    return torchZip(dictionary({{text("w"), value}}), {sixteenBytes});
}

std::string rebuilt(const std::string& function, const std::vector<std::string>& arguments)
{
    return call(global("torch._utils", function), tuple(arguments));
}

const std::string oldKeys = list({text("0")});
const std::string oldStorage = littleEndian(4, 8) + sixteenBytes;

std::string oldDictionary()
{
    const std::string described =
        tuple({text("storage"), global("torch", "FloatStorage"), text("0"), text("cuda:0"), integer(4), "N"}) + "Q";
    return dictionary({{text("w"), tensor(described, {2, 2}, {2, 1})}});
}

} // namespace

class TestTorchFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTensors_data();
    void readsTensors();
    void findsTheWeights();
    void tellsWhatItPassesOver();
    void boundsWhatItTells();
    void readsOldFiles();
    void refuses_data();
    void refuses();
    void refusesOldFiles_data();
    void refusesOldFiles();
    void refusesEveryTruncationOfAnOldFile();
};

void TestTorchFile::readsTensors_data()
{
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* name, const std::string& value) {
        QTest::newRow(name) << QByteArray::fromStdString(value);
    };
    const std::vector<std::string> plain = {floats(), integer(0), counts({2, 2}), counts({2, 1})};
    const auto with = [&](const std::vector<std::string>& more) {
        std::vector<std::string> all = plain;
        all.insert(all.end(), more.begin(), more.end());
        return all;
    };
    row("_rebuild_tensor", rebuilt("_rebuild_tensor", plain));
    row("_rebuild_tensor_v2", square());
    row("_rebuild_tensor_v2 with empty metadata", rebuilt("_rebuild_tensor_v2", with({"\x89", orderedDict(), "}"})));
    row("_rebuild_tensor_v3",
        rebuilt("_rebuild_tensor_v3", {storage("UntypedStorage", "0", 16), integer(0), counts({2, 2}), counts({2, 1}),
                                       "\x89", orderedDict(), global("torch", "float32")}));
    row("parameter", rebuilt("_rebuild_parameter", {square(), "\x88", orderedDict()}));
    row("parameter with state", rebuilt("_rebuild_parameter_with_state", {square(), "\x88", orderedDict(), "}"}));
    row("subclass", call(global("torch._tensor", "_rebuild_from_type_v2"),
                         tuple({global("torch._utils", "_rebuild_tensor_v2"), global("torch.nn", "Buffer"),
                                tuple(with({"\x89", orderedDict()})), "}"})));
    row("on a GPU", tensor(storage("FloatStorage", "0", 4, "cuda:1"), {2, 2}, {2, 1}));
}

void TestTorchFile::readsTensors()
{
    QFETCH(QByteArray, value);
    std::string opcodes = value.toStdString();
    // UntypedStorage lives in another module than the typed ones
    if (const auto at = opcodes.find("ctorch\nUntyped"); at != std::string::npos)
        opcodes.replace(at, 7, "ctorch.storage\n");
    const std::string bytes = fileOf(opcodes);
    const TorchFile file = parseTorchFile(bytes);
    QCOMPARE(file.tensors.size(), std::size_t{1});
    const TorchTensor& read = file.tensors.front();
    QCOMPARE(read.entry.name, std::string("w"));
    QCOMPARE(read.entry.dtype, std::string("F32"));
    QCOMPARE(read.entry.shape, (std::vector<std::int64_t>{2, 2}));
    QCOMPARE(read.strides, (std::vector<std::int64_t>{2, 1}));
    QCOMPARE(bytes.substr(read.entry.begin, read.entry.end - read.entry.begin), sixteenBytes);
}

void TestTorchFile::findsTheWeights()
{
    const std::string inner = dictionary({{text("w"), square()}});
    for (const std::string& root :
         {inner, dictionary({{text("state_dict"), inner}}), dictionary({{text("model"), inner}, {text("step"), "K\3"}}),
          dictionary({{text("model"), "}"}, {text("state_dict"), inner}}),
          orderedDict() + text("w") + square() + "s"}) {
        const std::string bytes = torchZip(root, {sixteenBytes});
        const TorchFile file = parseTorchFile(bytes);
        QCOMPARE(file.tensors.size(), std::size_t{1});
        QCOMPARE(file.tensors.front().entry.name, std::string("w"));
    }
}

void TestTorchFile::tellsWhatItPassesOver()
{
    const std::string callback = call(global("some.callbacks", "Checkpoint"), ")");
    const std::string weights = call(global("collections", "OrderedDict"), ")") + text("w") + square() + "s" +
                                text("extra") + callback + "s" + dictionary({{text("_metadata"), "N"}}) + "b";
    const std::string momenta = dictionary({{integer(0), tensor(floats(2, "1"), {2}, {1})}});
    const std::string root = dictionary({{text("epoch"), "K\5"},
                                         {text("lr"), "G\x3F\xF8" + std::string(6, '\0')},
                                         {text("version"), text("1.4")},
                                         {text("optimizer_states"), list({momenta})},
                                         {text("callbacks"), list({callback, callback})},
                                         {text("on"), "\x88"},
                                         {integer(7), "]"},
                                         {"]", "]"},
                                         {text("state_dict"), weights}});
    const std::string bytes = torchZip(root, {sixteenBytes, "12345678", "more"});
    const TorchFile file = parseTorchFile(bytes);
    QCOMPARE(file.metadata,
             (std::map<std::string, std::string>{{"epoch", "5"}, {"lr", "1.5"}, {"version", "1.4"}, {"on", "true"}}));
    QCOMPARE(file.passedOver, (std::vector<std::string>{
                                  "in the weights: extra: 3 values, refers to some.callbacks.Checkpoint",
                                  "attributes of the weights: 3 values", "optimizer_states: 1 tensor",
                                  "callbacks: 7 values, refers to some.callbacks.Checkpoint", "7: 1 value",
                                  "an entry without a printable name: 1 value", "storages that nothing refers to: 1"}));
}

void TestTorchFile::boundsWhatItTells()
{
    Items items;
    for (int i = 0; i < 3000; ++i)
        items.emplace_back(integer(i), "]");
    const std::string bytes = torchZip(dictionary(items), {});
    const std::vector<std::string> lines = parseTorchFile(bytes).passedOver;
    QCOMPARE(lines.size(), std::size_t{1001});
    QCOMPARE(lines.back(), std::string("and 2000 more"));
}

void TestTorchFile::readsOldFiles()
{
    const std::string bytes = oldTorchFile(oldDictionary(), oldKeys, oldStorage);
    QVERIFY(looksLikeTorchFile(bytes));
    const TorchFile file = parseTorchFile(bytes);
    QVERIFY(file.format == "PyTorch before 1.6");
    QCOMPARE(file.tensors.size(), std::size_t{1});
    const TensorEntry& entry = file.tensors.front().entry;
    QCOMPARE(bytes.substr(entry.begin, entry.end - entry.begin), sixteenBytes);
}

void TestTorchFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const std::string& bytes, const char* reason) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromLatin1(reason);
    };
    const auto value = [&](const char* name, const std::string& opcodes, const char* reason) {
        row(name, fileOf(opcodes), reason);
    };
    const auto parts = [&](const char* name, const char* reason,
                           const std::function<void(std::vector<ZipPart>&)>& change) {
        std::vector<ZipPart> all = torchParts(dictionary({{text("w"), square()}}), {sixteenBytes});
        change(all);
        row(name, zipBytes(all), reason);
    };
    constexpr std::int64_t huge = std::int64_t{1} << 62;

    parts("no version", "has no version", [](auto& p) { p.pop_back(); });
    parts("no data.pkl", "has no data.pkl", [](auto& p) { p.erase(p.begin()); });
    parts("no storage", "storage 0 is missing", [](auto& p) { p.erase(p.begin() + 2); });
    parts("big-endian", "big-endian", [](auto& p) { p[1].data = "big"; });
    parts("damaged pickle", "does not match its checksum", [](auto& p) { p[0].crc = 1; });
    parts("bytes behind the pickle", "goes on behind", [](auto& p) { p[0].data += "N."; });
    parts("storage too short", "has 15 bytes instead of 16", [](auto& p) { p[2].data.pop_back(); });
    parts("storage too long", "has 17 bytes instead of 16", [](auto& p) { p[2].data += "x"; });

    row("no dictionary", torchZip(square(), {sixteenBytes}), "no dictionary of tensors");
    row("a whole module", torchZip(call(global("models", "UNet"), ")"), {}), "no dictionary of tensors");
    row("two tensors of one name", torchZip(dictionary({{text("w"), square()}, {text("w"), square()}}), {sixteenBytes}),
        "tensor \"w\": it is there twice");
    row("name that is a number", torchZip(dictionary({{integer(1), square()}}), {sixteenBytes}), "not printable text");
    row("name with a terminal escape", torchZip(dictionary({{text("\x1b[2J"), square()}}), {sixteenBytes}),
        "not printable text");
    row("one storage under many names",
        torchZip(
            dictionary({{text("a"), square()}, {text("b"), square()}, {text("c"), square()}, {text("d"), square()}}),
            {sixteenBytes}),
        "nothing was thrown"); // weights may be tied
    Items many;
    for (int i = 0; i < 300; ++i)
        many.emplace_back(text(std::to_string(i)), tensor(floats(1'000), {1'000}, {1}));
    row("one storage under 300 names", torchZip(dictionary(many), {std::string(4'000, 'x')}),
        "larger than twice the file");

    value("beyond the storage", tensor(floats(), {2, 3}, {3, 1}),
          "tensor \"w\": it reaches to byte 24 of a storage of 16");
    value("offset beyond the storage", tensor(floats(), {1}, {1}, 4), "reaches to byte 20");
    value("stride beyond the storage", tensor(floats(), {2, 2}, {3, 1}), "reaches to byte 20");
    value("negative offset", tensor(floats(), {1}, {1}, -1), "no whole number from 0");
    value("negative stride", tensor(floats(), {2}, {-1}), "no whole number from 0");
    value("negative shape", tensor(floats(), {-2, -2}, {1, 1}), "no whole number from 0");
    value("shape that overflows", tensor(floats(), {huge, 8}, {0, 0}), "larger than any memory");
    value("stride that overflows", tensor(floats(), {3, 3}, {huge, huge}), "larger than any memory");
    value("offset that overflows", tensor(floats(), {1}, {1}, huge), "larger than any memory");
    value("expanded to 2^40", tensor(floats(), {std::int64_t{1} << 40}, {0}), "more elements than its storage");
    value("shape without strides", tensor(floats(), {2, 2}, {1}), "do not belong together");
    value("metadata that negates",
          rebuilt("_rebuild_tensor_v2", {floats(), integer(0), counts({1}), counts({1}), "\x89", orderedDict(),
                                         dictionary({{text("neg"), "\x88"}})}),
          "negated or conjugated");
    value("too few arguments", rebuilt("_rebuild_tensor_v2", {floats()}), "made in an unknown way");
    value("no argument", rebuilt("_rebuild_parameter", {}), "made in an unknown way");
    value("storage that is a text", rebuilt("_rebuild_tensor_v2", {text("0"), integer(0), counts({1}), counts({1})}),
          "no storage");
    value("shape that is a list",
          rebuilt("_rebuild_tensor_v2", {floats(), integer(0), list({integer(1)}), counts({1})}), "no tuple");
    value("unknown dtype",
          rebuilt("_rebuild_tensor_v3",
                  {floats(), integer(0), counts({1}), counts({1}), "\x89", orderedDict(), global("torch", "quint8")}),
          "type of number is unknown");
    value("item set on a tensor", square() + text("x") + "Ns", "no plain tensor"); // CVE-2026-24747
    value("state set on a tensor", square() + "}b", "no plain tensor");
    std::string wrapped = square();
    for (int i = 0; i < 5; ++i)
        wrapped = rebuilt("_rebuild_parameter", {wrapped, "\x88", orderedDict()});
    value("parameter of parameters", wrapped, "wrapped too often");

    value("unknown storage type", tensor(storage("QInt8Storage", "0", 4), {1}, {1}), "unknown type of number");
    value("storage type of another module",
          tensor(tuple({text("storage"), global("evil", "FloatStorage"), text("0"), text("cpu"), integer(4)}) + "Q",
                 {1}, {1}),
          "unknown type of number");
    value("unknown device", tensor(storage("FloatStorage", "0", 4, "meta"), {1}, {1}), "unknown device");
    value("device like a path", tensor(storage("FloatStorage", "0", 4, "cpu:../x"), {1}, {1}), "unknown device");
    value("key that is a path", tensor(storage("FloatStorage", "../0", 4), {1}, {1}), "in an unknown way");
    value("other persistent id", tensor(tuple({text("module"), "N", "N", "N", "N"}) + "Q", {1}, {1}),
          "in an unknown way");
    value("negative count", tensor(floats(-4), {1}, {1}), "no whole number from 0");
    value("count that overflows", tensor(floats(huge), {1}, {1}), "larger than any memory");
    value("count that lies", tensor(floats(5), {1}, {1}), "has 16 bytes instead of 20");
    value("one key, two counts", tuple({tensor(floats(4), {1}, {1}), tensor(floats(3), {1}, {1})}),
          "two different ways");
}

void TestTorchFile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const std::string file = bytes.toStdString();
    const QString message = messageOf<CheckpointError>([&] { parseTorchFile(file); });
    QVERIFY2(message.contains(reason), qPrintable(message));
}

void TestTorchFile::refusesOldFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const std::string& bytes, const char* reason) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromLatin1(reason);
    };
    const auto storages = [&](const char* name, const std::string& keys, const std::string& data, const char* reason) {
        row(name, oldTorchFile(oldDictionary(), keys, data), reason);
    };
    storages("byte behind it", oldKeys, oldStorage + "x", "behind its last storage");
    storages("other count", oldKeys, littleEndian(3, 8) + sixteenBytes, "has 3 elements instead of 4");
    storages("2^64-1 elements", oldKeys, littleEndian(~std::uint64_t{0}, 8) + sixteenBytes, "instead of 4");
    storages("storage not listed", list({}), oldStorage, "storage 0 is missing");
    storages("storage listed twice", list({text("0"), text("0")}), oldStorage + oldStorage, "twice or without");
    storages("unknown storage listed", list({text("0"), text("1")}), oldStorage + oldStorage, "twice or without");
    storages("list of numbers", list({integer(0)}), oldStorage, "does not list");
    storages("no list", "N", oldStorage, "does not list");
    const std::string whole = oldTorchFile(oldDictionary(), oldKeys, oldStorage);
    const auto changed = [&](const std::string& from, const std::string& to) {
        std::string bytes = whole;
        return bytes.replace(bytes.find(from), from.size(), to);
    };
    row("other protocol", changed(integer(1001), integer(1002)), "version of PyTorch's old format");
    row("big-endian", changed(text("little_endian") + "\x88", text("little_endian") + "\x89"), "big-endian");
    row("view of another storage", changed("N" + std::string("tQ"), ")tQ"), "in an unknown way");
}

void TestTorchFile::refusesOldFiles()
{
    refuses();
}

void TestTorchFile::refusesEveryTruncationOfAnOldFile()
{
    const std::string whole = oldTorchFile(oldDictionary(), oldKeys, oldStorage);
    for (std::size_t length = 0; length < whole.size(); ++length)
        QVERIFY_THROWS_EXCEPTION(CheckpointError, parseTorchFile(std::string_view(whole).substr(0, length)));
}

QTEST_APPLESS_MAIN(TestTorchFile)
#include "tst_torch_file.moc"
