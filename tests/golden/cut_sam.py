#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Cuts sam_vit.safetensors and sam_vit_golden.safetensors out of the reference's small Segment Anything model: its weights
under their published names, and what the reference computed with them, thinned out.

usage: cut_sam.py CHECKPOINT.pth CONFIG.json GOLDEN.safetensors OUT_FOLDER

Needs numpy and safetensors; nothing in the checkpoint's pickle is executed (cut_unet.py).
"""
import json
import pathlib
import sys
import zipfile

import numpy
from safetensors.numpy import load_file, save_file

import cut_unet

STEP = 8  # of features and logits every so many-th a side is kept


class State(dict):
    """An ordered dictionary that takes attributes, as the pickle of a state has one."""


class Tensors(cut_unet.Tensors):
    def find_class(self, module, name):
        return State if name == "OrderedDict" else super().find_class(module, name)


def main(checkpoint, config, golden, out):
    archive = zipfile.ZipFile(checkpoint)
    state = Tensors(archive, archive.namelist()[0].split("/")[0]).load()
    heads = json.loads(pathlib.Path(config).read_text())["decoder"]["num_heads"]
    weights = {name: numpy.ascontiguousarray(value) for name, value in state.items()}
    save_file(weights, pathlib.Path(out) / "sam_vit.safetensors", {"options": json.dumps({"decoder_heads": heads})})

    cut = {}
    for name, value in load_file(golden).items():
        if name.startswith("in.") or name.endswith((".points", ".labels", ".box", ".iou")):
            cut[name] = value
        elif name == "image_embedding" or name.endswith(".low_res"):
            cut[name] = numpy.ascontiguousarray(value[..., ::STEP, ::STEP])
        elif name.endswith(".logits"):
            cut[name.replace(".logits", ".mask")] = numpy.packbits(value > 0)
    # what "refine" corrects
    cut["one_point.single.low_res.whole"] = load_file(golden)["one_point.single.low_res"]
    save_file(cut, pathlib.Path(out) / "sam_vit_golden.safetensors")


if __name__ == "__main__":
    main(*sys.argv[1:])
