// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/engine_bench.h"

#include <cstdio>

namespace unocclude::engine {

namespace {

template <typename... Values>
std::string formatted(const char* format, Values... values)
{
    char line[256];
    std::snprintf(line, sizeof line, format, values...);
    return line;
}

std::string machineLine(const JsonValue& machine)
{
    std::string instructions;
    for (const auto& name : machine.at("instructions").array())
        instructions += ' ' + name.text();
    return formatted("%s (%s ), %d of %d cores, load %.1f; %s; LibTorch %s\n", machine.at("cpu").text().c_str(),
                     instructions.c_str(), static_cast<int>(machine.at("threads").integer()),
                     static_cast<int>(machine.at("cores").integer()), machine.at("load").number(),
                     machine.at("device").text().c_str(), machine.at("libtorch").text().c_str());
}

std::string spread(const JsonValue& value, const char* format)
{
    return formatted(format, value.at("median").number(), value.at("low").number(), value.at("high").number());
}

std::string networkLine(const JsonValue& row)
{
    const auto* share = row.find("share_of_product");
    const auto who = row.at("contender").text() + ", " + row.at("type").text();
    return formatted("%-20s %5d  %-38s %-28s %-22s %6s %9.1e %6.0f\n", row.at("network").text().c_str(),
                     static_cast<int>(row.at("batch").integer()), who.c_str(),
                     spread(row.at("milliseconds"), "%.1f (%.1f to %.1f)").c_str(),
                     spread(row.at("speedup"), "%.2f (%.2f to %.2f)").c_str(),
                     share ? formatted("%.0f %%", 100 * share->number()).c_str() : "", row.at("relative_l2").number(),
                     row.at("memory_mb").number());
}

std::string fileLine(const JsonValue& row)
{
    return formatted("%-66s %-51s %23.0f\n", row.at("work").text().c_str(),
                     spread(row.at("seconds"), "%.3f s (%.3f to %.3f)").c_str(), row.at("memory_mb").number());
}

std::string tierLine(const JsonValue& row)
{
    const auto* iou = row.find("mask_iou");
    const auto* psnr = row.find("psnr_db");
    return formatted("%-20s %5d calls, %d samples  %-45s %10s %12s %6.0f\n", row.at("way").text().c_str(),
                     static_cast<int>(row.at("calls").integer()), static_cast<int>(row.at("samples").integer()),
                     spread(row.at("seconds"), "%.3f s (%.3f to %.3f)").c_str(),
                     iou ? formatted("IoU %.3f", iou->number()).c_str() : "",
                     psnr ? formatted("%.1f dB", psnr->number()).c_str() : "", row.at("memory_mb").number());
}

} // namespace

std::string benchTable(const JsonValue& report)
{
    auto table = machineLine(report.at("machine")) + "weights: " + report.at("weights").text() +
                 formatted(", %.0f MB; quarter points in brackets\n", report.at("weights_mb").number());
    if (!report.at("networks").array().empty())
        table += formatted("\n%-20s %5s  %-38s %-28s %-22s %6s %9s %6s\n", "network", "batch", "contender",
                           "milliseconds", "times as fast", "peak", "error", "MB");
    for (const auto& row : report.at("networks").array())
        table += networkLine(row);
    if (!report.at("files").array().empty())
        table += '\n';
    for (const auto& row : report.at("files").array())
        table += fileLine(row);
    if (!report.at("tiers").array().empty())
        table += '\n';
    for (const auto& row : report.at("tiers").array())
        table += tierLine(row);
    return table;
}

} // namespace unocclude::engine
