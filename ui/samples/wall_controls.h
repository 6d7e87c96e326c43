// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "samples/sample_list_model.h"
#include "samples/wall_view.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;

namespace unocclude {

/// How the wall shows the whole objects, in which order, and how many of them a pixel of the vote needs.
class WallControls final : public QWidget
{
    Q_OBJECT

public:
    explicit WallControls(QWidget* parent = nullptr);

    WholeLook look() const;
    double opacity() const; ///< 0..1
    void setLook(WholeLook look, double opacity);

    /// What the controls of the vote stand at.
    /// @param samples how many there are; fewer than two do not vote    @param atLeast 1 .. samples
    void showVote(int samples, int atLeast);

    /// How much the samples agree on what is hidden, 0..1; nothing if there are fewer than two.
    void showAgreement(std::optional<double> agreement);

Q_SIGNALS:
    void lookChanged();
    void orderChosen(unocclude::SampleOrder order);
    void votePreviewed(int atLeast); ///< while the slider is being dragged
    void voteChosen(int atLeast);    ///< once for each gesture

private:
    void build();
    void voteMoved(int atLeast);
    void tellVote();

    QComboBox* m_look;
    QSlider* m_opacity;
    QComboBox* m_order;
    QSlider* m_vote;
    QLabel* m_voteText;
    QLabel* m_agreement;
};

} // namespace unocclude
