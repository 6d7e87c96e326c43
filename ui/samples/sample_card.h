// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/canvas_overlays.h"
#include "completion/sample.h"
#include "document/instance.h"

#include <QImage>
#include <QRect>

#include <optional>

namespace unocclude {

/// One tile of the wall: a whole object that forms or is done, the vote over all of them, or the one drawn by hand.
struct SampleCard
{
    enum class Kind { Sample, Forming, Vote, Drawn };

    Kind kind = Kind::Sample;
    int index = 0; ///< of a sample among its completion's, from 0; forming ones count on
    std::uint64_t seed = 0;
    int number = 1;     ///< of the object: picks its colour
    QRect region;       ///< image pixels that all cards of the object show
    QRect place;        ///< image pixels that the picture covers
    QImage picture;     ///< as much as a tile needs; null before the first step and where there are no pixels
    QImage pixels;      ///< the same in full, for looking close; null if `picture` is all there is
    BoxedMask visible;
    BoxedMask whole;    ///< empty as long as it forms
    double hiddenShare = 0;         ///< 0..1, of a finished whole
    std::optional<double> fidelity; ///< of a sample, 0..1
    bool kept = false;              ///< as another hypothesis
    int votes = 0;                  ///< of a vote: how many samples must hold a pixel
    int samples = 0;                ///< of a vote: how many there are
    int step = 0;                   ///< of a forming one
    int steps = 0;
    int waitingPlace = 0; ///< of a forming one: in the queue; 0: its turn has come
    CompletionSettings settings;
    ModelIdentity model;

    AmodalChoice choice() const; ///< what choosing the card means; none for a forming one
    bool isFinished() const { return kind != Kind::Forming; }
};

} // namespace unocclude
