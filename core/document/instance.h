// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/sample.h"
#include "mask/mask.h"
#include "prompt/prompt.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace unocclude {

/// Names an instance of a document. Never used again, not even for another photo, so that a late result cannot reach
/// the wrong instance.
enum class InstanceId : quint64 {};

/// Which whole object stands for the instance: one of a completion's, or one that a person drew.
struct AmodalChoice
{
    enum class Kind { None, Vote, Sample, Drawn };

    Kind kind = Kind::None;
    int sample = 0;  ///< index into the samples; 0 unless kind is Sample
    int atLeast = 0; ///< of a vote: how many samples must hold a pixel; 0: the majority of them

    static AmodalChoice none() { return {}; }
    static AmodalChoice vote(int atLeast = 0) { return {Kind::Vote, 0, atLeast}; }
    /// Of so many samples; as many votes as are their majority stay it when samples come and go.
    static AmodalChoice voteAmong(int samples, int atLeast);
    static AmodalChoice ofSample(int index) { return {Kind::Sample, index}; }
    static AmodalChoice drawn() { return {Kind::Drawn}; }

    int votesAmong(int samples) const; ///< how many of them must hold a pixel

    bool operator==(const AmodalChoice&) const = default;
};

/// What a person states about an object, besides its outline.
struct InstanceAttributes
{
    bool stuff = false;     ///< sky, grass, ...: no countable thing
    bool truncated = false; ///< it runs past the frame
    bool difficult = false; ///< even a person is not sure

    bool operator==(const InstanceAttributes&) const = default;
};

/// How far the work on an object has come.
enum class ReviewState {
    Open,
    Done,     ///< by who drew it
    Approved, ///< by who looked at it afterwards
};

/// One object of a photo: what was pointed at, what of it is visible, and which whole objects it could be.
/// A value: copies share masks, samples and pixels.
struct Instance
{
    InstanceId id{};
    QString label; ///< what the object is called; may be empty
    InstanceAttributes attributes;
    ReviewState review = ReviewState::Open;
    Prompt prompt;
    Mask visible;               ///< of the photo's size
    bool visibleEdited = false; ///< by hand, after the prompt had given it

    /// The samples with all that tells where they come from: model and its hash, settings, the seed of each sample.
    /// Null until completed. Immutable, hence shared freely.
    std::shared_ptr<const CompletionResult> completion;

    /// The samples were made from a visible mask that has been edited by hand since. They stay, because a touch with
    /// the brush must not cost a choice; amodal() joins them with the visible mask as it is now.
    bool outdated = false;

    AmodalChoice choice; ///< None or Drawn without a completion

    /// Samples that are kept beside the chosen one, because they may be right as well: indices, ascending.
    std::vector<int> hypotheses;

    Mask drawn;             ///< the whole object as a person drew it, of the photo's size; null unless one did
    AmodalChoice drawnFrom; ///< what was there when the drawing began

    /// Objects that a person says this one hides, whatever the depth order says. Ids of objects that have gone count
    /// for nothing; they count again when undo brings the objects back.
    std::vector<InstanceId> hides;

    /// A JSON object: what its file says of it that this version does not know. Empty if there is nothing.
    QByteArray extras;

    bool isCompleted() const { return choice.kind != AmodalChoice::Kind::None; }

    /// Whether there is what the choice names. Nothing can always be chosen.
    bool offers(const AmodalChoice& wanted) const;

    /// The whole object: the chosen sample's mask or the vote's, which hold every visible pixel; or the drawn one,
    /// which is as a person drew it (evidence.h tells what is wrong with it); the visible mask as long as nothing is
    /// chosen.
    Mask amodal() const;

    /// Completions are compared by identity, all else by value.
    bool operator==(const Instance&) const = default;
};

} // namespace unocclude
