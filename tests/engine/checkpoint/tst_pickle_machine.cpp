// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/pickle_machine.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/checkpoint_test_support.h"
#include "engine/checkpoint/torch_file_support.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <random>

using namespace unocclude::engine;
using namespace unocclude::engine::test;
using namespace std::string_literals;

namespace {

const PickleValue& rootOf(const Pickle& pickle)
{
    return pickle.graph[pickle.root];
}

QString refusal(const std::string& bytes)
{
    return messageOf<CheckpointError>([&] { readPickle(bytes); });
}

std::string repeated(const std::string& part, std::size_t count)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += part;
    return all;
}

} // namespace

class TestPickleMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIntegers_data();
    void readsIntegers();
    void readsOtherValues();
    void sharesRememberedValues();
    void makesDictionaries();
    void notesCalls();
    void stopsBehindTheFirst();
    void allowsCycles();
    void knowsNoOtherOpcode();
    void refuses_data();
    void refuses();
    void executesNothing_data();
    void executesNothing();
    void boundsItsMemory();
    void survivesMutations();
};

void TestPickleMachine::readsIntegers_data()
{
    QTest::addColumn<QByteArray>("opcodes");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char* name, const std::string& opcodes, qint64 value) {
        QTest::newRow(name) << QByteArray::fromStdString(opcodes) << value;
    };
    row("BININT1", "K\xFF", 255);
    row("BININT2", "M\xFF\xFF", 65'535);
    row("BININT", "J" + littleEndian(0xFFFFFFFF, 4), -1);
    row("LONG1 without a byte", std::string("\x8a\0", 2), 0);
    row("LONG1 of one byte", "\x8a\1\xFF", -1);
    row("LONG1 of two bytes", std::string("\x8a\2\xFF\0", 4), 255);
    row("LONG1 of eight bytes", "\x8a\10" + littleEndian(std::uint64_t{1} << 63, 8),
        std::numeric_limits<qint64>::min());
}

void TestPickleMachine::readsIntegers()
{
    QFETCH(QByteArray, opcodes);
    QFETCH(qint64, value);
    const std::string bytes = pickle(opcodes.toStdString());
    const Pickle read = readPickle(bytes);
    QVERIFY(rootOf(read).integer());
    QCOMPARE(qint64{*rootOf(read).integer()}, value);
}

void TestPickleMachine::readsOtherValues()
{
    const std::string bytes = pickle(tuple({"N", "\x88", "\x89", "G\x3F\xF8" + std::string(6, '\0'),
                                            text("caf\xC3\xA9"), "U\2ab", "\x8f", "\x8a\x09" + std::string(9, '\1')}));
    const Pickle read = readPickle(bytes);
    std::vector<PickleKind> kinds;
    for (const PickleId id : *rootOf(read).children())
        kinds.push_back(read.graph[id].kind);
    using enum PickleKind;
    QCOMPARE(kinds, (std::vector<PickleKind>{None, Boolean, Boolean, Float, Text, Text, Set, LongInteger}));
    const PickleValue::Children& values = *rootOf(read).children();
    QCOMPARE(std::get<std::int64_t>(read.graph[values[1]].content), std::int64_t{1});
    QCOMPARE(std::get<double>(read.graph[values[3]].content), 1.5);
    QVERIFY(*read.graph[values[4]].text() == "caf\xC3\xA9");
    QVERIFY(*read.graph[values[5]].text() == "ab");
}

void TestPickleMachine::sharesRememberedValues()
{
    const std::string bytes = pickle(text("x") + "q\0"s + "h\0"s + "r\1\0\0\0"s + "j\1\0\0\0"s + "\x87");
    const Pickle read = readPickle(bytes);
    QCOMPARE(*rootOf(read).children(), (PickleValue::Children{0, 0, 0}));
}

