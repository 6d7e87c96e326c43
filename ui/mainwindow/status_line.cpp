// SPDX-License-Identifier: Apache-2.0
#include "mainwindow/status_line.h"

#include "session/session.h"

#include <QLabel>
#include <QStatusBar>

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

} // namespace

StatusLine::StatusLine(QStatusBar& bar, const Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_hint(new QLabel)
    , m_position(makeField(bar, tr("Position in the photograph"), 12))
    , m_size(makeField(bar, tr("Size of the photograph"), 0))
    , m_zoom(makeField(bar, tr("Zoom"), 7))
    , m_model(makeField(bar, tr("Model"), 0))
{
    m_hint->setContentsMargins(6, 0, 6, 0);
    bar.addWidget(m_hint, 1);
    m_model->setText(tr("loading the model…"));
    connect(&session.document, &Document::changed, this, &StatusLine::showHint);
    connect(&session.prompts, &PromptController::busyChanged, this, &StatusLine::showHint);
    connect(&session.completions, &CompletionController::progressed, this, &StatusLine::showHint);
    connect(&session.photos, &PhotoController::busyChanged, this, &StatusLine::showHint);
    connect(&session.photos, &PhotoController::opened, this, &StatusLine::showPhoto);
    connect(&session.completions, &CompletionController::modelReady, this, &StatusLine::showModel);
    connect(&session.completions, &CompletionController::modelRefused, this, &StatusLine::showNoModel);
    showHint();
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

void StatusLine::showModel(const ModelIdentity& model)
{
    m_model->setText(tr("%1 on %2").arg(model.name, model.device));
    m_model->setToolTip(tr("File %1, SHA-256 %2").arg(model.file, model.sha256));
}

void StatusLine::showNoModel(const QString& reason)
{
    m_model->setText(tr("no model"));
    m_model->setToolTip(reason);
}

QString StatusLine::hint() const
{
    const Document& document = m_session.document;
    if (m_session.photos.isBusy())
        return tr("Opening the photograph…");
    if (!document.hasPhoto())
        return {};
    if (m_session.prompts.isBusy())
        return tr("Finding the visible part…");
    const Instance* current = document.current();
    if (!current)
        return tr("Click an object that is partly hidden, or drag a box around it (M).");
    if (m_session.completions.progressOf(current->id))
        return tr("Completing. Esc stops it.");
    if (!current->completion)
        return tr("Right click what is not part of the object. Enter completes it.");
    return tr("Choose with 1 to 9 or V. R draws more, N begins another object, Ctrl+E exports.");
}

} // namespace unocclude
