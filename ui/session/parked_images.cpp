// SPDX-License-Identifier: Apache-2.0
#include "session/parked_images.h"

#include <algorithm>
#include <utility>

namespace unocclude {

void ParkedImages::park(ParkedImage image)
{
    take(image.number);
    if (image.contents.history.commands.empty())
        return;
    m_images.push_front(std::move(image));
    std::size_t sum = 0;
    const auto tooMuch = std::ranges::find_if(m_images, [&](const ParkedImage& parked) {
        sum += bytesOf(parked.contents);
        return sum > m_budget;
    });
    m_images.erase(tooMuch, m_images.end());
}

ParkedImage* ParkedImages::find(quint32 number)
{
    return const_cast<ParkedImage*>(std::as_const(*this).find(number));
}

const ParkedImage* ParkedImages::find(quint32 number) const
{
    const auto found = std::ranges::find(m_images, number, &ParkedImage::number);
    return found == m_images.end() ? nullptr : &*found;
}

std::optional<ParkedImage> ParkedImages::take(quint32 number)
{
    const auto found = std::ranges::find(m_images, number, &ParkedImage::number);
    if (found == m_images.end())
        return std::nullopt;
    ParkedImage image = std::move(*found);
    m_images.erase(found);
    return image;
}

} // namespace unocclude
