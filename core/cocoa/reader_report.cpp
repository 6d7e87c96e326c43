// SPDX-License-Identifier: Apache-2.0
#include "cocoa/reader_report.h"

#include "cocoa/detection_traps.h"
#include "cocoa/object_traps.h"
#include "cocoa/region_traps.h"

#include <algorithm>

namespace unocclude {

const char* nameOf(DatasetReader reader)
{
    switch (reader) {
    case DatasetReader::AmodalEval:
        break;
    case DatasetReader::Deocclusion:
        return "deocclusion";
    case DatasetReader::HuggingFace:
        return "huggingface";
    case DatasetReader::Detectron2:
        return "detectron2";
    }
    return "amodaleval";
}

DatasetLayout layoutOf(const nlohmann::ordered_json& file)
{
    if (file.is_array())
        return DatasetLayout::Detected;
    const Located annotations = Located{file, {}}.at("annotations");
    for (std::size_t i = 0; i < annotations.size(); ++i)
        if (annotations.at(i).has("segmentation") || annotations.at(i).has("a_segm"))
            return DatasetLayout::Objects;
    return DatasetLayout::Regions;
}

bool reads(DatasetReader reader, const nlohmann::ordered_json& file)
{
    switch (layoutOf(file)) {
    case DatasetLayout::Regions:
        return reader != DatasetReader::Detectron2;
    case DatasetLayout::Objects:
        return reader == DatasetReader::Detectron2 || (reader == DatasetReader::Deocclusion && isKins(file));
    case DatasetLayout::Detected:
        break;
    }
    return reader == DatasetReader::AmodalEval;
}

std::vector<ReaderTrap> readerTraps(const nlohmann::ordered_json& file, const nlohmann::ordered_json& truth)
{
    switch (layoutOf(file)) {
    case DatasetLayout::Regions:
        return RegionTraps(file).find();
    case DatasetLayout::Objects:
        return ObjectTraps(file).find();
    case DatasetLayout::Detected:
        break;
    }
    return detectionTraps(file, truth);
}

} // namespace unocclude
