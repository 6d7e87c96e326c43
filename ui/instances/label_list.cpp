// SPDX-License-Identifier: Apache-2.0
#include "instances/label_list.h"

namespace unocclude {

LabelList::LabelList(const Document& document, QObject* parent)
    : QStringListModel(parent)
    , m_document(document)
{
    connect(&document, &Document::changed, this, &LabelList::follow);
    refresh();
}

void LabelList::setProjectLabels(const QStringList& labels)
{
    m_project = labels;
    refresh();
}

void LabelList::follow(const ChangeEvent& event)
{
    const bool mayConcern =
        std::holds_alternative<LabelChanged>(event) || std::holds_alternative<InstanceAdded>(event) ||
        std::holds_alternative<InstanceRemoved>(event) || std::holds_alternative<PhotoReplaced>(event);
    if (mayConcern)
        refresh();
}

void LabelList::refresh()
{
    QStringList used;
    for (const Instance& instance : m_document.instances())
        if (!instance.label.isEmpty() && !m_project.contains(instance.label))
            used << instance.label;
    used.removeDuplicates();
    used.sort(Qt::CaseInsensitive);
    if (const QStringList labels = m_project + used; labels != stringList())
        setStringList(labels);
}

} // namespace unocclude
