// SPDX-License-Identifier: Apache-2.0
#include "document/export_cocoa.h"

#include "document/cocoa_origin.h"
#include "document/occlusion_order.h"
#include "document/provenance.h"

#include <QFileInfo>

namespace unocclude {

CocoaObject cocoaObject(const Instance& instance)
{
    CocoaObject object{instance.label, instance.visible, instance.amodal(), instance.attributes.stuff,
                       provenanceJson(instance)};
    object.provenance.update(statementsJson(instance));
    object.isTruncated = instance.attributes.truncated;
    object.isDifficult = instance.attributes.difficult;
    InstanceOrigin origin = originOf(instance);
    object.origin = std::move(origin.region);
    object.extras = std::move(origin.extras);
    return object;
}

CocoaPhoto cocoaPhoto(const Document& document)
{
    CocoaPhoto photo{QFileInfo(document.path()).fileName(), document.photo().size(), {}};
    for (const InstanceId id : depthOrder(document.instances()))
        photo.objects.push_back(cocoaObject(*document.find(id)));
    return photo;
}

} // namespace unocclude
