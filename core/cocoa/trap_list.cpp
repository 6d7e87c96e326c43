// SPDX-License-Identifier: Apache-2.0
#include "cocoa/trap_list.h"

#include <QCoreApplication>

namespace unocclude {

namespace {

/// Gives the texts of this file their context.
class TrapListText
{
    Q_DECLARE_TR_FUNCTIONS(ReaderReport)
};

const nlohmann::ordered_json& nothing()
{
    static const nlohmann::ordered_json null;
    return null;
}

} // namespace

Located Located::at(const char* key) const
{
    return {has(key) ? json.at(key) : nothing(), pointer + QLatin1Char('/') + QLatin1String(key)};
}

Located Located::at(std::size_t index) const
{
    return {index < size() ? json.at(index) : nothing(), pointer + QLatin1Char('/') + QString::number(index)};
}

void TrapList::breaks(Readers readers, const QString& pointer, const QString& message)
{
    for (const DatasetReader reader : readers)
        m_traps.push_back({reader, true, pointer, message});
}

void TrapList::misleads(Readers readers, const QString& pointer, const QString& message)
{
    for (const DatasetReader reader : readers)
        m_traps.push_back({reader, false, pointer, message});
}

void TrapList::require(Readers readers, const Located& object, std::initializer_list<const char*> keys)
{
    for (const char* key : keys)
        if (!object.has(key))
            breaks(readers, object.pointer, TrapListText::tr("It needs \"%1\".").arg(QLatin1String(key)));
}

void TrapList::requireRunLengths(Readers readers, const Located& mask, const nlohmann::ordered_json& size)
{
    if (!mask.at("counts").json.is_string())
        breaks(readers, mask.at("counts").pointer,
               TrapListText::tr("It decodes run lengths that are a text, not a list."));
    if (!size.is_null() && mask.at("size").json != size)
        breaks(readers, mask.at("size").pointer,
               TrapListText::tr("The mask's size is not the image's height and width."));
}

} // namespace unocclude
