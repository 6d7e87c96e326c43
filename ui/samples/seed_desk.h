// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"

#include <QObject>

class QWidget;

namespace unocclude {

class CompletionController;

/// Seeds on their way out and in: copied from a sample, and typed or pasted to draw one again.
class SeedDesk final : public QObject
{
    Q_OBJECT

public:
    SeedDesk(const Document& document, CompletionController& completions, QWidget* parent);

    void copy(int sample); ///< of the current object; ignored if there is none

    /// Asks for a seed, beginning with what was copied, and draws its whole for the current object.
    void ask();

Q_SIGNALS:
    void done(const QString& message);
    void failed(const QString& message);

private:
    QString copied() const;

    const Document& m_document;
    CompletionController& m_completions;
    QWidget* m_window;
};

} // namespace unocclude
