// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/fake_segmenter.h"

#include <mutex>
#include <vector>

namespace unocclude::test {

/// A FakeSegmenter that prepares photos in a few steps, is quick on those, and has three answers to a click: a part of
/// half the radius, the object, and a group of twice the radius. It keeps the books about what it was asked.
class PreparedSegmenter final : public FakeSegmenter
{
public:
    static constexpr int steps = 4;

    explicit PreparedSegmenter(int radius = 8);

    void prepare(const Photo& photo, const PreparationReport& report, std::stop_token stop) override;
    bool isPrepared(const Photo& photo) const override;
    bool isQuick(const Photo& photo) const override { return isPrepared(photo); }
    Mask segment(const Photo& photo, const Prompt& prompt, std::stop_token stop) override;
    std::vector<MaskCandidate> candidates(const Photo& photo, const Prompt& prompt, std::stop_token stop) override;

    std::function<void(int step, std::stop_token)> beforeStep; ///< called by prepare()

    // What was done, in its order.
    std::vector<cv::Size> prepared() const;
    std::vector<Prompt> answered() const; ///< by segment()

private:
    FakeSegmenter m_part, m_group;
    mutable std::mutex m_mutex;
    std::vector<Photo> m_prepared;
    std::vector<Prompt> m_answered;
};

} // namespace unocclude::test
