// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QToolButton;

namespace unocclude {

/// Tells what went wrong or is worth knowing in a line that lies over the lower edge of the photograph: nothing moves when
/// it comes, and it is never modal. Only the newest message is shown; "Details" has all of them.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    /// @param parent what it lies over; null: a widget like any other
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& message);
    void showNotice(const QString& message);

    QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void settle();
    void show(const QString& message, const QString& icon);
    void showDetails();
    void copy() const;

    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_details;
    QStringList m_log; ///< with the time of day, oldest first
};

} // namespace unocclude
