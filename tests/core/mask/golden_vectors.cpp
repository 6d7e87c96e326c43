// SPDX-License-Identifier: Apache-2.0
#include "core/mask/golden_vectors.h"

#include <QFile>
#include <QProcess>

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace unocclude {

namespace {

using Json = nlohmann::json;

constexpr int oracleTimeoutMs = 100'000;

QString folder()
{
    return QStringLiteral(UNOCCLUDE_TEST_DATA "/golden/rle/");
}

cv::Size sizeOf(const Json& entry)
{
    return {entry.at("size").at(1).get<int>(), entry.at("size").at(0).get<int>()};
}

int hexDigit(char c)
{
    return c <= '9' ? c - '0' : c - 'a' + 10;
}

void setRows(cv::Mat& pixels, const Json& rows)
{
    for (int y = 0; y < pixels.rows; ++y) {
        const auto digits = rows.at(static_cast<std::size_t>(y)).get<std::string>();
        for (int x = 0; x < pixels.cols; ++x)
            pixels.at<std::uint8_t>(y, x) = (hexDigit(digits.at(static_cast<std::size_t>(x / 4))) >> (3 - x % 4)) & 1;
    }
}

Mask maskOf(const Json& entry)
{
    cv::Mat pixels = cv::Mat::zeros(sizeOf(entry), CV_8UC1);
    if (entry.contains("rows"))
        setRows(pixels, entry.at("rows"));
    else
        for (const Json& box : entry.at("boxes"))
            pixels(cv::Rect(cv::Point(box.at(0), box.at(1)), cv::Point(box.at(2), box.at(3)))).setTo(1);
    return Mask::fromPixels(pixels);
}

Polygon polygonOf(const Json& entry)
{
    const auto numbers = entry.at("points").get<std::vector<double>>();
    Polygon polygon;
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
        polygon.emplace_back(numbers[i], numbers[i + 1]);
    return polygon;
}

} // namespace

GoldenVectors parseGoldenVectors(const QByteArray& json)
{
    const Json root = Json::parse(json.begin(), json.end());
    GoldenVectors vectors;
    for (const Json& entry : root.at("masks"))
        vectors.masks.push_back({maskOf(entry), entry.at("counts")});
    for (const Json& entry : root.at("polygons"))
        vectors.polygons.push_back({polygonOf(entry), sizeOf(entry), entry.at("counts")});
    return vectors;
}

GoldenVectors committedVectors()
{
    QFile file(folder() + QStringLiteral("vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("tests/golden/rle/vectors.json is missing");
    return parseGoldenVectors(file.readAll());
}

GoldenVectors oracleVectors(int count, int seed)
{
    const QString python = qEnvironmentVariable("UNOCCLUDE_ORACLE_PYTHON");
    if (python.isEmpty())
        return {};
    QProcess process;
    process.start(python, {folder() + QStringLiteral("generate_rle.py"), QStringLiteral("--random"),
                           QString::number(count), QStringLiteral("--seed"), QString::number(seed)});
    if (!process.waitForFinished(oracleTimeoutMs) || process.exitCode() != 0)
        throw std::runtime_error("the oracle failed: " + process.readAllStandardError().toStdString());
    return parseGoldenVectors(process.readAllStandardOutput());
}

} // namespace unocclude
