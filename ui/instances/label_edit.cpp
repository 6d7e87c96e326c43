// SPDX-License-Identifier: Apache-2.0
#include "instances/label_edit.h"

#include <QCompleter>

namespace unocclude {

LabelEdit::LabelEdit(QAbstractItemModel* labels, QWidget* parent)
    : QLineEdit(parent)
{
    setAccessibleName(tr("Name of the object"));
    if (!labels)
        return;
    auto* completer = new QCompleter(labels, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
}

} // namespace unocclude
