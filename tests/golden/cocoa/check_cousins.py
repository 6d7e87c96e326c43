#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks files of COCO-A's cousins with pycocotools. Reads {"truth": [...], "files": {format: text}} on standard input, where
truth holds for each object its image's size and its whole and visible mask as rows of 0 and 1; says what is wrong."""
import contextlib
import io
import json
import sys
import tempfile

import numpy as np
from pycocotools import mask as coco
from pycocotools.coco import COCO


def loaded(text):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file, contextlib.redirect_stdout(io.StringIO()):
        file.write(text)
        file.flush()
        return COCO(file.name)


def pixels(segmentation, size):
    """By pycocotools, as COCO.annToMask does it."""
    if isinstance(segmentation, list):
        segmentation = coco.merge(coco.frPyObjects(segmentation, *size))
    return coco.decode(segmentation)


def equal(a, b, what):
    assert (a == b).all(), f"{what} differs in {(a != b).sum()} pixels"


def check_box_and_area(mask, box, area):
    rle = coco.encode(np.asfortranarray(mask))
    assert list(coco.toBbox(rle)) == box, f"box {box}, expected {coco.toBbox(rle)}"
    assert coco.area(rle) == area, f"area {area}, expected {coco.area(rle)}"


def check_coco(annotation, whole, visible, mask):
    found = pixels(annotation["segmentation"], mask.shape)
    equal(found, mask, "segmentation")
    check_box_and_area(found, annotation["bbox"], annotation["area"])
    assert annotation["attributes"]["occluded"] == bool((whole & (1 - visible)).any())


def check_cls(annotation, whole, visible):
    equal(pixels(annotation["segmentation"], whole.shape), whole, "segmentation")
    equal(pixels(annotation["visible_mask"], whole.shape), visible, "visible_mask")
    hidden = whole & (1 - visible)
    assert ("invisible_mask" in annotation) == bool(hidden.any())
    if hidden.any():
        equal(pixels(annotation["invisible_mask"], whole.shape), hidden, "invisible_mask")
    assert abs(annotation["occlude_rate"] - hidden.sum() / whole.sum()) < 1e-12
    check_box_and_area(whole, annotation["bbox"], annotation["area"])
    region, base = annotation["amodal_region"], annotation["amodal_base"]
    assert region["area"] == annotation["area"] and region["bbox"] == annotation["bbox"] and region["order"] >= 1
    assert base["image_id"] == annotation["image_id"] and base["size"] >= region["order"]


def check_kins(annotation, whole, visible):
    assert len(annotation["segmentation"]) == 1
    equal(pixels(annotation["segmentation"], whole.shape), whole, "segmentation")
    equal(pixels(annotation["inmodal_seg"], whole.shape), visible, "inmodal_seg")
    check_box_and_area(whole, annotation["bbox"], annotation["area"])
    assert list(coco.toBbox(annotation["inmodal_seg"])) == annotation["inmodal_bbox"]


def check_kins2020(annotation, whole, visible):
    equal(pixels(annotation["a_segm"], whole.shape), whole, "a_segm")
    equal(pixels(annotation["i_segm"], whole.shape), visible, "i_segm")
    check_box_and_area(whole, annotation["a_bbox"], annotation["a_area"])
    check_box_and_area(visible, annotation["i_bbox"], annotation["i_area"])
    assert annotation["ico_id"] >= 0 and annotation["oco_id"] >= 0


CHECKS = {
    "coco": lambda a, w, v: check_coco(a, w, v, w), "coco-rle": lambda a, w, v: check_coco(a, w, v, w),
    "coco-visible": lambda a, w, v: check_coco(a, w, v, v), "cocoa-cls": check_cls, "d2sa": check_cls,
    "kins": check_kins, "kins2020": check_kins2020,
}


def check(name, text, truth):
    dataset = loaded(text)
    annotations = dataset.dataset["annotations"]
    assert len(annotations) == len(truth) == len(dataset.anns)
    assert all(a["category_id"] in dataset.cats and a["image_id"] in dataset.imgs for a in annotations)
    assert [c["id"] for c in dataset.dataset["categories"]] == list(range(1, len(dataset.cats) + 1))
    for annotation, (whole, visible) in zip(annotations, truth):
        image = dataset.imgs[annotation["image_id"]]
        assert whole.shape == (image["height"], image["width"])
        CHECKS[name](annotation, whole, visible)


def main():
    given = json.load(sys.stdin)
    truth = [[np.array(mask, np.uint8) for mask in (o["whole"], o["visible"])] for o in given["truth"]]
    for name, text in given["files"].items():
        try:
            check(name, text, truth)
        except AssertionError as error:
            sys.exit(f"{name}: {error}")
    print(len(truth))


if __name__ == "__main__":
    main()
