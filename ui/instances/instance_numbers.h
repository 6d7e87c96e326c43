// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"

#include <QObject>

#include <map>

namespace unocclude {

/// The number by which the user knows an object of the photo: 1, 2, ... in the order of their making. It stays the same
/// when objects are reordered, removed and brought back, so that an object keeps its colour and hatch.
class InstanceNumbers final : public QObject
{
    Q_OBJECT

public:
    explicit InstanceNumbers(const Document& document, QObject* parent = nullptr);

    int numberOf(InstanceId id) const;
    int nextNumber() const { return static_cast<int>(m_numbers.size()) + 1; } ///< of an object that will be added

    /// What the object is called in the window: its label, or "Object 3" as long as it has none.
    QString nameOf(const Instance& instance) const;

private:
    void follow(const ChangeEvent& event);
    void numberAll(const Document& document);

    std::map<InstanceId, int> m_numbers;
};

} // namespace unocclude
