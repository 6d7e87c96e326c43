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
/// what turns clicks into masks and how far it has prepared the photograph, and what draws whole objects.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    /// The menus behind the names of the models in use.
    struct Menus
    {
        QMenu& clickModels;
        QMenu& completionModels;
    };

    StatusLine(QStatusBar& bar, const Session& session, const Menus& menus, QObject* parent = nullptr);

    void showZoom(double zoom);
    void showPosition(QPointF image, bool inside);

private:
    void showHint();
    void showPhoto();
    void showSegmenter();
    QString segmenterText() const;
    void showCompleter();
    void explainCompleter(const ModelIdentity& model);
    QString hint() const;
    QString visibleHint() const;

    const Session& m_session;
    QLabel* m_hint;
    QLabel* m_position;
    QLabel* m_size;
    QLabel* m_zoom;
    QToolButton* m_segmenter;
    QToolButton* m_completer;
};

} // namespace unocclude
