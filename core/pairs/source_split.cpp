// SPDX-License-Identifier: Apache-2.0
#include "pairs/source_split.h"

#include "support/checked_save.h"
#include "support/json_cursor.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <algorithm>
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

using Json = nlohmann::ordered_json;

QByteArray splitContentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           QCoreApplication::translate("SourceSplit", "The split file \"%1\" could not be read: %2")
                               .arg(path, file.errorString()));
    return file.readAll();
}

std::vector<QRegularExpression> compiled(const QStringList& wildcards)
{
    std::vector<QRegularExpression> patterns;
    for (const QString& wildcard : wildcards)
        patterns.emplace_back(QRegularExpression::wildcardToRegularExpression(wildcard),
                              QRegularExpression::CaseInsensitiveOption);
    return patterns;
}

Json arrayOf(const auto& names)
{
    Json array = Json::array();
    for (const QString& name : names)
        array.push_back(name.toStdString());
    return array;
}

} // namespace

SourceSplit SourceSplit::open(const QString& path)
{
    SourceSplit split;
    split.m_path = path;
    if (path.isEmpty() || !QFileInfo::exists(path))
        return split;
    const Json document = parseJson(splitContentOf(path), path);
    const JsonCursor root(document, path);
    if (!document.is_object())
        root.fail(QCoreApplication::translate("SourceSplit", "lists of names"));
    for (const auto& [kind, key] : kKeys) {
        if (!root.has(key))
            continue;
        split.m_recorded = true;
        root.at(key).forEach([&, kind = kind](const JsonCursor& name) {
            split.m_heldOut[kind].insert(kind == Kind::Object ? modelOf(name.text() + QStringLiteral(".x"))
                                                              : name.text());
        });
    }
    if (root.has("families")) {
        const JsonCursor families = root.at("families");
        for (const auto& [name, value] : families.value().items()) {
            Family family{QString::fromStdString(name), {}, {}};
            families.at(name.c_str()).forEach([&](const JsonCursor& text) { family.wildcards << text.text(); });
            family.patterns = compiled(family.wildcards);
            split.m_families.push_back(std::move(family));
        }
    }
    return split;
}

bool SourceSplit::heldOut(Kind kind, const QString& source)
{
    if (!m_recorded && chosenByHash(kind, source))
        m_heldOut[kind].insert(source);
    return m_heldOut[kind].contains(source) || (kind == Kind::Object && !familyOf(source).isEmpty());
}

const char* SourceSplit::keyOf(Kind kind)
{
    return std::ranges::find(kKeys, kind, &std::pair<Kind, const char*>::first)->second;
}

QString SourceSplit::familyOf(const QString& model) const
{
    for (const Family& family : m_families)
        for (const QRegularExpression& pattern : family.patterns)
            if (pattern.match(model).hasMatch())
                return family.name;
    return {};
}

void SourceSplit::save() const
{
    if (m_path.isEmpty() || m_recorded)
        return;
    Json document = Json::object();
    for (const auto& [kind, key] : kKeys) {
        const auto found = m_heldOut.find(kind);
        document[key] = found == m_heldOut.end() ? Json::array() : arrayOf(found->second);
    }
    for (const Family& family : m_families)
        document["families"][family.name.toStdString()] = arrayOf(family.wildcards);
    saveFile(m_path, QByteArray::fromStdString(document.dump(1) + "\n"));
}

QString SourceSplit::modelOf(const QString& file)
{
    static const QRegularExpression view(QStringLiteral("(?<=.)_\\d$")); // something is left
    static const QRegularExpression gender(QStringLiteral("-200d-264[02](-fe0f)?(?=_|$)"));
    return QFileInfo(file).completeBaseName().remove(view).remove(gender);
}

} // namespace unocclude
