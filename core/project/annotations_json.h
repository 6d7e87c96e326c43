// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "project/image_annotations.h"
#include "support/json_cursor.h"

#include <QStringList>

#include <nlohmann/json.hpp>

#include <functional>
#include <string_view>

namespace unocclude {

// Objects as JSON, for annotations_file.cpp. What is costly is left to functions: run lengths and pictures of what has
// not changed are the same as at the last save.

struct AnnotationsJsonParts
{
    std::function<nlohmann::ordered_json(const Mask&)> mask;
    std::function<nlohmann::ordered_json(const CompletionResult&)> completion;
    std::function<nlohmann::ordered_json(const Instance&)> unknown = nullptr; ///< an object, instead of the extras
};

/// {"size": [height, width], "counts": text}: COCO's compressed run lengths.
nlohmann::ordered_json maskJson(const Mask& mask);

/// {"model", "settings", "seconds": {"conditioning", "sampling", "compositing"}, "samples": [{"seed", "region":
/// [x, y, width, height], "picture", "amodal", "fidelity"}], "vote"}; a sample of an earlier batch has "model" and
/// "settings" of its own where they differ
/// @param pictures the name of each sample's picture
nlohmann::ordered_json completionJson(const CompletionResult& completion, const QStringList& pictures,
                                      const std::function<nlohmann::ordered_json(const Mask&)>& mask);

/// {"id", "label", "review", "attributes", "prompt", "visible", "visible_edited", "choice": {"kind", "sample" or
/// "at_least"}, "hypotheses", "hides"}, with "drawn", "drawn_from" and "completion" where there are such, "outdated" if
/// the visible mask was edited after the samples, and extras.
nlohmann::ordered_json instanceJson(const Instance& instance, const AnnotationsJsonParts& parts);

/// Gives the pixels of a sample's picture. @throw RuntimeError (InvalidInput)
using PictureSource = std::function<cv::Mat(const QString& name, cv::Size size)>;

/// @param size what all masks must have
/// @throw JsonError; whatever `pictures` throws
Instance readInstance(const JsonCursor& cursor, cv::Size size, const PictureSource& pictures);

/// Whether readInstance() reads a member of that name.
bool isInstanceMember(std::string_view key);

/// @throw JsonError
ReviewState readReview(const JsonCursor& cursor);

} // namespace unocclude
