// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "samples/wall_view.h"

#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace unocclude {

class CompletionController;
class FlowLayout;
class InstanceNumbers;
class SampleListModel;
class SampleWall;
class WallControls;

/// The wall of whole objects with its controls, and above it what is going on.
class SamplesPanel final : public QWidget
{
    Q_OBJECT

public:
    SamplesPanel(Document& document, const InstanceNumbers& numbers, CompletionController& completions,
                 QWidget* parent = nullptr);

    void addAction(QAction* action);        ///< as a button above the tiles
    void addPrimaryAction(QAction* action); ///< the same with its text, at the front
    void addMenuAction(QAction* action);    ///< into the menu of a tile

    SampleWall& wall() const { return *m_wall; }
    WallControls& controls() const { return *m_controls; }

    void setPhoto(const ImagePyramid& photo);
    void followCanvas(const ViewTransform& canvas);
    void setSourceOnly(bool sourceOnly); ///< the photograph without the objects, while a key is held

    /// Index of the sample that mouse or keyboard points at, or else of the chosen one; -1 if it is no finished sample.
    int pointedSample() const;

Q_SIGNALS:
    void previewed(std::optional<unocclude::AmodalChoice> choice); ///< the tile under the mouse or the vote's slider
    void lookChanged(unocclude::WholeLook look, double opacity);
    void draggedOut(const unocclude::AmodalChoice& choice); ///< into another program

private:
    void wireWall();
    void choose(const QModelIndex& index);
    void preview(const QModelIndex& index);
    void previewVote(int atLeast);
    void chooseVote(int atLeast);
    void applyLook();
    void showState();
    void showVote();
    QString stateText() const;

    Document& m_document;
    CompletionController& m_completions;
    SampleListModel* m_model;
    SampleWall* m_wall;
    WallControls* m_controls;
    QLabel* m_hint;
    QLabel* m_state;
    FlowLayout* m_header;
    QHBoxLayout* m_buttons;
    QStackedLayout* m_pages;
    std::shared_ptr<const CompletionResult> m_agreementOf; ///< what the shown agreement was counted for
};

} // namespace unocclude
