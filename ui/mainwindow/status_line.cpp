// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/status_line.h"

#include "session/session.h"
#include "theme/elided_label.h"

#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

#include <cmath>

namespace unocclude {
namespace {

QLabel* makeField(QStatusBar& bar, const QString& accessibleName, int widthInDigits)
{
    auto* label = new QLabel;
    label->setAccessibleName(accessibleName);
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(u'0') * widthInDigits);
    label->setContentsMargins(6, 0, 6, 0);
    bar.addPermanentWidget(label);
    return label;
}

QToolButton* makeMenuButton(QStatusBar& bar, QMenu& menu)
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(&menu);
    bar.addPermanentWidget(button);
    return button;
}

QString extentName(Extent extent)
{
    switch (extent) {
    case Extent::Part:
        return StatusLine::tr("Part");
    case Extent::Object:
        return StatusLine::tr("Object");
    case Extent::Group:
        return StatusLine::tr("Group");
    case Extent::Likeliest:
        break;
    }
    return StatusLine::tr("Likeliest");
}

} // namespace

StatusLine::StatusLine(QStatusBar& bar, const Session& session, const Menus& menus, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_hint(new ElidedLabel)
    , m_position(makeField(bar, tr("Position in the photograph"), 12))
    , m_size(makeField(bar, tr("Size of the photograph"), 0))
    , m_zoom(makeField(bar, tr("Zoom"), 7))
    , m_segmenter(makeMenuButton(bar, menus.clickModels))
    , m_completer(makeMenuButton(bar, menus.completionModels))
{
    m_hint->setContentsMargins(6, 0, 6, 0);
    bar.addWidget(m_hint, 1);
    m_segmenter->setAccessibleName(tr("Click model"));
    m_segmenter->setToolTip(tr("What turns clicks into masks"));
    m_completer->setAccessibleName(tr("Completion model"));
    m_completer->setToolTip(tr("What draws whole objects"));
    connect(&session.document, &Document::changed, this, &StatusLine::showHint);
    connect(&session.extents, &ExtentController::changed, this, &StatusLine::showHint);
    connect(&session.segmenters, &SegmenterController::busyChanged, this, &StatusLine::showSegmenter);
    connect(&session.segmenters, &SegmenterController::opened, this, &StatusLine::showSegmenter);
    connect(&session.preparations, &PreparationController::progressed, this, &StatusLine::showSegmenter);
    connect(&session.prompts, &PromptController::busyChanged, this, &StatusLine::showHint);
    connect(&session.completions, &CompletionController::progressed, this, &StatusLine::showHint);
    connect(&session.photos, &PhotoController::busyChanged, this, &StatusLine::showHint);
    connect(&session.photos, &PhotoController::opened, this, &StatusLine::showPhoto);
    connect(&session.completers, &ModelChooser::busyChanged, this, &StatusLine::showCompleter);
    connect(&session.completers, &ModelChooser::opened, this, &StatusLine::showCompleter);
    connect(&session.completions, &CompletionController::modelReady, this, &StatusLine::explainCompleter);
    showHint();
    showSegmenter();
    showCompleter();
}

void StatusLine::showZoom(double zoom)
{
    m_zoom->setText(m_session.document.hasPhoto() ? tr("%1 %").arg(qRound(zoom * 100)) : QString());
}

void StatusLine::showPosition(QPointF image, bool inside)
{
    m_position->setText(inside ? QStringLiteral("%1, %2").arg(std::floor(image.x())).arg(std::floor(image.y()))
                               : QString());
}

void StatusLine::showHint()
{
    m_hint->setText(hint());
}

void StatusLine::showPhoto()
{
    const cv::Size size = m_session.document.photo().size();
    m_size->setText(QStringLiteral("%1 × %2").arg(size.width).arg(size.height));
}

void StatusLine::showSegmenter()
{
    m_segmenter->setText(segmenterText());
}

QString StatusLine::segmenterText() const
{
    const auto& inUse = m_session.segmenters.inUse();
    if (m_session.segmenters.isBusy() || !inUse)
        return tr("loading the click model…");
    const auto& progress = m_session.preparations.progress();
    if (progress && progress->steps > 0)
        return tr("%1: preparing, %2 %").arg(inUse->name).arg(100 * progress->step / progress->steps);
    return tr("%1 on %2").arg(inUse->name, inUse->device);
}

void StatusLine::showCompleter()
{
    const CompleterController& completers = m_session.completers;
    const auto& inUse = completers.inUse();
    const QString& problem = m_session.completions.modelProblem();
    if (completers.isBusy() || (!inUse && problem.isEmpty()))
        return m_completer->setText(tr("loading the model…"));
    if (inUse && problem.isEmpty())
        return m_completer->setText(tr("%1 on %2").arg(inUse->name, inUse->device));
    m_completer->setText(tr("no model"));
    m_completer->setToolTip(problem);
}

void StatusLine::explainCompleter(const ModelIdentity& model)
{
    m_completer->setToolTip(tr("File %1, SHA-256 %2").arg(model.file, model.sha256));
}

QString StatusLine::hint() const
{
    const Document& document = m_session.document;
    if (m_session.photos.isBusy())
        return tr("Opening the photograph…");
    if (!document.hasPhoto())
        return {};
    if (!document.readOnlyBecause().isEmpty())
        return tr("This image can only be looked at.");
    if (m_session.prompts.isBusy())
        return tr("Finding the visible part…");
    const Instance* current = document.current();
    if (!current)
        return tr("Click an object that is partly hidden, or drag a box around it (M).");
    if (m_session.completions.progressOf(current->id))
        return tr("Completing. Esc stops it.");
    if (!current->completion)
        return visibleHint();
    return tr("Choose with 1 to 9 or V. R draws more, N begins another object, Ctrl+E exports.");
}

QString StatusLine::visibleHint() const
{
    if (const auto place = m_session.extents.place())
        return tr("%1, %2 of %3: W shows the next. Enter completes it.")
            .arg(extentName(place->extent))
            .arg(place->number)
            .arg(place->count);
    return tr("Right click what is not part of the object. W shows part or group. Enter completes it.");
}

} // namespace unocclude
