// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completer.h"

#include <functional>

namespace unocclude::test {

/// A Completer without a network: the visible part, grown into a shape that differs with the seed (hull, ellipse or
/// rounded blob), in the visible part's mean colour. Deterministic; honours stop and onStep as the contract says.
class FakeCompleter : public Completer
{
public:
    explicit FakeCompleter(int side = 64)
        : m_side(side)
    {
    }

    ModelIdentity identity() const override;
    int side() const override { return m_side; }
    CompletionSettings settingsOf(Tier tier) const override;
    std::vector<cv::Mat> complete(const cv::Mat& rgb, const cv::Mat& visible, const CompletionSettings& settings,
                                  const CompletionControl& control) override;

    /// Called before each step with its number, e.g. to request a stop at a known moment.
    std::function<void(int step)> beforeStep;

    /// What complete() has to say to the user; nothing where it is empty.
    QString notice;

    int slower = 0; ///< steps more in either tier, as another model would have

    // What complete() was last called with.
    cv::Mat seenPicture;
    cv::Mat seenVisible;
    int stepsDone = 0;

private:
    int m_side;
};

} // namespace unocclude::test
