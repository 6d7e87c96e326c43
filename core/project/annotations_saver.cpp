// SPDX-License-Identifier: Apache-2.0
#include "project/annotations_saver.h"

#include "project/annotations_file.h"
#include "project/sample_pictures.h"
#include "support/checked_save.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace unocclude {

using Json = nlohmann::ordered_json;

void AnnotationsSaver::save(const ProjectFolder& folder, const ImageEntry& entry, const ImageAnnotations& annotations)
{
    const QString file = folder.annotationsFile(entry);
    if (std::exchange(m_file, file) != file)
        m_before = {};
    m_now = {};
    const QString picturesFolder = folder.picturesFolder(entry);
    QStringList pictures;
    AnnotationsJsonParts parts;
    parts.mask = [this](const Mask& mask) { return maskJson(mask); };
    parts.completion = [&](const CompletionResult& completion) {
        const QStringList names = savePictures(picturesFolder, completion);
        pictures += names;
        return completionJson(completion, names, parts.mask);
    };
    const QByteArray text = writeAnnotations(annotations, QFileInfo(entry.path).fileName(), parts);
    m_before = m_now;
    saveFile(file, text);
    SamplePictures(picturesFolder).keepOnly(pictures);
}

Json AnnotationsSaver::maskJson(const Mask& mask)
{
    const std::uint8_t* pixels = mask.pixels().data;
    const auto known = m_before.masks.find(pixels);
    Json json = known != m_before.masks.end() ? known->second.second : unocclude::maskJson(mask);
    m_now.masks.insert_or_assign(pixels, std::pair(mask, json));
    return json;
}

QString AnnotationsSaver::pictureName(const Sample& sample)
{
    const std::uint8_t* pixels = sample.rgba.data;
    const auto known = m_before.pictures.find(pixels);
    const QString name = known != m_before.pictures.end() ? known->second.second : SamplePictures::nameOf(sample);
    m_now.pictures.insert_or_assign(pixels, std::pair(sample.rgba, name));
    return name;
}

QStringList AnnotationsSaver::savePictures(const QString& folder, const CompletionResult& completion)
{
    QStringList names;
    for (const Sample& sample : completion.samples) {
        names << pictureName(sample);
        SamplePictures(folder).save(sample, names.last());
    }
    return names;
}

} // namespace unocclude