void TestPickleMachine::makesDictionaries()
{
    const std::string pair = text("k") + integer(1);
    for (const std::string& made :
         {"}" + pair + "s", "}(" + pair + "u", orderedDict() + pair + "s", "}" + pair + "s",
          call(global("collections", "OrderedDict"), list({pair + "\x86"}) + "\x85"),
          call(global("collections", "Counter"), dictionary({{text("k"), integer(1)}}) + "\x85")}) {
        const std::string bytes = pickle(made);
        const Pickle read = readPickle(bytes);
        QCOMPARE(rootOf(read).kind, PickleKind::Dictionary);
        QCOMPARE(rootOf(read).children()->size(), std::size_t{2});
        QVERIFY(*read.graph[rootOf(read).children()->front()].text() == "k");
    }
}

void TestPickleMachine::notesCalls()
{
    const std::string made =
        global("some.module", "Class") + ")\x81" + dictionary({{text("a"), "N"}}) + "b" + "Na" + text("k") + "Ns";
    const std::string bytes = pickle(made);
    const Pickle read = readPickle(bytes);
    const PickleValue& object = rootOf(read);
    QCOMPARE(object.kind, PickleKind::Object);
    QVERIFY(*read.graph[object.children()->front()].global() == (PickleGlobal{"some.module", "Class"}));
    QCOMPARE(object.children()->size(), std::size_t{5}); // class, arguments, one member, one key and value
    QCOMPARE(read.graph[object.state].kind, PickleKind::Dictionary);
}

void TestPickleMachine::stopsBehindTheFirst()
{
    const std::string bytes = pickle("N") + pickle("K\1");
    QCOMPARE(readPickle(bytes).size, std::size_t{4});
}

/// Lightning's hyper-parameters know their parents.
void TestPickleMachine::allowsCycles()
{
    const std::string bytes = pickle(global("m", "C") + ")\x81q\0"s + "}" + text("self") + "h\0"s + "sb");
    const Pickle read = readPickle(bytes);
    QCOMPARE(read.graph[rootOf(read).state].children()->back(), read.root);
    QVERIFY(refusal(pickle("]q\0"s + repeated("h\0a"s, 300))).contains(u"deeper"_qs));
}

void TestPickleMachine::knowsNoOtherOpcode()
{
    const std::string allowed = "\x80.(cR\x81"
                                "bQaesut\x85\x86\x87)]}\x8fN\x88\x89JKM\x8aGXUhjqr";
    QCOMPARE(allowed.size(), std::size_t{34});
    for (int opcode = 0; opcode < 256; ++opcode) {
        const bool isAllowed = allowed.find(static_cast<char>(opcode)) != std::string::npos;
        const QString message = refusal("\x80\2" + std::string(1, static_cast<char>(opcode)));
        QCOMPARE(message.contains(u"is not one that weights need"_qs), !isAllowed);
    }
}

