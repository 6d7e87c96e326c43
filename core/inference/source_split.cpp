// SPDX-License-Identifier: Apache-2.0
#include "inference/source_split.h"

#include "support/checked_save.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <utility>

namespace unocclude {

namespace {

using Kind = SourceSplit::Kind;

constexpr std::pair<Kind, const char*> kKeys[] = {
    {Kind::Object, "objects"}, {Kind::Background, "backgrounds"}, {Kind::Scene, "scenes"}};

// One in how many sources is held out. Scenes are few, and the only real occlusions.
int oneIn(Kind kind)
{
    return kind == Kind::Scene ? 5 : 20;
}

bool chosenByHash(Kind kind, const QString& source)
{
    const auto hash = QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256);
    return static_cast<uchar>(hash[0]) * 256 + static_cast<uchar>(hash[1]) < 65536 / oneIn(kind);
}

nlohmann::json readSplit(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(file.errorString().toStdString());
    return nlohmann::json::parse(file.readAll().toStdString());
}

} // namespace

SourceSplit SourceSplit::open(const QString& path)
{
    SourceSplit split;
    split.m_path = path;
    if (path.isEmpty() || !QFileInfo::exists(path))
        return split;
    try {
        const auto document = readSplit(path);
        for (const auto& [kind, key] : kKeys)
            for (const auto& name : document.at(key))
                split.m_heldOut[kind].insert(QString::fromStdString(name.get<std::string>()));
    } catch (const std::exception& error) {
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           QCoreApplication::translate("SourceSplit", "The split file \"%1\" could not be read: %2")
                               .arg(path, QString::fromUtf8(error.what())));
    }
    split.m_recorded = true;
    return split;
}

bool SourceSplit::heldOut(Kind kind, const QString& source)
{
    if (!m_recorded && chosenByHash(kind, source))
        m_heldOut[kind].insert(source);
    return m_heldOut[kind].contains(source);
}

void SourceSplit::save() const
{
    if (m_path.isEmpty() || m_recorded)
        return;
    nlohmann::ordered_json document;
    for (const auto& [kind, key] : kKeys) {
        auto names = nlohmann::ordered_json::array();
        if (const auto found = m_heldOut.find(kind); found != m_heldOut.end())
            for (const auto& name : found->second)
                names.push_back(name.toStdString());
        document[key] = std::move(names);
    }
    saveFile(m_path, QByteArray::fromStdString(document.dump(1) + "\n"));
}

QString SourceSplit::modelOf(const QString& file)
{
    const auto name = QFileInfo(file).completeBaseName();
    const auto size = name.size();
    return size > 2 && name[size - 2] == u'_' && name[size - 1].isDigit() ? name.chopped(2) : name;
}

} // namespace unocclude
