// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "project/annotations_json.h"
#include "project/project_folder.h"

#include <map>
#include <utility>

namespace unocclude {

/// Saves annotations again and again: what has not changed since the last save of the image is neither encoded nor
/// written anew. Used by one thread at a time.
class AnnotationsSaver
{
public:
    /// Pictures first, then the annotations that name them, then what they no longer name goes.
    /// @throw RuntimeError (Failed) naming the file
    void save(const ProjectFolder& folder, const ImageEntry& entry, const ImageAnnotations& annotations);

private:
    /// What was encoded, by the address of its pixels; kept pixels stay alive, so that no others come to lie there.
    struct Known
    {
        std::map<const std::uint8_t*, std::pair<Mask, nlohmann::ordered_json>> masks;
        std::map<const std::uint8_t*, std::pair<cv::Mat, QString>> pictures;
    };

    nlohmann::ordered_json maskJson(const Mask& mask);
    QString pictureName(const Sample& sample);
    QStringList savePictures(const QString& folder, const CompletionResult& completion);

    QString m_file; ///< that was saved last
    Known m_before; ///< in that save
    Known m_now;    ///< in the one under way
};

} // namespace unocclude