void TestPickleMachine::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const std::string& value, const char* reason) {
        QTest::newRow(name) << QByteArray::fromStdString(pickle(value)) << QString::fromLatin1(reason);
    };
    QTest::newRow("nothing") << QByteArray() << u"byte 0: it ends"_qs;
    QTest::newRow("no STOP") << QByteArray("\x80\2N") << u"byte 3: it ends"_qs;
    QTest::newRow("protocol 6") << QByteArray("\x80\6N.") << u"protocol"_qs;
    row("second protocol", "\x80\2N", "protocol");
    row("nothing on the stack", "", "stack is empty");
    row("two values left", "NN", "left over");
    row("mark left", "N(", "stack is empty");
    row("value above a mark left", "(N", "left over");
    row("TUPLE2 of one", "N\x86", "stack is empty");
    row("REDUCE of nothing", "R", "stack is empty");
    row("APPEND across a mark", "](Na", "stack is empty");
    row("TUPLE without mark", "Nt", "no mark");
    row("SETITEMS without mark", "}u", "no mark");
    row("SETITEMS with an odd count", "}(Nu", "a key has no value");
    row("APPEND to a number", "K\1Na", "takes none");
    row("APPEND to a tuple", ")Na", "takes none");
    row("APPEND to a text", text("x") + "Na", "takes none");
    row("APPEND to a dictionary", "}Na", "takes none");
    row("APPEND to a set", "\x8fNa", "takes none");
    row("SETITEM on a list", "]NNs", "takes none");
    row("SETITEM on a global", global("torch", "Tensor") + "NNs", "takes none");
    row("BUILD on a number", "K\1Nb", "a state that has none");
    row("BUILD on a list", "]Nb", "a state that has none");
    row("BUILD on a global", global("torch", "Tensor") + "}b", "a state that has none");
    row("BUILD twice", "}NbNb", "a state twice");
    row("REDUCE of a number", "K\1)R", "is no function");
    row("REDUCE of a text", text("os.system") + ")R", "is no function");
    row("REDUCE with a list", global("m", "f") + "]R", "without a tuple");
    row("BINPERSID of a text", text("0") + "Q", "other than a tuple");
    row("OrderedDict of a number", call(global("collections", "OrderedDict"), "K\1\x85"), "neither pairs");
    row("OrderedDict of singles", call(global("collections", "OrderedDict"), list({"N"}) + "\x85"), "other than pairs");

    row("GET of nothing", "h\0"s, "has not remembered");
    row("GET beyond the memo", "j\xFF\xFF\xFF\xFF", "has not remembered");
    row("GET of a number left out", "Nq\2h\1", "has not remembered");
    row("PUT of nothing", "q\0"s, "stack is empty");
    row("PUT under 2^32-1", "Nr\xFF\xFF\xFF\xFF", "remembered under number 4294967295");
    row("PUT under 200", "Nq\xC8", "remembered under number 200");
    row("text of 4 GB", "X\xFF\xFF\xFF\xFFx", "more bytes were expected");
    row("old text cut", "U\xFFx", "more bytes were expected");
    row("number cut", "\x8a\xFFx", "more bytes were expected");
    row("text that is not UTF-8", text("\xFF"), "not UTF-8");
    row("name without end", "c" + std::string(300, 'x'), "empty or longer");
    row("name of 257 bytes", global(std::string(257, 'x'), "y"), "empty or longer");
    row("empty module", global("", "y"), "empty or longer");
    row("terminal escape in a name", global("m\x1b[2J", "y"), "other than text");
    row("257 tuples in each other", repeated("\x85", 0) + "N" + repeated("\x85", 257), "deeper than 256");
    row("100,000 lists in each other", repeated("]", 100'000) + repeated("a", 99'999), "deeper than 256");
    for (const char* module : {"sys", "os", "posix", "nt", "os.path", "posix.x"})
        row(module, global(module, "system"), "nothing was executed");
}

void TestPickleMachine::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const QString message = refusal(bytes.toStdString());
    QVERIFY2(message.startsWith(u"its pickle is refused at byte "_qs) && message.contains(reason), qPrintable(message));
}

/// What attackers have put into published models, most of it missed by one scanner or another.
void TestPickleMachine::executesNothing_data()
{
    QTest::addColumn<QByteArray>("module");
    QTest::addColumn<QByteArray>("name");
    const char* const payloads[] = {
        "os system",
        "posix system",
        "nt system",
        "os popen",
        "os execv",
        "sys exit",
        "sys settrace",
        "builtins eval",
        "builtins exec",
        "builtins compile",
        "builtins open",
        "builtins getattr",
        "builtins __import__",
        "builtins breakpoint",
        "__builtin__ eval",
        "__builtin__ exec",
        "__builtin__ apply",
        "__builtin__ getattr",
        "subprocess Popen",
        "subprocess run",
        "subprocess call",
        "subprocess check_output",
        "subprocess getoutput",
        "pip main",
        "pip._internal main",
        "runpy run_path",
        "runpy _run_code",
        "importlib import_module",
        "pty spawn",
        "platform popen",
        "commands getoutput",
        "webbrowser open",
        "shutil rmtree",
        "shutil copy",
        "socket socket",
        "socket create_connection",
        "requests.api get",
        "httplib HTTPSConnection",
        "urllib.request urlopen",
        "asyncio.unix_events _UnixSubprocessTransport._start",
        "timeit timeit",
        "timeit main",
        "code InteractiveInterpreter.runcode",
        "bdb Bdb.run",
        "pdb run",
        "profile run",
        "cProfile run",
        "trace Trace.run",
        "doctest debug_script",
        "pydoc pipepager",
        "pydoc locate",
        "idlelib.autocomplete get_entity",
        "idlelib.run Executive.runcode",
        "lib2to3.pgen2.grammar Grammar.loads",
        "operator attrgetter",
        "operator methodcaller",
        "functools partial",
        "functools reduce",
        "types CodeType",
        "types FunctionType",
        "marshal loads",
        "pickle loads",
        "_pickle loads",
        "ctypes CDLL",
        "ctypes.util find_library",
        "cffi FFI",
        "torch load",
        "torch.jit load",
        "torch.hub load",
        "torch.utils.cpp_extension load",
        "torch._inductor.codecache compile_file",
        "torch.utils.bottleneck.__main__ run_cprofile",
        "torch.fx.experimental.symbolic_shapes ShapeEnv.evaluate_guards_expression",
        "torch.distributed.run main",
        "numpy.testing._private.utils runstring",
        "numpy.f2py.crackfortran getlincoef",
        "numpy load",
        "tensorflow.python.ops.io_ops read_file",
        "keras.models load_model",
        "venv create",
        "ensurepip bootstrap",
        "distutils.spawn spawn",
        "setuptools setup",
        "antigravity geohash",
        "multiprocessing.util spawnv_passfds",
    };
    for (const char* payload : payloads) {
        const QByteArrayList words = QByteArray(payload).split(' ');
        QTest::newRow(payload) << words[0] << words[1];
    }
}

