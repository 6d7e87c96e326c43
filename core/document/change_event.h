// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/instance.h"

#include <optional>
#include <variant>

namespace unocclude {

// What a document tells its views. Each event comes after the change, when the document is whole again; positions are
// indices into Document::instances(), front to back.

/// Another photo, with the instances that it comes with. Those of the former one went with their history; there is no
/// current instance.
struct PhotoReplaced
{
    bool operator==(const PhotoReplaced&) const = default;
};

struct InstanceAdded
{
    InstanceId id;
    int position;
    bool operator==(const InstanceAdded&) const = default;
};

struct InstanceRemoved
{
    InstanceId id;
    int position; ///< where it was
    bool operator==(const InstanceRemoved&) const = default;
};

/// One instance was taken out at `from` and put in again at `to`, counted without it.
struct InstancesReordered
{
    InstanceId id;
    int from;
    int to;
    bool operator==(const InstancesReordered&) const = default;
};

/// Prompt and visible mask, and with them the samples and the choice: they belong to the mask they were made from.
struct PromptChanged
{
    InstanceId id;
    bool operator==(const PromptChanged&) const = default;
};

/// The samples and with them the choice.
struct SamplesChanged
{
    InstanceId id;
    bool operator==(const SamplesChanged&) const = default;
};

/// Another sample of the same completion was chosen.
struct ChoiceChanged
{
    InstanceId id;
    bool operator==(const ChoiceChanged&) const = default;
};

/// The visible or the whole mask was changed by hand; samples stay, but the visible mask may make them outdated.
struct MasksEdited
{
    InstanceId id;
    bool operator==(const MasksEdited&) const = default;
};

/// Which samples are kept beside the chosen one.
struct HypothesesChanged
{
    InstanceId id;
    bool operator==(const HypothesesChanged&) const = default;
};

/// Attributes or the review state.
struct AttributesChanged
{
    InstanceId id;
    bool operator==(const AttributesChanged&) const = default;
};

/// What a person says the instance hides.
struct OcclusionsChanged
{
    InstanceId id;
    bool operator==(const OcclusionsChanged&) const = default;
};

struct LabelChanged
{
    InstanceId id;
    bool operator==(const LabelChanged&) const = default;
};

/// Which instance is being worked on: part of the document's state but not of its data, so never undone or saved.
struct CurrentChanged
{
    std::optional<InstanceId> current;
    bool operator==(const CurrentChanged&) const = default;
};

using ChangeEvent = std::variant<PhotoReplaced, InstanceAdded, InstanceRemoved, InstancesReordered, PromptChanged,
                                 SamplesChanged, ChoiceChanged, MasksEdited, HypothesesChanged, AttributesChanged,
                                 OcclusionsChanged, LabelChanged, CurrentChanged>;

} // namespace unocclude
