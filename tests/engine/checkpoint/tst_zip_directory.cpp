// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/zip_directory.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/checkpoint_test_support.h"
#include "engine/checkpoint/crc32.h"
#include "engine/checkpoint/torch_file_support.h"

#include <QTest>

#include <functional>
#include <random>

using namespace unocclude::engine;
using namespace unocclude::engine::test;

namespace {

std::vector<ZipPart> plainParts()
{
    return {{"a/data.pkl", "pickle"}, {"a/data/0", "0123456789"}, {"a/version", "3\n"}};
}

std::vector<ZipPart> changed(std::size_t index, const std::function<void(ZipPart&)>& change)
{
    std::vector<ZipPart> parts = plainParts();
    change(parts[index]);
    return parts;
}

std::vector<ZipPart> withPath(const std::string& path)
{
    return changed(1, [&](ZipPart& part) { part.path = path; });
}

std::string replaced(std::string bytes, std::size_t at, const std::string& with)
{
    return bytes.replace(at, with.size(), with);
}

} // namespace

class TestZipDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void knowsPythonsChecksum();
    void comparesChecksums();
    void refusesEveryTruncation();
    void survivesMutations();
};

void TestZipDirectory::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    std::vector<ZipPart> followed = plainParts();
    for (ZipPart& part : followed)
        part.flags = 0x0808; // as torch.save writes them
    row("plain", zipBytes(plainParts()));
    row("sizes behind the data, names in UTF-8", zipBytes(followed));
    row("zip64", zipBytes(plainParts(), {.zip64 = true}));
    row("zip64, sizes behind the data", zipBytes(followed, {.zip64 = true}));
    row("padded to 64 bytes",
        zipBytes(changed(1, [](ZipPart& p) { p.extra = "FB" + littleEndian(20, 2) + std::string(20, 'Z'); })));
    row("no checksum", zipBytes(changed(1, [](ZipPart& p) { p.crc = 0; })));
    auto all = plainParts();
    for (const char* name :
         {"byteorder", ".format_version", ".storage_alignment", ".data/serialization_id", "data/4294967295"})
        all.push_back({std::string("a/") + name, "x"});
    row("all of torch's names", zipBytes(all));
}

void TestZipDirectory::accepts()
{
    QFETCH(QByteArray, bytes);
    const std::string file = bytes.toStdString();
    const ZipDirectory directory = parseZipDirectory(file);
    const ZipMember* member = findMember(directory, "data/0");
    QVERIFY(member);
    QVERIFY(member->data == "0123456789");
    QCOMPARE(file.substr(member->begin, 10), std::string("0123456789"));
    QVERIFY(!findMember(directory, "data/1"));
}

