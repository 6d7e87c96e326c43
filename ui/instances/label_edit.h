// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

class QAbstractItemModel;

namespace unocclude {

/// A field for an object's name that offers the known labels while one types, wherever in the label the letters stand.
class LabelEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// @param labels null: nothing is offered
    explicit LabelEdit(QAbstractItemModel* labels, QWidget* parent = nullptr);
};

} // namespace unocclude
