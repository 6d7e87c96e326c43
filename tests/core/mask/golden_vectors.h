// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"
#include "mask/polygon.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace unocclude {

/// What tests/golden/rle/generate_rle.py writes.
struct GoldenVectors
{
    struct MaskCase
    {
        Mask mask;
        std::string counts;
    };
    struct PolygonCase
    {
        Polygon polygon;
        cv::Size size;
        std::string counts;
    };
    std::vector<MaskCase> masks;
    std::vector<PolygonCase> polygons;
};

GoldenVectors parseGoldenVectors(const QByteArray& json);

/// The committed ones.
GoldenVectors committedVectors();

/// Fresh ones from pycocotools, through the Python that $UNOCCLUDE_ORACLE_PYTHON names; empty if it is not set.
/// @throw std::runtime_error with Python's own words if it fails.
GoldenVectors oracleVectors(int count, int seed);

} // namespace unocclude
