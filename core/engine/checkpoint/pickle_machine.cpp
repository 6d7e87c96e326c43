// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/pickle_machine.h"

#include "engine/checkpoint/byte_cursor.h"
#include "engine/checkpoint/pickle_stack.h"
#include "engine/checkpoint/text.h"

#include <algorithm>
#include <array>
#include <bit>

namespace unocclude::engine {

namespace {

/// torch's own loader never lets these modules through, whatever it was told to trust.
bool isForbidden(std::string_view module)
{
    static constexpr std::array<std::string_view, 4> forbidden = {"sys", "os", "posix", "nt"};
    return std::find(forbidden.begin(), forbidden.end(), module.substr(0, module.find('.'))) != forbidden.end();
}

/// The stack machine that a pickle is a program for. The table at the end is all that it understands.
class PickleMachine
{
public:
    explicit PickleMachine(std::string_view bytes)
        : m_cursor(bytes.substr(0, pickleMaxBytes))
    {
    }

    Pickle run()
    {
        try {
            while (m_root == noPickleValue)
                step();
        } catch (const CheckpointError& error) {
            throw CheckpointError("its pickle is refused at byte " + std::to_string(m_at) + ": " + error.reason());
        }
        return {m_stack.takeGraph(), m_root, m_cursor.at()};
    }

private:
    using Action = void (PickleMachine::*)();
    struct Instruction
    {
        char opcode;
        Action action;
    };
    static const std::array<Instruction, 34> instructions;
    static std::array<Action, 256> actionByOpcode();

    void step()
    {
        static const std::array<Action, 256> actions = actionByOpcode();
        m_at = m_cursor.at();
        const auto opcode = m_cursor.number<std::uint8_t>();
        if (!actions[opcode])
            throw CheckpointError("opcode " + std::to_string(opcode) + " is not one that weights need");
        (this->*actions[opcode])();
    }

    // One method for each opcode, by its name in Python's pickletools.

    void proto()
    {
        if (m_at != 0 || number<std::uint8_t>() > 5)
            throw CheckpointError("its protocol is unknown");
    }

    void global()
    {
        const std::string_view module = takeLine();
        const std::string_view name = takeLine();
        if (isForbidden(module))
            throw CheckpointError("it wants to use " + std::string(module) + "." + std::string(name) +
                                  ", which no weights need; nothing was executed");
        m_stack.add(PickleKind::Global, PickleGlobal{module, name});
    }

    void binunicode()
    {
        const std::string_view text = m_cursor.take(number<std::uint32_t>());
        if (!isUtf8(text))
            throw CheckpointError("a text is not UTF-8");
        m_stack.add(PickleKind::Text, text);
    }

    void long1()
    {
        const std::string_view digits = m_cursor.take(number<std::uint8_t>());
        if (digits.size() > sizeof(std::uint64_t))
            m_stack.add(PickleKind::LongInteger, digits);
        else
            addInteger(littleEndian(digits));
    }

    void binfloat()
    {
        std::uint64_t bits = 0;
        for (const char byte : m_cursor.take(sizeof(bits))) // the one big-endian operand
            bits = (bits << 8) | static_cast<unsigned char>(byte);
        m_stack.add(PickleKind::Float, std::bit_cast<double>(bits));
    }

    void shortBinstring() { m_stack.add(PickleKind::Text, m_cursor.take(number<std::uint8_t>())); }
    void binint() { addInteger(static_cast<std::int32_t>(number<std::uint32_t>())); }
    void binint1() { addInteger(number<std::uint8_t>()); }
    void binint2() { addInteger(number<std::uint16_t>()); }
    void none() { m_stack.add(PickleKind::None); }
    void newtrue() { m_stack.add(PickleKind::Boolean, std::int64_t{1}); }
    void newfalse() { m_stack.add(PickleKind::Boolean, std::int64_t{0}); }

    void emptyTuple() { m_stack.addContainer(PickleKind::Tuple, {}); }
    void emptyList() { m_stack.addContainer(PickleKind::List, {}); }
    void emptyDict() { m_stack.addContainer(PickleKind::Dictionary, {}); }
    void emptySet() { m_stack.addContainer(PickleKind::Set, {}); }
    void tuple() { m_stack.addContainer(PickleKind::Tuple, m_stack.popToMark()); }
    void tuple1() { m_stack.addContainer(PickleKind::Tuple, m_stack.popSome(1)); }
    void tuple2() { m_stack.addContainer(PickleKind::Tuple, m_stack.popSome(2)); }
    void tuple3() { m_stack.addContainer(PickleKind::Tuple, m_stack.popSome(3)); }
    void append() { m_stack.append(m_stack.popSome(1)); }
    void appends() { m_stack.append(m_stack.popToMark()); }
    void setitem() { m_stack.setItems(m_stack.popSome(2)); }
    void setitems() { m_stack.setItems(m_stack.popToMark()); }

