// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace unocclude {

class CompletionController;

/// How samples are drawn. Nobody needs to touch it: the model brings its own defaults.
class CompletionOptionsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CompletionOptionsPanel(CompletionController& completions, QWidget* parent = nullptr);

private:
    void build();
    void layOut();
    void explain();
    void showOptions();
    void adoptOptions();

    CompletionController& m_completions;
    QComboBox* m_tier;
    QSpinBox* m_samples;
    QSpinBox* m_steps;
    QDoubleSpinBox* m_guidance;
    QCheckBox* m_middleOnly;
    QComboBox* m_sampler;
    QDoubleSpinBox* m_eta;
    QCheckBox* m_wholePhoto;
    QCheckBox* m_randomSeed;
    QDoubleSpinBox* m_seed; ///< a QSpinBox ends at 31 bits; whole numbers to 2^53 are exact here
    bool m_showing = false;
};

} // namespace unocclude
