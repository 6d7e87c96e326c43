// SPDX-License-Identifier: Apache-2.0
#include "evaluation/evaluation_journal.h"

#include "support/json_cursor.h"

#include <QCoreApplication>
#include <QDir>

#include <stdexcept>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kFormat = "unocclude-evaluation-1";
constexpr qint64 kLongestLine = qint64{64} << 20; // the run lengths of the largest mask

/// Gives the texts of this file their context.
class JournalText
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationJournal)
};

Json headerOf(const Json& what)
{
    return {{"format", kFormat}, {"evaluation", what}};
}

/// The first key whose value is another one, for a person to see.
QString difference(const Json& expected, const Json& found)
{
    for (const auto& [key, value] : expected.items())
        if (!found.contains(key) || found[key] != value)
            return JournalText::tr("\"%1\" is %2 there and %3 now")
                .arg(QString::fromStdString(key),
                     QString::fromStdString(found.contains(key) ? found[key].dump() : "absent"),
                     QString::fromStdString(value.dump()));
    return JournalText::tr("it says more than this version knows");
}

Json toJson(const Rle& rle)
{
    return {{"size", {rle.height, rle.width}}, {"counts", rleToString(rle)}};
}

Rle rleOf(const JsonCursor& cursor)
{
    std::vector<int> size;
    cursor.at("size").forEach(
        [&](const JsonCursor& side) { size.push_back(static_cast<int>(side.integer(1, 65'535))); });
    if (size.size() != 2)
        cursor.fail(JournalText::tr("height and width"));
    try {
        return rleFromString(cursor.at("counts").string(), size[0], size[1]);
    } catch (const std::invalid_argument&) {
        cursor.at("counts").fail(JournalText::tr("run lengths of a mask"));
    }
}

} // namespace

EvaluationJournal::EvaluationJournal(const QString& folder, const Json& what)
    : m_file(QDir(folder).filePath(QStringLiteral("journal.jsonl")))
    , m_lock(m_file.fileName() + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0);
    if (!m_lock.tryLock(0))
        refuse(m_lock.error() == QLockFile::LockFailedError ? JournalText::tr("another process is writing to it")
                                                            : JournalText::tr("its folder cannot be written into"));
    if (!m_file.open(QIODevice::ReadWrite))
        throw RuntimeError(
            RuntimeError::Kind::Failed,
            JournalText::tr("The journal %1 cannot be opened: %2.").arg(m_file.fileName(), m_file.errorString()));
    resume(what);
    if (m_file.size() == 0)
        begin(what);
}

void EvaluationJournal::begin(const Json& what)
{
    append(headerOf(what));
}

QByteArray EvaluationJournal::wholeLine()
{
    const QByteArray line = m_file.readLine(kLongestLine + 1);
    if (line.size() > kLongestLine)
        refuse(JournalText::tr("it has a line of more than 64 MiB"));
    return line.endsWith('\n') ? line : QByteArray();
}

void EvaluationJournal::resume(const Json& what)
{
    qint64 whole = 0;
    for (int number = 1;; ++number, whole = m_file.pos()) {
        const QByteArray line = wholeLine();
        if (line.isEmpty())
            break;
        const QString name = JournalText::tr("%1, line %2").arg(m_file.fileName()).arg(number);
        const Json json = parseJson(line, name);
        if (number == 1) {
            if (!json.is_object() || json.value("format", "") != kFormat || !json.contains("evaluation"))
                refuse(JournalText::tr("its first line is not that of a journal"));
            if (json["evaluation"] != what)
                refuse(JournalText::tr("it belongs to another evaluation (%1); choose another folder, or remove it")
                           .arg(difference(what, json["evaluation"])));
            continue;
        }
        const JsonCursor cursor(json, name);
        const RegionRecord record = recordFromJson(cursor.at("record").value(), name);
        m_offsets[record.identity] = whole;
        m_records[record.identity] = record;
    }
    if (!m_file.resize(whole) || !m_file.seek(whole))
        refuse(m_file.errorString());
}

void EvaluationJournal::append(const Json& line)
{
    // -1: no pretty printing, so that a line is a line
    const QByteArray text = QByteArray::fromStdString(line.dump(-1, ' ', false, Json::error_handler_t::replace)) + '\n';
    const qint64 place = m_file.pos();
    if (m_file.write(text) == text.size() && m_file.flush())
        return;
    const QString reason = m_file.errorString();
    m_file.resize(place); // what does not fit must not stand there half
    throw RuntimeError(RuntimeError::Kind::Failed,
                       JournalText::tr("The journal %1 could not be written: %2.").arg(m_file.fileName(), reason));
}

void EvaluationJournal::add(const RegionRecord& record, const Rle& predicted)
{
    const qint64 place = m_file.size();
    m_file.seek(place);
    append({{"record", toJson(record)}, {"predicted", toJson(predicted)}});
    m_offsets[record.identity] = place;
    m_records[record.identity] = record;
}

Rle EvaluationJournal::predicted(const QByteArray& identity)
{
    m_file.seek(m_offsets.at(identity));
    const QString name = m_file.fileName();
    const Json json = parseJson(wholeLine(), name);
    return rleOf(JsonCursor(json, name).at("predicted"));
}

void EvaluationJournal::refuse(const QString& reason) const
{
    throw RuntimeError(RuntimeError::Kind::InvalidInput,
                       JournalText::tr("The journal %1 cannot be used: %2.").arg(m_file.fileName(), reason));
}

} // namespace unocclude
