// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointF>

class QLabel;
class QStatusBar;

namespace unocclude {

struct ModelIdentity;
struct Session;

/// The status bar: on the left what can be done next, on the right where the mouse is, the zoom, the photograph's size
/// and the model.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar& bar, const Session& session, QObject* parent = nullptr);

    void showZoom(double zoom);
    void showPosition(QPointF image, bool inside);

private:
    void showHint();
    void showPhoto();
    void showModel(const ModelIdentity& model);
    void showNoModel(const QString& reason);
    QString hint() const;

    const Session& m_session;
    QLabel* m_hint;
    QLabel* m_position;
    QLabel* m_size;
    QLabel* m_zoom;
    QLabel* m_model;
};

} // namespace unocclude
