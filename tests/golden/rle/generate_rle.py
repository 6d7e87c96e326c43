#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Golden vectors of COCO's run lengths and polygon rule, made by pycocotools.

    generate_rle.py > vectors.json                  the committed vectors
    generate_rle.py --random 20000 --seed 7         as many random masks and polygons, for the oracle test

Output: {"masks": [...], "polygons": [...]}; a mask is {"size": [h, w], "counts": "..."} with its pixels as "rows"
(one hexadecimal number per row, leftmost pixel in the highest bit, padded to whole digits) or, for large ones, as
"boxes" [x0, y0, x1, y1) to be set; a polygon is {"size", "points": [x0, y0, ...], "counts"}.
"""
import argparse
import json
import random
import sys

import numpy as np
from pycocotools import mask as coco


def counts_of(pixels):
    return coco.encode(np.asfortranarray(pixels.astype(np.uint8)))["counts"].decode()


def rows_of(pixels):
    digits = (pixels.shape[1] + 3) // 4
    rows = []
    for row in pixels:
        bits = "".join("1" if value else "0" for value in row).ljust(4 * digits, "0")
        rows.append(f"{int(bits, 2):0{digits}x}")
    return rows


def mask_case(pixels):
    return {"size": list(pixels.shape), "rows": rows_of(pixels), "counts": counts_of(pixels)}


def boxes_case(height, width, boxes):
    pixels = np.zeros((height, width), np.uint8)
    for x0, y0, x1, y1 in boxes:
        pixels[y0:y1, x0:x1] = 1
    return {"size": [height, width], "boxes": boxes, "counts": counts_of(pixels)}


def polygon_case(height, width, points):
    rle = coco.frPyObjects([points], height, width)[0]
    return {"size": [height, width], "points": points, "counts": rle["counts"].decode()}


def random_mask(rng, side):
    height, width = rng.randint(1, side), rng.randint(1, side)
    noise = np.array([[rng.random() for _ in range(width)] for _ in range(height)])
    if rng.random() < 0.5:  # longer runs: blocks of equal pixels
        noise = np.repeat(np.repeat(noise, 4, axis=0), 4, axis=1)[:height, :width]
    return noise < rng.choice([0.02, 0.2, 0.5, 0.8, 0.98])


def random_polygon(rng, side):
    height, width = rng.randint(1, side), rng.randint(1, side)
    margin = rng.choice([0, 0, 3, side])
    decimals = rng.choice([0, 1, 2, 4])
    points = []
    for _ in range(rng.randint(3, 12)):
        points += [round(rng.uniform(-margin, width + margin), decimals),
                   round(rng.uniform(-margin, height + margin), decimals)]
    if rng.random() < 0.1:
        points += points[-2:]  # the same point twice
    return polygon_case(height, width, points)


def fixed_vectors():
    rng = random.Random(20)
    checker = np.indices((7, 9)).sum(axis=0) % 2
    masks = [mask_case(m) for m in (
        np.zeros((1, 1)), np.ones((1, 1)), np.zeros((5, 4)), np.ones((5, 4)), np.ones((1, 9)), np.ones((9, 1)),
        checker, 1 - checker, np.tri(12, 10))]
    masks += [mask_case(random_mask(rng, 24)) for _ in range(60)]
    masks += [boxes_case(480, 640, [[100, 50, 420, 333], [600, 0, 640, 480]]),
              boxes_case(3000, 4000, [[3999, 2999, 4000, 3000]]),
              boxes_case(5000, 2000, [[0, 0, 1, 1], [1000, 17, 1001, 4000], [1999, 0, 2000, 5000]])]
    star = [50, 0, 79, 90, 2, 35, 98, 35, 21, 90]  # crosses itself
    polygons = [
        polygon_case(100, 100, star),
        polygon_case(10, 10, [0, 0, 10, 0, 10, 10, 0, 10]),
        polygon_case(10, 10, [2, 2, 2, 8, 7, 8, 7, 2]),
        polygon_case(10, 10, [2.5, 2.5, 7.5, 2.5, 7.5, 7.5, 2.5, 7.5]),
        polygon_case(10, 10, [3, 3, 3, 3, 3, 3]),
        polygon_case(10, 10, [3, 3, 6, 3, 3, 3]),
        polygon_case(20, 30, [-15, -12, 45, -9, 44, 33, -13, 31]),
        polygon_case(480, 640, [156.31, 6.53, 153.62, 4.44, 640, 0, 640, 480, 12.4, 479.9]),
    ]
    polygons += [random_polygon(rng, 30) for _ in range(80)]
    return masks, polygons


def random_vectors(count, seed):
    rng = random.Random(seed)
    masks = [mask_case(random_mask(rng, 16)) for _ in range(count)]
    return masks, [random_polygon(rng, 40) for _ in range(count)]


def lines(cases):
    return ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)


def main():
    parser = argparse.ArgumentParser(description="Golden vectors of COCO's run lengths and polygon rule")
    parser.add_argument("--random", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    masks, polygons = random_vectors(arguments.random, arguments.seed) if arguments.random else fixed_vectors()
    sys.stdout.write('{"masks":[\n' + lines(masks) + '\n],"polygons":[\n' + lines(polygons) + "\n]}\n")


if __name__ == "__main__":
    main()
