// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointF>

class QLabel;
class QMenu;
class QStatusBar;
class QToolButton;

namespace unocclude {

struct ModelIdentity;
struct Session;

/// The status bar: on the left what can be done next, on the right where the mouse is, the zoom, the photograph's size,
/// what turns clicks into masks and how far it has prepared the photograph, and the model.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    /// @param segmenters the menu behind the name of the one in use
    StatusLine(QStatusBar& bar, const Session& session, QMenu& segmenters, QObject* parent = nullptr);

    void showZoom(double zoom);
    void showPosition(QPointF image, bool inside);

private:
    void showHint();
    void showPhoto();
    void showSegmenter();
    QString segmenterText() const;
    void showModel(const ModelIdentity& model);
    void showNoModel(const QString& reason);
    QString hint() const;
    QString visibleHint() const;

    const Session& m_session;
    QLabel* m_hint;
    QLabel* m_position;
    QLabel* m_size;
    QLabel* m_zoom;
    QToolButton* m_segmenter;
    QLabel* m_model;
};

} // namespace unocclude
