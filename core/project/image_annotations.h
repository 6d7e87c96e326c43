// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/instance.h"

#include <QByteArray>

#include <vector>

namespace unocclude {

/// The objects of one image, as its file of annotations holds them.
struct ImageAnnotations
{
    cv::Size size;                   ///< of the image, upright; all masks have it
    std::vector<Instance> instances; ///< front to back; ids are those of the file: below 2^32, no two alike
    ReviewState emptyReview = ReviewState::Open; ///< how far the work is while there is no object
    QByteArray extras; ///< a JSON object: what the file says that this version does not know; may be empty

    bool isEmpty() const { return instances.empty() && emptyReview == ReviewState::Open && extras.isEmpty(); }
};

/// How far the work on the whole image has come: as far as on its object that is furthest back.
ReviewState reviewOf(const ImageAnnotations& annotations);

/// "open", "done", "approved": as files name it.
const char* nameOf(ReviewState review);

// While the program runs, an object of a project is told from those of all other images by its id: the high half says
// which image, the low half is the id in the file. So a late result finds its object also when another image is open.

constexpr InstanceId inImage(InstanceId id, quint32 image)
{
    return InstanceId{(quint64{image} << 32) | (static_cast<quint64>(id) & 0xffffffff)};
}
constexpr quint32 imageOf(InstanceId id)
{
    return static_cast<quint32>(static_cast<quint64>(id) >> 32);
}

/// Instances with all of their ids (those of what they hide as well) moved to an image; 0 is the file itself.
std::vector<Instance> inImage(std::vector<Instance> instances, quint32 image);

} // namespace unocclude
