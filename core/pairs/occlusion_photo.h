// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

#include <QString>

#include <optional>
#include <random>
#include <vector>

namespace unocclude {

/// Random numbers of a seed, the same with every standard library.
class RandomNumbers
{
public:
    explicit RandomNumbers(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    double uniform(double low, double high); ///< low <= x < high
    bool chance(double probability) { return uniform(0, 1) < probability; }
    std::size_t index(std::size_t count); ///< 0 .. count - 1; count is not 0

private:
    std::mt19937_64 m_engine;
};

/// An object that stands in a photograph, as if nothing were in front of it.
struct StandingObject
{
    QString source; ///< the model or annotation it is made of
    cv::Mat rgba;   ///< CV_8UC4 of the photograph's size, straight alpha: its true picture
    Mask whole;     ///< alpha of one half or more
};

/// A photograph put together from a real one and cut-outs, of which all is known that occlusion hides.
struct OcclusionPhoto
{
    cv::Mat rgb;                         ///< CV_8UC3
    std::vector<StandingObject> objects; ///< back to front: the target first, what was put in front of it after

    Mask visible(std::size_t index) const; ///< what nothing in front covers
    double hiddenShare() const;            ///< of the target
};

/// What is pasted, and how.
struct Cutout
{
    QString source;
    cv::Mat rgba; ///< CV_8UC4, straight alpha, any size
};

/// Puts a cut-out in front of everything in the photograph, the longer side `extent` pixels, its colours drawn a little
/// towards the photograph's, sometimes with a soft shadow on what is behind. What leaves the frame is cut.
void putInFront(OcclusionPhoto& photo, const Cutout& cutout, cv::Point2d centre, double extent, RandomNumbers& random);

/// A photograph with `target` standing free somewhere in it, wholly inside the frame.
OcclusionPhoto withTarget(const cv::Mat& background, const Cutout& target, RandomNumbers& random);

/// `photo` with one or two of `occluders` in front of its target and free of each other; none if what they hide of it is
/// not a share between `least` and `most`.
std::optional<OcclusionPhoto> occluded(OcclusionPhoto photo, const std::vector<Cutout>& occluders, double least,
                                       double most, RandomNumbers& random);

} // namespace unocclude
