// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <nlohmann/json.hpp>

#include <vector>

namespace unocclude {

/// Programs that read amodal annotations, as their published code does it.
enum class DatasetReader {
    AmodalEval,  ///< amodalAPI's evaluation of COCO-A
    Deocclusion, ///< Zhan et al. 2020, and the trainings that took over its reader: COCO-A and KINS
    HuggingFace, ///< the loader of the datasets library for COCO-A
    Detectron2   ///< load_coco_json: COCO and its cousins
};
inline constexpr DatasetReader allReaders[] = {DatasetReader::AmodalEval, DatasetReader::Deocclusion,
                                               DatasetReader::HuggingFace, DatasetReader::Detectron2};

/// "amodaleval", "deocclusion", "huggingface", "detectron2"
const char* nameOf(DatasetReader reader);

/// Something in a file that a reader does not get along with.
struct ReaderTrap
{
    DatasetReader reader;
    bool breaks = true; ///< the reader fails; else it reads on and takes something amiss
    QString pointer;    ///< JSON pointer
    QString message;    ///< one translated sentence

    bool operator==(const ReaderTrap&) const = default;
};

/// What a file is, by its keys.
enum class DatasetLayout {
    Regions,    ///< COCO-A: annotations have regions
    Objects,    ///< COCO's: an annotation is an object
    Detected, ///< a list of what a detector found, for amodaleval
};
DatasetLayout layoutOf(const nlohmann::ordered_json& file);

/// Whether it is a reader of such files at all.
bool reads(DatasetReader reader, const nlohmann::ordered_json& file);

/// All traps in a file, in its order, of the readers that read such files.
/// @param truth what detections are compared with, or null
std::vector<ReaderTrap> readerTraps(const nlohmann::ordered_json& file,
                                    const nlohmann::ordered_json& truth = nlohmann::ordered_json());

} // namespace unocclude
