// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/instance.h"

#include <nlohmann/json.hpp>

namespace unocclude {

// Where an object comes from, as JSON: enough to draw the same samples again.

/// {"points": [{"x", "y", "positive"}], "box": [x0, y0, x1, y1]}, in image pixels; without what was not used.
nlohmann::ordered_json promptJson(const Prompt& prompt);

/// {"name", "file", "sha256", "device"}
nlohmann::ordered_json modelJson(const ModelIdentity& model);

/// {"samples", "steps", "guidance", "guidance_interval": [lowest, highest or null], "eta", "sampler", "spacing",
/// "geometry", "seed"}, named as the command line's options; without the interval and spacing where none was chosen.
nlohmann::ordered_json settingsJson(const CompletionSettings& settings);

/// {"prompt", "amodal": "visible" | "vote" | "sample" | "drawn"}, with "votes" if the vote is not the majority,
/// "drawn_from" and "visible_edited" where a person changed a mask by hand ("samples_outdated" if after the samples), and after a completion "model", "settings",
/// the "seeds" of all samples and, if one was chosen, its "seed".
nlohmann::ordered_json provenanceJson(const Instance& instance);

/// What a person states of an object where COCO-A has no field for it: {"truncated": true, "difficult": true, "review":
/// "done" or "approved"}, without what is not so.
nlohmann::ordered_json statementsJson(const Instance& instance);

} // namespace unocclude
