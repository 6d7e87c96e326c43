#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes a synthetic COCO-A file of so many megabytes (64) to standard output: photographs of 640 x 480 with nine objects each, of
which half are hidden in part, with outlines and run lengths as long as in the published files. Needs nothing but Python."""
import json
import math
import random
import sys

WIDTH, HEIGHT = 640, 480


def counts_text(runs):
    """COCO's compressed string."""
    text = []
    for i, run in enumerate(runs):
        value = run - (runs[i - 2] if i > 2 else 0)
        more = True
        while more:
            bits = value & 0x1F
            value >>= 5
            more = value != -1 if bits & 0x10 else value != 0
            text.append(chr(48 + (bits | 0x20 if more else bits)))
    return "".join(text)


def mask(columns):
    """Of {x: (first row, end)}."""
    runs, end = [], 0
    for x, (top, bottom) in sorted(columns.items()):
        if bottom > top:
            runs += [x * HEIGHT + top - end, bottom - top]
            end = x * HEIGHT + bottom
    return {"counts": counts_text(runs + [WIDTH * HEIGHT - end]), "size": [HEIGHT, WIDTH]}


def blob(rng):
    """A wobbly ellipse: its outline, and the rows of each column."""
    a, b = rng.uniform(15, 200), rng.uniform(15, 160)
    cx, cy = rng.uniform(a, WIDTH - a), rng.uniform(b, HEIGHT - b)
    phase, wobble = rng.uniform(0, 6), rng.uniform(0, 0.08)
    steps = rng.randint(40, 110)
    outline = []
    for i in range(steps):
        angle = 2 * math.pi * i / steps
        radius = 1 - wobble + wobble * math.sin(5 * angle + phase)
        outline += [round(cx + a * radius * math.cos(angle), 2), round(cy + b * radius * math.sin(angle), 2)]
    columns = {}
    for x in range(math.ceil(cx - a), math.floor(cx + a)):
        half = b * math.sqrt(max(0, 1 - ((x - cx) / a) ** 2)) * rng.uniform(0.97, 1)
        columns[x] = (round(cy - half), round(cy + half))
    return outline, columns


def region(rng, order):
    outline, columns = blob(rng)
    area = sum(bottom - top for top, bottom in columns.values())
    described = {"segmentation": outline, "name": rng.choice(["person", "chair ", "table", "wall", "dog", "bag"]),
                 "area": area, "isStuff": int(order == 9), "occlude_rate": 0, "order": order}
    if order % 2 == 0:
        edge = min(columns) + max(1, len(columns) * rng.randint(20, 90) // 100)
        seen = {x: rows for x, rows in columns.items() if x < edge}
        hidden = {x: rows for x, rows in columns.items() if x >= edge}
        described["occlude_rate"] = round(sum(b - t for t, b in hidden.values()) / max(area, 1), 5)
        described.update(visible_mask=mask(seen), invisible_mask=mask(hidden))
    return described


def main():
    size = int(float(sys.argv[1]) * 1e6) if len(sys.argv) > 1 else 64_000_000
    rng = random.Random(1)
    images, annotations, written = [], [], 0
    while written < size:
        i = len(images) + 1
        name = f"COCO_train2014_{i:012}.jpg"
        images.append({"id": i, "file_name": name, "width": WIDTH, "height": HEIGHT, "license": 3,
                       "coco_url": f"http://example.org/{name}", "flickr_url": "", "date_captured": "2013-11-19"})
        annotations.append({"id": i, "image_id": i, "author": "nobody", "url": f"http://example.org/{name}", "size": 9,
                            "depth_constraint": "1-2,1-3,2-4", "regions": [region(rng, k) for k in range(1, 10)]})
        written += len(json.dumps(images[-1])) + len(json.dumps(annotations[-1])) + 4
    json.dump({"images": images, "annotations": annotations}, sys.stdout)


if __name__ == "__main__":
    main()
