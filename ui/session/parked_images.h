// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/completion_targets.h"
#include "document/document_contents.h"
#include "project/image_annotations.h"

#include <deque>
#include <optional>

namespace unocclude {

/// An image that was worked on and left: what the document held, so that undo goes on where it was.
struct ParkedImage
{
    quint32 number = 0; ///< Project::number()
    DocumentContents contents;
    ImageAnnotations besides;       ///< what belongs to the image but not to the document; no instances
    std::vector<DrawnSamples> late; ///< came while it was away; they are in its file already
};

/// The images left last, within a bound of memory. Whatever is in them is saved: one that is dropped costs its steps of
/// undo and nothing else.
class ParkedImages
{
public:
    void park(ParkedImage image); ///< one without steps to undo or redo need not be kept and is not
    ParkedImage* find(quint32 number);
    const ParkedImage* find(quint32 number) const;
    std::optional<ParkedImage> take(quint32 number);
    void clear() { m_images.clear(); }

    void setBudget(std::size_t bytes) { m_budget = bytes; }

private:
    std::deque<ParkedImage> m_images; ///< the one left last in front
    std::size_t m_budget = std::size_t{256} << 20;
};

} // namespace unocclude
