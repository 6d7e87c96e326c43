// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evaluation/region_record.h"
#include "mask/rle.h"

#include <QFile>
#include <QLockFile>

#include <memory>

namespace unocclude {

/// What an evaluation has found so far, on disk: JSON lines, the first says what is evaluated, each other holds a
/// region's record and its predicted mask. A line is written whole and at once, so that a killed process loses the
/// region it was at and nothing else; a torn last line is cut off when the journal is opened again.
class EvaluationJournal
{
public:
    /// Opens the journal of `folder`, which must exist, or begins it.
    /// @param what settings, model and ground truth. @throw RuntimeError (InvalidInput) if the journal there is of
    /// another evaluation, damaged, or in use by another process; (Failed) if it cannot be written
    EvaluationJournal(const QString& folder, const nlohmann::ordered_json& what);

    const std::map<QByteArray, RegionRecord>& records() const { return m_records; } ///< by identity

    /// @throw RuntimeError (Failed)
    void add(const RegionRecord& record, const Rle& predicted);

    /// The predicted mask of a region that is in records(), read back from the file. @throw RuntimeError
    Rle predicted(const QByteArray& identity);

private:
    void begin(const nlohmann::ordered_json& what);
    void resume(const nlohmann::ordered_json& what);
    void append(const nlohmann::ordered_json& line);
    QByteArray wholeLine();
    [[noreturn]] void refuse(const QString& reason) const;

    QFile m_file;
    QLockFile m_lock;
    std::map<QByteArray, RegionRecord> m_records;
    std::map<QByteArray, qint64> m_offsets; ///< of the records' lines
};

} // namespace unocclude
