// SPDX-License-Identifier: Apache-2.0
#include "evaluation/occluded_region.h"

#include "cocoa/cocoa_reader.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace unocclude {

namespace {

constexpr int kIdentityDigits = 32;

QByteArray sha256(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

QByteArray identityOf(const QString& image, const Mask& whole, const Mask& visible)
{
    const std::string masks = rleToString(encodeRle(whole)) + '\n' + rleToString(encodeRle(visible));
    return sha256(image.toUtf8() + '\n' + QByteArray::fromStdString(masks)).toHex().left(kIdentityDigits);
}

std::map<std::int64_t, const CocoaImage*> byId(const std::vector<CocoaImage>& images)
{
    std::map<std::int64_t, const CocoaImage*> found;
    for (const CocoaImage& image : images)
        found[image.id] = &image;
    return found;
}

QString baseName(const QString& path)
{
    return QFileInfo(path).fileName(); // whoever wrote the file has no say in which folders are read
}

/// Puts together what can be judged, image by image.
class Collector
{
public:
    explicit Collector(const CocoaDataset& dataset)
        : m_images(byId(dataset.images))
    {
    }

    void add(const CocoaAnnotation& annotation, const CocoaRegion& region)
    {
        if (!region.visible) {
            ++found.unoccluded;
            return;
        }
        OccludedRegion item;
        item.annotation = annotation.id;
        item.region = &region;
        item.size = {region.visible->width, region.visible->height};
        item.image = baseName(annotation.url);
        if (const auto image = m_images.find(annotation.imageId); image != m_images.end()) {
            item.image = baseName(image->second->fileName);
            item.size = image->second->size;
        }
        judge(std::move(item));
    }

    OccludedRegions found;

private:
    void judge(OccludedRegion item)
    {
        const Mask visible = item.visible();
        const Mask whole = item.whole();
        const std::int64_t hidden = whole.area() - visible.area();
        if (hidden == 0 || visible.isEmpty()) {
            ++(hidden == 0 ? found.unoccluded : found.unseen);
            return;
        }
        item.occlusion = static_cast<double>(hidden) / static_cast<double>(whole.area());
        item.identity = identityOf(item.image, whole, visible);
        found.regions.push_back(std::move(item));
    }

    std::map<std::int64_t, const CocoaImage*> m_images;
};

} // namespace

Mask OccludedRegion::visible() const
{
    return visibleMask(*region, size);
}

Mask OccludedRegion::whole() const
{
    return amodalMask(*region, size) | visible();
}

std::uint64_t OccludedRegion::seed(std::uint64_t runSeed) const
{
    const QByteArray digest = sha256(QByteArray::number(qulonglong(runSeed)) + '\n' + identity);
    std::uint64_t seed = 0;
    for (int i = 0; i < 7; ++i)
        seed = seed << 8 | static_cast<std::uint8_t>(digest[i]);
    return seed >> 4; // 52 bits: room for the seeds of the samples after the first
}

OccludedRegions occludedRegions(const CocoaDataset& dataset, const QString& name)
{
    Collector collector(dataset);
    for (const CocoaAnnotation& annotation : dataset.annotations)
        for (const CocoaRegion& region : annotation.regions) {
            try {
                collector.add(annotation, region);
            } catch (const std::invalid_argument& error) {
                throw RuntimeError(
                    RuntimeError::Kind::InvalidInput,
                    QCoreApplication::translate("OccludedRegion",
                                                "%1: the masks of annotation %2, order %3, cannot be used: %4.")
                        .arg(name)
                        .arg(annotation.id)
                        .arg(region.order)
                        .arg(QString::fromUtf8(error.what())));
            }
        }
    std::ranges::stable_sort(collector.found.regions, {}, &OccludedRegion::identity);
    return std::move(collector.found);
}

} // namespace unocclude
