// SPDX-License-Identifier: Apache-2.0
#include "cocoa/spooled_lines.h"

#include "support/runtime_error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>

namespace unocclude {

void SpooledLines::fail() const
{
    throw RuntimeError(RuntimeError::Kind::Failed,
                       QCoreApplication::translate("SpooledLines", "A temporary file in %1 could not be used: %2.")
                           .arg(QDir::toNativeSeparators(QDir::tempPath()), m_file.errorString()));
}

void SpooledLines::add(std::string_view text)
{
    constexpr qsizetype enough = 1 << 20;
    m_waiting.append(text.data(), std::ssize(text));
    m_lengths.push_back(std::ssize(text));
    if (m_waiting.size() > enough)
        flush();
}

void SpooledLines::flush()
{
    if (!m_file.isOpen() && !m_file.open())
        fail();
    if (m_file.write(m_waiting) != m_waiting.size() || !m_file.flush())
        fail();
    m_waiting.clear();
}

void SpooledLines::visit(const std::function<void(std::size_t, std::string_view)>& visitor)
{
    if (m_file.isOpen())
        flush();
    QBuffer few(&m_waiting);
    few.open(QIODevice::ReadOnly);
    QIODevice& all = m_file.isOpen() ? static_cast<QIODevice&>(m_file) : few;
    if (!all.seek(0))
        fail();
    for (std::size_t i = 0; i < m_lengths.size(); ++i) {
        const QByteArray text = all.read(m_lengths[i]);
        if (text.size() != m_lengths[i])
            fail();
        visitor(i, {text.data(), static_cast<std::size_t>(text.size())});
    }
}

} // namespace unocclude
