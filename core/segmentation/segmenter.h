// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/photo.h"
#include "mask/mask.h"
#include "prompt/prompt.h"

#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace unocclude {

/// One of the things that a prompt could mean.
struct MaskCandidate
{
    Mask mask;
    double score =
        1; ///< how good the segmenter expects the mask to be: predicted IoU, 0..1; 1 where there is no choice
    Extent extent = Extent::Likeliest; ///< the first that gives this mask; Likeliest where there is no choice
};

/// How far a preparation has come, from 1 to `steps`.
using PreparationReport = std::function<void(int step, int steps)>;

/// Turns a prompt into the visible (modal) mask of the object pointed at.
///
/// A mask depends on the photo's pixels and the prompt alone. Clicks are answered in their order, each correcting what
/// those before it gave, so that undoing and redoing a point gives the same mask again. A segmenter may remember what
/// it computed for a photo and for the beginning of a prompt; that makes an answer quicker, never another.
///
/// Used by one thread at a time, the worker.
class Segmenter
{
public:
    virtual ~Segmenter() = default;

    virtual QString name() const = 0;

    /// Where it computes: "cpu" or "cuda:0".
    virtual QString device() const;

    /// Does beforehand what does not depend on the prompt, so that the clicks on this photo are answered at once. Never
    /// needed: segment() does it where it has not been done.
    /// @throw RuntimeError, Cancelled soon after `stop` is requested
    virtual void prepare(const Photo& photo, const PreparationReport& report, std::stop_token stop);

    /// Whether prepare() would find nothing to do.
    virtual bool isPrepared(const Photo& photo) const;

    /// Whether segment() now answers on this photo before a hand has moved on, in some tens of milliseconds, so that a
    /// mask can follow the mouse. No, unless a segmenter says so.
    virtual bool isQuick(const Photo& photo) const;

    /// The visible mask, of the photo's size; it contains every positive point and no negative one.
    /// @throw RuntimeError (InvalidInput) if the prompt is empty or no positive point or box meets the photo.
    /// @throw Cancelled soon after `stop` is requested.
    virtual Mask segment(const Photo& photo, const Prompt& prompt, std::stop_token stop) = 0;

    /// What the prompt could mean, from part to group: one mask for each Extent that differs, in the order of the enum
    /// after Likeliest. One mask, that of segment(), where nothing is ambiguous: a box, or a segmenter without doubts.
    /// Throws like segment().
    virtual std::vector<MaskCandidate> candidates(const Photo& photo, const Prompt& prompt, std::stop_token stop);
};

} // namespace unocclude
