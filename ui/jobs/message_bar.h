// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QToolButton;

namespace unocclude {

/// Tells what went wrong or is worth knowing in a line above the photograph; never in the way, never modal. Only the
/// newest message is shown; "Details" has all of them.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& message);
    void showNotice(const QString& message);

    QString text() const;

private:
    void show(const QString& message, const QString& icon);
    void showDetails();
    void copy() const;

    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_details;
    QStringList m_log; ///< with the time of day, oldest first
};

} // namespace unocclude
