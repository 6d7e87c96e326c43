// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <stdexcept>
#include <stop_token>

namespace unocclude {

/// A failure of the world: a file, memory, a device. Never a bug (those assert) and never the user's own cancel.
/// The message is one translated sentence that names the thing, what was expected and what came.
class RuntimeError : public std::runtime_error
{
public:
    /// What failed; the command line turns it into its exit code (app/cli/exit_code.h).
    enum class Kind { Failed, InvalidInput, ModelRefused, OutOfMemory };

    RuntimeError(Kind kind, const QString& message)
        : std::runtime_error(message.toStdString())
        , m_kind(kind)
        , m_message(message)
    {
    }

    Kind kind() const noexcept { return m_kind; }
    const QString& message() const noexcept { return m_message; }

private:
    Kind m_kind;
    QString m_message;
};

/// Thrown to leave a job that the user cancelled. Never shown as an error.
struct Cancelled
{
};

/// @throw Cancelled
inline void throwIfStopped(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
}

} // namespace unocclude