void TestPickleMachine::executesNothing()
{
    QFETCH(QByteArray, module);
    QFETCH(QByteArray, name);
    const QTemporaryDir folder;
    const QString proof = folder.filePath(u"proof"_qs);
    const std::string command = "touch " + proof.toStdString();
    const std::string function = global(module.toStdString(), name.toStdString());
    const std::string bytes = pickle(call(function, text(command) + "\x85"));
    try {
        const Pickle read = readPickle(bytes);
        QCOMPARE(rootOf(read).kind, PickleKind::Object);
    } catch (const CheckpointError&) {
        QVERIFY((QByteArrayList{"os", "posix", "nt", "sys"}).contains(module));
    }
    QVERIFY(!QFile::exists(proof));
}

/// One byte of a pickle can make one value; none of these may take more memory than the limits of the header.
void TestPickleMachine::boundsItsMemory()
{
    QVERIFY(refusal(pickle(repeated("]", pickleMaxValues + 1))).contains(u"more than 500000 values"_qs));
    QVERIFY(refusal(pickle("(" + repeated("N", pickleMaxValues + 1))).contains(u"more than 500000 values"_qs));
    QVERIFY(refusal(pickle(repeated("(", pickleMaxStack + 1))).contains(u"marks"_qs));
    QVERIFY(refusal(pickle("Nq\0"s + repeated("h\0"s, pickleMaxStack))).contains(u"stack is higher"_qs));
    // a tuple of a thousand, again and again
    const std::string many = "Nq\0"s + "(" + repeated("h\0"s, 1000) + "t";
    QVERIFY(refusal(pickle(repeated(many, 2001))).contains(u"2000000 members"_qs));
    const std::string gap = pickle("N" + repeated("q\1"s, 1'000'000) + "r" + littleEndian(1'000'000, 4));
    QVERIFY(refusal(gap).contains(u"remembered under number 1000000"_qs));
}

void TestPickleMachine::survivesMutations()
{
    const std::string seed = pickle(dictionary(
        {{text("w"), tensor(storage("FloatStorage", "0", 4), {2, 2}, {2, 1})},
         {text("o"), global("m", "C") + ")\x81}b"},
         {text("n"), list({"K\1", "M\1\1", integer(-1), "G" + std::string(8, '?'), "N", "\x88"}) + "q\1h\1\x86"}}));
    readPickle(seed);
    std::mt19937 random(3);
    int accepted = 0;
    for (int round = 0; round < 40'000; ++round) {
        std::string bytes = seed;
        for (auto changes = 1 + random() % 3; changes > 0; --changes)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        try {
            const Pickle read = readPickle(bytes);
            QVERIFY(read.root < read.graph.size() && read.size <= bytes.size());
            ++accepted;
        } catch (const CheckpointError&) {
        }
    }
    QVERIFY(accepted > 100);
    QVERIFY(accepted < 30'000);
}

QTEST_APPLESS_MAIN(TestPickleMachine)
#include "tst_pickle_machine.moc"
