#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Average precision and recall by pycocotools' COCOeval, of {"images": [{"id", "height", "width"}],
"truth": [{"image_id", "segmentation", "occlude_rate"}], "found": [{"image_id", "segmentation", "score"}],
"ranges": [[least, most]]} on standard input; a list of {"objects", "ap", "ap50", "ap75", "ar"} for the ranges on
standard output.

COCOeval ignores true masks whose "area" is out of range and detections out of range that match nothing. Here "area" is
the rate of occlusion; detections have none, so theirs lies in every range."""
import contextlib
import json
import sys

import numpy as np
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval


def figures(evaluation, index):
    precision = evaluation.eval["precision"][:, :, 0, index, -1]
    recall = evaluation.eval["recall"][:, 0, index, :]
    if (precision < 0).all():
        return {"ap": None, "ap50": None, "ap75": None, "ar": [None] * recall.shape[1]}
    return {"ap": precision.mean(), "ap50": precision[0].mean(), "ap75": precision[5].mean(),
            "ar": recall.mean(axis=0).tolist()}


def main():
    given = json.load(sys.stdin)
    truth, results = [], []
    for index, region in enumerate(given["truth"]):
        truth.append({**region, "id": index + 1, "category_id": 1, "iscrowd": 0, "area": region["occlude_rate"]})
    for region in given["found"]:
        results.append({**region, "category_id": 1})
    with contextlib.redirect_stdout(sys.stderr):
        coco = COCO()
        coco.dataset = {"images": given["images"], "annotations": truth, "categories": [{"id": 1, "name": "object"}]}
        coco.createIndex()
        evaluation = COCOeval(coco, coco.loadRes(results), "segm")
        evaluation.params.useCats = 0
        evaluation.params.maxDets = [1, 10, 100, 1000]
        answers = []
        for least, most in given["ranges"]:
            for detection in evaluation.cocoDt.anns.values():
                detection["area"] = (least + most) / 2
            evaluation.params.areaRng = [[least, most]]
            evaluation.params.areaRngLbl = ["all"]
            evaluation.params.catIds = [1]  # accumulate() leaves others behind
            evaluation.evaluate()
            evaluation.accumulate()
            answers.append(figures(evaluation, 0))
    json.dump(answers, sys.stdout, default=lambda number: float(np.asarray(number)))


if __name__ == "__main__":
    main()
