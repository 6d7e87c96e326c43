#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks an exported COCO-A file with pycocotools: reads it on standard input, says what is wrong, exits with 1 then."""
import itertools
import json
import sys

import numpy as np
from pycocotools import mask as coco


def check_region(region, size):
    outline = coco.decode(coco.frPyObjects([region["segmentation"]], *size))[:, :, 0]
    visible, invisible = (coco.decode(region[key]) if key in region else None for key in ("visible_mask", "invisible_mask"))
    if visible is None:
        assert invisible is None and region["occlude_rate"] == 0 and isinstance(region["occlude_rate"], int)
    else:
        assert not (visible & invisible).any(), "visible and invisible overlap"
        assert ((visible | invisible) == outline).all(), "the masks are not the outline"
        assert visible.sum() + invisible.sum() == region["area"]
        assert abs(region["occlude_rate"] - invisible.sum() / region["area"]) < 1e-12
    assert isinstance(region["area"], int) and region["area"] == outline.sum()
    assert region["isStuff"] in (0, 1) and region["name"] == region["name"].strip()
    points = np.array(region["segmentation"]).reshape(-1, 2)
    assert (points >= 0).all() and (points <= size[::-1]).all() and (points[0] != points[-1]).any()
    return outline


def check_annotation(annotation, image):
    assert annotation["image_id"] == image["id"] and annotation["size"] == len(annotation["regions"]) > 0
    outlines = [check_region(region, (image["height"], image["width"])) for region in annotation["regions"]]
    assert [region["order"] for region in annotation["regions"]] == list(range(1, len(outlines) + 1))
    pairs = [f"{a + 1}-{b + 1}" for a, b in itertools.combinations(range(len(outlines)), 2)
             if (outlines[a] & outlines[b]).any()]
    assert annotation["depth_constraint"] == ",".join(pairs)


def main():
    dataset = json.load(sys.stdin)
    assert len(dataset["images"]) == len(dataset["annotations"])
    for annotation, image in zip(dataset["annotations"], dataset["images"]):
        check_annotation(annotation, image)
    print(len(dataset["images"]))


if __name__ == "__main__":
    main()
