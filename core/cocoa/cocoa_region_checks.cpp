// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_region_checks.h"

#include "cocoa/cocoa_reader.h"

#include <QCoreApplication>

#include <cmath>

namespace unocclude {

namespace {

constexpr double rateTolerance = 1e-5; // the published files round to five digits

/// Gives the texts of this file their context.
class CocoaRegionText
{
    Q_DECLARE_TR_FUNCTIONS(CocoaValidatorText)
};

bool isOfSize(const Rle& rle, cv::Size size)
{
    return cv::Size(rle.width, rle.height) == size;
}

} // namespace

CocoaRegionChecks::CocoaRegionChecks(const CocoaRegion& region, QString pointer, std::vector<CocoaFinding>& findings)
    : m_region(region)
    , m_pointer(std::move(pointer))
    , m_findings(findings)
{
}

void CocoaRegionChecks::add(CocoaFinding::Severity severity, const char* key, const QString& message)
{
    const QString pointer = *key == '\0' ? m_pointer : m_pointer + QLatin1Char('/') + QLatin1String(key);
    m_findings.push_back({severity, pointer, message});
}

void CocoaRegionChecks::checkFields()
{
    if (m_region.name.trimmed().isEmpty())
        warn("name", CocoaRegionText::tr("The object has no name."));
    else if (m_region.name != m_region.name.trimmed())
        warn("name", CocoaRegionText::tr("The name \"%1\" begins or ends with blanks.").arg(m_region.name));
    if (m_region.area == 0)
        error("area", CocoaRegionText::tr("The object has no pixels."));
    if (m_region.visible.has_value() != m_region.invisible.has_value())
        error("", CocoaRegionText::tr("One of visible_mask and invisible_mask is there without the other."));
    if (m_region.visible && m_region.occludeRate == 0)
        error("occlude_rate", CocoaRegionText::tr("Masks are given although nothing is hidden."));
    if (!m_region.visible && m_region.occludeRate > 0)
        error("occlude_rate", CocoaRegionText::tr("Something is hidden, but there are no masks that say what."));
    if (std::holds_alternative<Rle>(m_region.segmentation))
        warn("segmentation", CocoaRegionText::tr("The outline is a mask; several readers take a polygon only."));
    if (m_region.extras.contains("category_id") && m_region.extras["category_id"] != 1)
        error("category_id", CocoaRegionText::tr("COCO-A has one category: expected 1 or no category_id."));
    if (m_region.extras.contains("amodal_mask"))
        warn("amodal_mask",
             CocoaRegionText::tr("Only detections have an amodal_mask; here the segmentation is the whole object."));
}

Mask CocoaRegionChecks::checkPixels(cv::Size size)
{
    if (!sizesMatch(size))
        return {};
    checkPolygonInFrame(size);
    Mask whole = amodalMask(m_region, size);
    if (m_region.visible && m_region.invisible)
        checkMasks(whole, decodeRle(*m_region.visible), decodeRle(*m_region.invisible));
    else
        checkArea(whole.area(), CocoaRegionText::tr("the outline"));
    return whole;
}

bool CocoaRegionChecks::sizesMatch(cv::Size size)
{
    const std::size_t before = m_findings.size();
    const auto* outline = std::get_if<Rle>(&m_region.segmentation);
    const QString message =
        CocoaRegionText::tr("The mask's size is not the image's, which is %1 x %2.").arg(size.width).arg(size.height);
    if (outline && !isOfSize(*outline, size))
        error("segmentation/size", message);
    if (m_region.visible && !isOfSize(*m_region.visible, size))
        error("visible_mask/size", message);
    if (m_region.invisible && !isOfSize(*m_region.invisible, size))
        error("invisible_mask/size", message);
    return m_findings.size() == before;
}

void CocoaRegionChecks::checkPolygonInFrame(cv::Size size)
{
    const auto* polygon = std::get_if<Polygon>(&m_region.segmentation);
    if (!polygon)
        return;
    for (const cv::Point2d& p : *polygon)
        if (p.x < 0 || p.y < 0 || p.x > size.width || p.y > size.height)
            return warn("segmentation",
                        CocoaRegionText::tr("The outline leaves the image at (%1, %2).").arg(p.x).arg(p.y));
}

void CocoaRegionChecks::checkMasks(const Mask& whole, const Mask& visible, const Mask& invisible)
{
    if (!(visible & invisible).isEmpty())
        error("invisible_mask",
              CocoaRegionText::tr("%1 pixels are both visible and hidden.").arg((visible & invisible).area()));
    const Mask both = visible | invisible;
    if (!(both == whole))
        warn("segmentation", CocoaRegionText::tr("The outline and the masks differ in %1 pixels.")
                                 .arg(((both - whole) | (whole - both)).area()));
    checkArea(visible.area() + invisible.area(), CocoaRegionText::tr("both masks"));
    checkRate(invisible);
}

void CocoaRegionChecks::checkArea(std::int64_t expected, const QString& whatItIs)
{
    if (m_region.area != expected)
        error("area", CocoaRegionText::tr("The area is %1, but %2 cover %3 pixels.")
                          .arg(m_region.area)
                          .arg(whatItIs)
                          .arg(expected));
}

void CocoaRegionChecks::checkRate(const Mask& invisible)
{
    const double expected =
        static_cast<double>(invisible.area()) / static_cast<double>(std::max<std::int64_t>(m_region.area, 1));
    if (std::abs(m_region.occludeRate - expected) > rateTolerance)
        error("occlude_rate", CocoaRegionText::tr("The rate is %1, but %2 of the area is hidden.")
                                  .arg(m_region.occludeRate)
                                  .arg(expected));
}

} // namespace unocclude
