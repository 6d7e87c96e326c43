// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QToolButton;

namespace unocclude {

/// Tells what went wrong or is worth knowing in a line that lies over the lower edge of the photograph: nothing moves
/// when it comes, and it is never modal. Only the newest message is shown, and behind it what lasts; "Details" has all
/// of them.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    /// @param parent what it lies over; null: a widget like any other
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& message);
    void showNotice(const QString& message);

    /// What is so for as long as it is told here, and has been shown as a message: when a newer one goes, it comes
    /// back, unless somebody has closed it. Empty texts count for nothing.
    void setLasting(const QStringList& messages);

    void dismiss();       ///< what is shown has been read
    void dropPassing();   ///< whatever is shown that does not last is about something that is over
    QString text() const; ///< empty where nothing is shown

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Message
    {
        QString time, text, icon;
    };

    void settle();
    void put(const QString& message, const QString& icon);
    void show(const QString& message, const QString& icon);
    QString iconOf(const QString& message) const;
    void showDetails();
    void copy() const;

    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_details;
    QStringList m_lasting;
    QStringList m_closed; ///< of these, by somebody
    QList<Message> m_log; ///< oldest first
};

} // namespace unocclude
