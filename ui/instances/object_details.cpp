// SPDX-License-Identifier: Apache-2.0
#include "instances/object_details.h"

#include "document/commands/rename_instance.h"
#include "document/commands/set_attributes.h"
#include "document/commands/set_review.h"
#include "instances/instance_numbers.h"
#include "instances/label_edit.h"
#include "instances/label_list.h"
#include "instances/review_text.h"
#include "session/mask_controller.h"
#include "theme/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace unocclude {
namespace {

QCheckBox* makeBox(const QString& text, const QString& help)
{
    auto* box = new QCheckBox(text);
    box->setToolTip(help);
    return box;
}

QLabel* makeReading(const QString& accessibleName)
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setAccessibleName(accessibleName);
    return label;
}

} // namespace

ObjectDetails::ObjectDetails(const ObjectSources& sources, LabelList& labels, QWidget* parent)
    : QWidget(parent)
    , m(sources)
    , m_label(new LabelEdit(&labels))
    , m_stuff(makeBox(tr("&Stuff"), tr("Sky, grass, sand: nothing that can be counted")))
    , m_truncated(makeBox(tr("Tr&uncated"), tr("It runs past the frame")))
    , m_difficult(makeBox(tr("D&ifficult"), tr("Even a person is not sure")))
    , m_review(new QComboBox)
    , m_masks(makeReading(tr("Masks")))
    , m_evidence(makeReading(tr("What speaks against the whole")))
    , m_heal(new QToolButton)
{
    for (ReviewState review : {ReviewState::Open, ReviewState::Done, ReviewState::Approved})
        m_review->addItem(reviewText(review));
    m_review->setAccessibleName(tr("State"));
    m_heal->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto* attributes = new FlowLayout;
    attributes->setContentsMargins({});
    attributes->setSpacing(6);
    for (QCheckBox* box : {m_stuff, m_truncated, m_difficult})
        attributes->addWidget(box);
    auto* form = new QFormLayout;
    form->addRow(tr("Na&me"), m_label);
    form->addRow(tr("S&tate"), m_review);
    auto* column = new QVBoxLayout(this); // a form would give what wraps the height of one line
    column->setContentsMargins(8, 6, 8, 6);
    column->addLayout(form);
    column->addLayout(attributes);
    column->addWidget(m_masks);
    column->addWidget(m_evidence);
    column->addWidget(m_heal, 0, Qt::AlignLeft);
    column->addStretch();

    connect(m_label, &QLineEdit::editingFinished, this, &ObjectDetails::rename);
    for (QCheckBox* box : {m_stuff, m_truncated, m_difficult})
        connect(box, &QCheckBox::clicked, this, &ObjectDetails::setAttributes);
    connect(m_review, &QComboBox::activated, this, &ObjectDetails::setReview);
    connect(&m.document, &Document::changed, this, &ObjectDetails::showCurrent);
    connect(&m.edits, &MaskController::sketchChanged, this, &ObjectDetails::showMasks);
    connect(&m.edits, &MaskController::sketchEnded, this, &ObjectDetails::showMasks);
    showCurrent();
}

void ObjectDetails::setEvidenceAction(QAction* action)
{
    m_heal->setDefaultAction(action);
    m_heal->setAccessibleName(action->iconText());
    showMasks();
}

ObjectDetails::~ObjectDetails()
{
    m_label->disconnect(this); // it ends editing when it goes, and by then this is no more than a widget
}

void ObjectDetails::showCurrent()
{
    const Instance* current = m.document.current();
    setEnabled(current);
    const Instance nothing;
    const Instance& shown = current ? *current : nothing;
    if (!m_label->isModified() || !m_label->hasFocus())
        m_label->setText(shown.label);
    m_label->setPlaceholderText(current ? m.numbers.nameOf(shown) : QString());
    m_stuff->setChecked(shown.attributes.stuff);
    m_truncated->setChecked(shown.attributes.truncated);
    m_difficult->setChecked(shown.attributes.difficult);
    m_review->setCurrentIndex(static_cast<int>(shown.review));
    showMasks();
}

void ObjectDetails::showMasks()
{
    const Instance* current = m.document.current();
    const bool completed = current && (current->isCompleted() || m.edits.sketched());
    m_masks->setText(!current    ? tr("No object is in hand.")
                     : completed ? tr("%1 % of the whole is hidden.").arg(QLocale().toString(m.edits.hiddenShare() * 100, 'f', 1))
                                 : tr("There is no whole yet: what is hidden is not known."));
    m_evidence->setText(evidenceText());
    m_evidence->setVisible(!m_evidence->text().isEmpty());
    m_heal->setVisible(!m.edits.evidence().isSound());
}

QString ObjectDetails::evidenceText() const
{
    const Evidence& evidence = m.edits.evidence();
    const Instance* current = m.document.current();
    QStringList sentences;
    if (evidence.missedArea > 0)
        sentences << tr("%n visible pixel(s) are missing from the whole.", nullptr, int(evidence.missedArea));
    if (evidence.unexplainedArea > 0)
        sentences << tr("%n hidden pixel(s) lie under no object in front.", nullptr, int(evidence.unexplainedArea));
    if (current && current->isCompleted() && !evidence.hasOccluder && m.edits.hiddenShare() > 0)
        sentences << tr("No object in front of it is marked, so nothing says where it may be hidden.");
    if (current && current->outdated)
        sentences << tr("The samples were made before the visible mask was edited.");
    return sentences.join(u' ');
}

void ObjectDetails::rename()
{
    const auto current = m.document.currentId();
    m_label->setModified(false);
    if (current)
        m.document.push(std::make_unique<RenameInstance>(m.document, *current, m_label->text().trimmed()));
}

void ObjectDetails::setAttributes()
{
    const InstanceAttributes attributes{m_stuff->isChecked(), m_truncated->isChecked(), m_difficult->isChecked()};
    if (const auto current = m.document.currentId())
        m.document.push(std::make_unique<SetAttributes>(m.document, *current, attributes));
}

void ObjectDetails::setReview(int index)
{
    if (const auto current = m.document.currentId())
        m.document.push(std::make_unique<SetReview>(m.document, *current, static_cast<ReviewState>(index)));
}

} // namespace unocclude
