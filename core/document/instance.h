// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/sample.h"
#include "mask/mask.h"
#include "prompt/prompt.h"

#include <QString>

#include <memory>

namespace unocclude {

/// Names an instance of a document. Never used again, not even for another photo, so that a late result cannot reach
/// the wrong instance.
enum class InstanceId : quint64 {};

/// Which of a completion's whole objects stands for the instance.
struct AmodalChoice
{
    enum class Kind { None, Vote, Sample };

    Kind kind = Kind::None;
    int sample = 0; ///< index into the samples; 0 unless kind is Sample

    static AmodalChoice none() { return {}; }
    static AmodalChoice vote() { return {Kind::Vote, 0}; }
    static AmodalChoice ofSample(int index) { return {Kind::Sample, index}; }

    bool operator==(const AmodalChoice&) const = default;
};

/// One object of a photo: what was pointed at, what of it is visible, and which whole objects it could be.
/// A value: copies share masks, samples and pixels.
struct Instance
{
    InstanceId id{};
    QString label; ///< what the object is called; may be empty
    Prompt prompt;
    Mask visible; ///< of the photo's size

    /// The samples with all that tells where they come from: model and its hash, settings, the seed of each sample.
    /// Made from `visible` as it is now; null until completed. Immutable, hence shared freely.
    std::shared_ptr<const CompletionResult> completion;
    AmodalChoice choice; ///< None without a completion

    bool isCompleted() const { return choice.kind != AmodalChoice::Kind::None; }

    /// Whether there is what the choice names. Nothing can always be chosen.
    bool offers(const AmodalChoice& wanted) const;

    /// The whole object: the chosen sample's mask or the vote's; the visible mask as long as nothing is chosen.
    const Mask& amodal() const;

    /// Completions are compared by identity, all else by value.
    bool operator==(const Instance&) const = default;
};

} // namespace unocclude
