// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "instances/instance_list_model.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace unocclude {

class LabelEdit;
class LabelList;

/// What a person states of the current object, and what its masks say: name, attributes, review state, how much is
/// hidden, and what speaks against the whole. Every change is a command.
class ObjectDetails final : public QWidget
{
    Q_OBJECT

public:
    ObjectDetails(const ObjectSources& sources, LabelList& labels, QWidget* parent = nullptr);
    ~ObjectDetails() override;

    void setEvidenceAction(QAction* action); ///< heals what speaks against the whole; shown beside it

private:
    void showCurrent();
    void showMasks();
    QString evidenceText() const;
    void rename();
    void setAttributes();
    void setReview(int index);

    ObjectSources m;
    LabelEdit* m_label;
    QCheckBox* m_stuff;
    QCheckBox* m_truncated;
    QCheckBox* m_difficult;
    QComboBox* m_review;
    QLabel* m_masks;
    QLabel* m_evidence;
    QToolButton* m_heal;
};

} // namespace unocclude
