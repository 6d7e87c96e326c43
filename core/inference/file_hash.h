// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inference/remembered_hashes.h"

#include <QString>

#include <chrono>
#include <future>
#include <thread>

namespace unocclude {

/// The SHA-256 of a file, computed beside other work: published weights take a minute, and a model must not wait for
/// its own name. While the file stays as it is, its hash is remembered for the next start.
class FileHash
{
public:
    /// @param memory folder of the hashes that are remembered
    explicit FileHash(const QString& path, const QString& memory = RememberedHashes::userFolder());

    /// Hexadecimal. Waits for the end of the file. @throw RuntimeError (ModelRefused) for a file that cannot be read
    QString hex() const { return m_hex.get(); }

    /// Whether hex() would not wait.
    bool isReady() const { return m_hex.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }

private:
    std::shared_future<QString> m_hex;
    std::jthread m_thread; // stops reading when this goes away
};

} // namespace unocclude