void TestZipDirectory::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const std::string& bytes, const char* reason) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromLatin1(reason);
    };
    const auto one = [&](const char* name, const char* reason, const std::function<void(ZipPart&)>& change) {
        row(name, zipBytes(changed(1, change)), reason);
    };
    const std::string plain = zipBytes(plainParts());
    const std::string wide = zipBytes(plainParts(), {.zip64 = true});

    row("nothing", "", "too short");
    row("junk behind it", plain + "x", "does not end");
    row("junk before it", "x" + plain, "does not lie where it says");
    row("comment", zipBytes(plainParts(), {.comment = "c"}), "does not end");
    row("no member", zipBytes({}), "before its first member");
    row("fewer members than listed", zipBytes(plainParts(), {.count = 2}), "more than its members");
    row("more members than listed", zipBytes(plainParts(), {.count = 4}), "claims 4 members");
    row("65535 members claimed", zipBytes(plainParts(), {.count = 65'535}), "claims 65535 members");
    row("2^64-1 members claimed", zipBytes(plainParts(), {.zip64 = true, .count = ~std::uint64_t{0}}), "claims");
    row("directory elsewhere", zipBytes(plainParts(), {.directoryBegin = 3}), "does not lie where it says");
    row("directory beyond the file", zipBytes(plainParts(), {.directoryBegin = 1'000'000}), "does not lie");
    row("several volumes", replaced(plain, plain.size() - 18, "\1"), "volumes");
    row("zip64 locator elsewhere", replaced(wide, wide.size() - 34, "\1"), "points elsewhere");
    row("zip64 record of another size", replaced(wide, wide.size() - 94, "\55"), "missing or longer");
    row("end records that differ", replaced(wide, wide.size() - 14, littleEndian(2, 2) + littleEndian(2, 2)),
        "contradict");

    row("duplicate name", zipBytes({{"a/data.pkl", "1"}, {"a/data.pkl", "2"}}), "is there twice");
    row("duplicate storage by leading zero", zipBytes({{"a/data/0", "1"}, {"a/data/00", "2"}}), "is none of");
    row("two names, one local header", zipBytes({{"a/data/0", "1"}, {.path = "a/data/1", .data = "1", .header = 0}}),
        "two different ways");
    one("two entries of one header", "share bytes",
        [](ZipPart& p) { p = {.path = "a/data.pkl", .data = "pickle", .header = 0}; });
    one("overlap by a larger size", "share bytes", [](ZipPart& p) {
        p.flags = 8;
        p.size = 60;
    });
    one("deflated", "is compressed", [](ZipPart& p) { p.method = 8; });
    one("encrypted", "unknown flags", [](ZipPart& p) { p.flags = 1; });
    one("central directory encrypted", "unknown flags", [](ZipPart& p) { p.flags = 1 << 13; });
    one("1.9 GB claimed", "is larger than the file", [](ZipPart& p) {
        p.flags = 8;
        p.size = 1'900'000'000;
    });
    one("size that differs from the local one", "two different ways", [](ZipPart& p) { p.size = 9; });
    one("header beyond the file", "no header where", [](ZipPart& p) { p.header = 1'000'000; });
    one("header inside another's data", "no header where", [](ZipPart& p) { p.header = 3; });
    one("local name differs", "two different ways", [](ZipPart& p) { p.localPath = "a/data/9"; });
    row("header at 2^64-1", zipBytes(changed(1, [](ZipPart& p) { p.header = ~std::uint64_t{0}; }), {.zip64 = true}),
        "no header where");
    row("2^64-1 bytes",
        zipBytes(changed(1,
                         [](ZipPart& p) {
                             p.flags = 8;
                             p.size = ~std::uint64_t{0};
                         }),
                 {.zip64 = true}),
        "is larger than the file");
    row("last member reaches into the directory",
        zipBytes(changed(2,
                         [](ZipPart& p) {
                             p.flags = 8;
                             p.size = 30;
                         })),
        "into the directory");

    for (const char* path : {"../../etc/x", "a/../data/0", "/data/0", "data/0", "a//data/0", "a/data/", "a/data/x",
                             "a/data/-1", "a/data/4294967296", "a/data/0/", "b/data/0", "a/code/__torch__.py",
                             "a/constants.pkl", "a/data/0.py", "a/Data.pkl", "a/data.pkl "})
        row(path, zipBytes(withPath(path)), "is none of a PyTorch weights file");
    row("NUL in a name", zipBytes(withPath(std::string("a/data/0\0", 9))), "is none of");
    row("control character in the folder", zipBytes({{"\x1b[2J/data.pkl", "x"}}), "no folder of the archive's own");
    row("empty folder", zipBytes({{"/data.pkl", "x"}}), "no folder of the archive's own");
}

void TestZipDirectory::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const std::string file = bytes.toStdString();
    const QString message = messageOf<CheckpointError>([&] { parseZipDirectory(file); });
    QVERIFY2(message.contains(reason), qPrintable(message));
}

void TestZipDirectory::knowsPythonsChecksum()
{
    QCOMPARE(crc32("123456789"), 0xCBF43926u); // the check value that every description of CRC-32 gives
    QCOMPARE(crc32(""), 0u);
    QCOMPARE(crc32("The quick brown fox jumps over the lazy dog"), 0x414FA339u);
}

void TestZipDirectory::comparesChecksums()
{
    std::string file = zipBytes(plainParts());
    file[file.find("0123456789")] ^= 1;
    const ZipDirectory directory = parseZipDirectory(file);
    verifyChecksum(*findMember(directory, "data.pkl"));
    QCOMPARE(messageOf<CheckpointError>([&] { verifyChecksum(*findMember(directory, "data/0")); }),
             QStringLiteral("its member \"data/0\" is damaged: the data does not match its checksum"));
}

void TestZipDirectory::refusesEveryTruncation()
{
    for (const bool zip64 : {false, true}) {
        const std::string whole = zipBytes(plainParts(), {.zip64 = zip64});
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY_THROWS_EXCEPTION(CheckpointError, parseZipDirectory(std::string_view(whole).substr(0, length)));
    }
}

/// Whatever the bytes, members lie inside them; under the sanitizers reading them proves it.
void TestZipDirectory::survivesMutations()
{
    std::mt19937 random(11);
    int accepted = 0;
    for (int round = 0; round < 40'000; ++round) {
        std::string bytes = zipBytes(plainParts(), {.zip64 = round % 2 == 0});
        for (auto changes = 1 + random() % 3; changes > 0; --changes)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        try {
            for (const ZipMember& member : parseZipDirectory(bytes))
                QVERIFY(member.begin + member.data.size() <= bytes.size());
            ++accepted;
        } catch (const CheckpointError&) {
        }
    }
    QVERIFY(accepted > 100); // versions, dates and the data itself mean nothing here
    QVERIFY(accepted < 30'000);
}

QTEST_APPLESS_MAIN(TestZipDirectory)
#include "tst_zip_directory.moc"
