// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <future>
#include <thread>

namespace unocclude {

/// The SHA-256 of a file, computed beside other work: published weights take a minute, and a model must not wait for
/// its own name.
class FileHash
{
public:
    explicit FileHash(const QString& path);

    /// Hexadecimal. Waits for the end of the file. @throw RuntimeError (ModelRefused) for a file that cannot be read
    QString hex() const { return m_hex.get(); }

    /// Whether hex() would not wait.
    bool isReady() const { return m_hex.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }

private:
    std::shared_future<QString> m_hex;
    std::jthread m_thread; // stops reading when this goes away
};

} // namespace unocclude
