// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"

#include <QStringListModel>

namespace unocclude {

/// The labels that are offered while one is typed: the project's, in its order, and after them those that the photo's
/// objects bear already, by the alphabet. Nobody is held to them.
class LabelList final : public QStringListModel
{
    Q_OBJECT

public:
    explicit LabelList(const Document& document, QObject* parent = nullptr);

    void setProjectLabels(const QStringList& labels);
    const QStringList& projectLabels() const { return m_project; }

private:
    void follow(const ChangeEvent& event);
    void refresh();

    const Document& m_document;
    QStringList m_project;
};

} // namespace unocclude
