// SPDX-License-Identifier: Apache-2.0
#include "document/export_cocoa.h"

#include "document/occlusion_order.h"
#include "document/provenance.h"

#include <QFileInfo>

namespace unocclude {

CocoaObject cocoaObject(const Instance& instance)
{
    return {instance.label, instance.visible, instance.amodal(), instance.attributes.stuff, provenanceJson(instance)};
}

CocoaPhoto cocoaPhoto(const Document& document)
{
    CocoaPhoto photo{QFileInfo(document.path()).fileName(), document.photo().size(), {}};
    for (const InstanceId id : depthOrder(document.instances()))
        photo.objects.push_back(cocoaObject(*document.find(id)));
    return photo;
}

} // namespace unocclude