    void mark() { m_stack.mark(); }
    void reduce() { m_stack.call(); }
    void build() { m_stack.build(); }
    void binpersid() { m_stack.makeStorage(); }
    void stop() { m_root = m_stack.finish(); }

    void binput() { put(number<std::uint8_t>()); }
    void longBinput() { put(number<std::uint32_t>()); }
    void binget() { m_stack.get(number<std::uint8_t>()); }
    void longBinget() { m_stack.get(number<std::uint32_t>()); }

    // What the methods above share.

    template <typename T>
    T number()
    {
        return m_cursor.number<T>();
    }

    void addInteger(std::int64_t value) { m_stack.add(PickleKind::Integer, value); }

    /// Two's complement of any length: the highest bit written is the sign of all that is not.
    static std::int64_t littleEndian(std::string_view digits)
    {
        std::uint64_t value = !digits.empty() && (digits.back() & 0x80) != 0 ? ~std::uint64_t{0} : 0;
        for (std::size_t i = digits.size(); i-- > 0;)
            value = (value << 8) | static_cast<unsigned char>(digits[i]);
        return static_cast<std::int64_t>(value);
    }

    std::string_view takeLine()
    {
        const std::size_t length = m_cursor.rest().substr(0, pickleMaxName + 1).find('\n');
        if (length == std::string_view::npos || length == 0)
            throw CheckpointError("a name is empty or longer than " + std::to_string(pickleMaxName));
        const std::string_view line = m_cursor.take(length);
        m_cursor.skip(1);
        if (!isUtf8(line) || hasControlCharacter(line))
            throw CheckpointError("a name holds something other than text");
        return line;
    }

    /// Picklers count from zero, so that a number beyond the bytes read so far only serves to make a large memo.
    void put(std::uint32_t index)
    {
        if (index > m_at)
            throw CheckpointError("a value is remembered under number " + std::to_string(index));
        m_stack.put(index);
    }

    PickleStack m_stack;
    ByteCursor m_cursor;
    std::size_t m_at = 0; ///< of the opcode at work
    PickleId m_root = noPickleValue;
};

const std::array<PickleMachine::Instruction, 34> PickleMachine::instructions = {{
    {'\x80', &PickleMachine::proto},    {'.', &PickleMachine::stop},
    {'(', &PickleMachine::mark},        {'c', &PickleMachine::global},
    {'R', &PickleMachine::reduce},      {'\x81', &PickleMachine::reduce}, // NEWOBJ: class and arguments, noted alike
    {'b', &PickleMachine::build},       {'Q', &PickleMachine::binpersid},
    {'a', &PickleMachine::append},      {'e', &PickleMachine::appends},
    {'s', &PickleMachine::setitem},     {'u', &PickleMachine::setitems},
    {'t', &PickleMachine::tuple},       {'\x85', &PickleMachine::tuple1},
    {'\x86', &PickleMachine::tuple2},   {'\x87', &PickleMachine::tuple3},
    {')', &PickleMachine::emptyTuple},  {']', &PickleMachine::emptyList},
    {'}', &PickleMachine::emptyDict},   {'\x8f', &PickleMachine::emptySet},
    {'N', &PickleMachine::none},        {'\x88', &PickleMachine::newtrue},
    {'\x89', &PickleMachine::newfalse}, {'J', &PickleMachine::binint},
    {'K', &PickleMachine::binint1},     {'M', &PickleMachine::binint2},
    {'\x8a', &PickleMachine::long1},    {'G', &PickleMachine::binfloat},
    {'X', &PickleMachine::binunicode},  {'U', &PickleMachine::shortBinstring},
    {'h', &PickleMachine::binget},      {'j', &PickleMachine::longBinget},
    {'q', &PickleMachine::binput},      {'r', &PickleMachine::longBinput},
}};

std::array<PickleMachine::Action, 256> PickleMachine::actionByOpcode()
{
    std::array<Action, 256> actions{};
    for (const Instruction& instruction : instructions)
        actions[static_cast<unsigned char>(instruction.opcode)] = instruction.action;
    return actions;
}

} // namespace

Pickle readPickle(std::string_view bytes)
{
    return PickleMachine(bytes).run();
}

} // namespace unocclude::engine
