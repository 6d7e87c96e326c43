// SPDX-License-Identifier: Apache-2.0
#include "project/image_summary.h"

#include "support/json_builder.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QFile>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace unocclude {
namespace {

using Json = nlohmann::ordered_json;

/// Gives the texts of this file their context.
class ImageSummaryText
{
    Q_DECLARE_TR_FUNCTIONS(ImageSummaryText)
};

/// What of one object matters here.
struct ObjectSummary
{
    InstanceId id{};
    QString label;
    ReviewState review = ReviewState::Open;
    bool hasWhole = false; ///< samples or a drawn one
};

void add(ImageSummary& summary, const ObjectSummary& object)
{
    summary.review = summary.objects == 0 ? object.review : std::min(summary.review, object.review);
    ++summary.objects;
    summary.done += object.review != ReviewState::Open;
    summary.approved += object.review == ReviewState::Approved;
    if (!object.label.isEmpty() && !summary.labels.contains(object.label))
        summary.labels << object.label;
    if (!object.hasWhole)
        summary.pending.push_back(object.id);
}

ReviewState reviewNamed(const std::string& name)
{
    return name == nameOf(ReviewState::Approved) ? ReviewState::Approved
           : name == nameOf(ReviewState::Done)   ? ReviewState::Done
                                                 : ReviewState::Open;
}

/// Watches the parser go by: /empty_review and, of /objects/N, id, label, review, drawn and completion.
class SummaryReader final : public nlohmann::json_sax<Json>
{
public:
    const ImageSummary& summary() const { return m_summary; }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool number_unsigned(number_unsigned_t number) override
    {
        if (isInObject() && m_key == "id")
            m_object.id = InstanceId{number};
        return true;
    }
    bool string(string_t& text) override
    {
        if (m_depth == 1 && m_key == "empty_review" && m_summary.objects == 0)
            m_summary.review = reviewNamed(text);
        else if (isInObject() && m_key == "label")
            m_object.label = QString::fromStdString(text);
        else if (isInObject() && m_key == "review")
            m_object.review = reviewNamed(text);
        return true;
    }
    bool key(string_t& name) override
    {
        if (m_depth == 1)
            m_inObjects = name == "objects";
        if (m_depth == 1 || isInObject())
            m_key = name;
        return true;
    }
    bool start_object(std::size_t) override
    {
        if (isInObject() && (m_key == "drawn" || m_key == "completion"))
            m_object.hasWhole = true;
        return enter();
    }
    bool end_object() override
    {
        if (isInObject())
            add(m_summary, std::exchange(m_object, {}));
        return leave();
    }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override { return leave(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

private:
    bool isInObject() const { return m_inObjects && m_depth == 3; }
    bool enter() { return ++m_depth <= jsonDeepest; }
    bool leave()
    {
        --m_depth;
        return true;
    }

    ImageSummary m_summary;
    ObjectSummary m_object;
    std::string m_key;
    int m_depth = 0;
    bool m_inObjects = false;
};

} // namespace

ImageSummary summaryOf(const ImageAnnotations& annotations)
{
    ImageSummary summary;
    for (const Instance& instance : annotations.instances)
        add(summary, {inImage(instance.id, 0), instance.label, instance.review,
                      instance.completion || !instance.drawn.isNull()});
    summary.review = reviewOf(annotations);
    return summary;
}

ImageSummary summaryOf(const QByteArray& text, const QString& name)
{
    SummaryReader reader;
    if (Json::sax_parse(text.begin(), text.end(), &reader))
        return reader.summary();
    ImageSummary damaged;
    damaged.problem = ImageSummaryText::tr("%1 is not valid JSON.").arg(name);
    return damaged;
}

ImageSummary summaryOf(const ProjectFolder& folder, const ImageEntry& entry)
{
    ImageSummary summary;
    QFile file(folder.annotationsFile(entry));
    if (file.open(QIODevice::ReadOnly))
        summary = summaryOf(file.readAll(), file.fileName());
    else if (file.exists())
        summary.problem = ImageSummaryText::tr("%1 could not be read: %2.").arg(file.fileName(), file.errorString());
    summary.missing = !QFile::exists(entry.path);
    return summary;
}

} // namespace unocclude
