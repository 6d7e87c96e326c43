// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <mutex>
#include <utility>

namespace unocclude {

/// A device or a model by its name: chosen in the window, read on the workers.
class Choice
{
public:
    explicit Choice(const QString& name)
        : m_name(name)
    {
    }

    QString name() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_name;
    }

    /// @return what was chosen until now
    QString choose(const QString& name)
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_name, name);
    }

private:
    mutable std::mutex m_mutex;
    QString m_name;
};

} // namespace unocclude
