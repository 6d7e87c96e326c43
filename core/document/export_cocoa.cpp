// SPDX-License-Identifier: Apache-2.0
#include "document/export_cocoa.h"

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
    for (const Instance& instance : document.instances())
        photo.objects.push_back(cocoaObject(instance));
    return photo;
}

} // namespace unocclude
