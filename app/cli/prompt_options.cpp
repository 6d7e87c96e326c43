// SPDX-License-Identifier: Apache-2.0
#include "prompt_options.h"

#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QStringList>

#include <CLI/CLI.hpp>

#include <cmath>
#include <map>

namespace unocclude::cli {
namespace {

/// Gives the texts of this file their context.
class PromptOptionsText
{
    Q_DECLARE_TR_FUNCTIONS(PromptOptionsText)
};

/// The numbers of a comma-separated list; empty if one of them is none.
std::vector<double> numbers(const QStringList& words)
{
    std::vector<double> values;
    for (const QString& word : words) {
        bool isNumber = false;
        values.push_back(word.toDouble(&isNumber));
        if (!isNumber || !std::isfinite(values.back()))
            return {};
    }
    return values;
}

std::optional<PromptPoint> parsePoint(const std::string& text)
{
    QStringList words = QString::fromStdString(text).split(u',');
    const bool hasSign = words.size() == 3 && (words.back() == u"+" || words.back() == u"-");
    const bool positive = !hasSign || words.back() == u"+";
    if (hasSign)
        words.removeLast();
    const std::vector<double> xy = numbers(words);
    if (xy.size() != 2)
        return std::nullopt;
    return PromptPoint{{xy[0], xy[1]}, positive};
}

std::optional<QRectF> parseBox(const std::string& text)
{
    const std::vector<double> corners = numbers(QString::fromStdString(text).split(u','));
    if (corners.size() != 4 || corners[2] <= corners[0] || corners[3] <= corners[1])
        return std::nullopt;
    return QRectF(QPointF(corners[0], corners[1]), QPointF(corners[2], corners[3]));
}

// For CLI11: what is wrong with a value, or nothing.
std::string pointProblem(std::string& text)
{
    return parsePoint(text) ? std::string()
                            : PromptOptionsText::tr("\"%1\" is not a point: X,Y or X,Y,+ or X,Y,-")
                                  .arg(QString::fromStdString(text))
                                  .toStdString();
}

std::string boxProblem(std::string& text)
{
    return parseBox(text) ? std::string()
                          : PromptOptionsText::tr("\"%1\" is not a box: X0,Y0,X1,Y1 with X0 < X1 and Y0 < Y1")
                                .arg(QString::fromStdString(text))
                                .toStdString();
}

} // namespace

void PromptOptions::declare(CLI::App& command)
{
    command
        .add_option(
            "--point", m_points,
            PromptOptionsText::tr("A pixel on the object, or with ,- on what it is not; may be repeated").toStdString())
        ->check(CLI::Validator(pointProblem, {}))
        ->allow_extra_args(false)
        ->type_name("X,Y[,+|-]");
    command.add_option("--box", m_box, PromptOptionsText::tr("A box around the object's visible part").toStdString())
        ->check(CLI::Validator(boxProblem, {}))
        ->type_name("X0,Y0,X1,Y1");
    static const std::map<std::string, Extent> extents = {
        {"part", Extent::Part}, {"object", Extent::Object}, {"group", Extent::Group}};
    command
        .add_option(
            "--extent", m_extent,
            PromptOptionsText::tr("How much of what lies under the first point, for models that see several answers")
                .toStdString())
        ->transform(CLI::CheckedTransformer(extents).description({}))
        ->type_name("part|object|group");
}

Prompt PromptOptions::prompt() const
{
    Prompt prompt;
    for (const std::string& point : m_points)
        prompt.points.push_back(*parsePoint(point));
    if (!m_box.empty())
        prompt.box = parseBox(m_box);
    prompt.extent = m_extent;
    return prompt;
}

void requireInside(const Prompt& prompt, const Photo& photo, const QString& file)
{
    const QRectF frame(0, 0, photo.size().width, photo.size().height);
    const auto refuse = [&](const QString& thing) {
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           PromptOptionsText::tr("%1 lies outside %2, which has %3 x %4 pixels.")
                               .arg(thing, file)
                               .arg(frame.width())
                               .arg(frame.height()));
    };
    for (const PromptPoint& point : prompt.points) {
        const auto [x, y] = std::pair(point.position.x(), point.position.y());
        if (x < 0 || y < 0 || x >= frame.width() || y >= frame.height())
            refuse(PromptOptionsText::tr("The point %1,%2").arg(x).arg(y));
    }
    if (prompt.box && !prompt.box->intersects(frame))
        refuse(PromptOptionsText::tr("The box"));
}

} // namespace unocclude::cli
