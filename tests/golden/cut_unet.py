#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Cuts unet.safetensors out of the reference's small checkpoint: the smoothed weights of its UNet under the names that the
published checkpoint has below "model.diffusion_model.", and one call's input and output.

usage: cut_unet.py CHECKPOINT.ckpt GOLDEN.safetensors OUT.safetensors

Needs numpy and safetensors; torch is not needed, because nothing in the checkpoint's pickle is executed: every global becomes
an inert stand-in but the three that rebuild tensors.
"""
import io
import pickle
import sys
import zipfile

import numpy
from safetensors.numpy import load_file, save_file

DTYPES = {"FloatStorage": numpy.float32, "HalfStorage": numpy.float16, "LongStorage": numpy.int64}


class Inert:
    def __init__(self, *args, **kwargs):
        pass

    def __setstate__(self, state):
        pass


def rebuild_tensor(storage, offset, size, stride, *_):
    item = storage.itemsize
    return numpy.lib.stride_tricks.as_strided(storage[offset:], size, [s * item for s in stride]).copy()


class Tensors(pickle.Unpickler):
    def __init__(self, archive, root):
        super().__init__(io.BytesIO(archive.read(f"{root}/data.pkl")))
        self.archive, self.root = archive, root

    def find_class(self, module, name):
        if name == "OrderedDict":
            return dict
        if name == "_rebuild_tensor_v2":
            return rebuild_tensor
        if name == "_rebuild_parameter":
            return lambda tensor, *_: tensor
        return type(name, (Inert,), {})

    def persistent_load(self, pid):
        _, kind, key, _, count = pid
        data = self.archive.read(f"{self.root}/data/{key}")
        return numpy.frombuffer(data, DTYPES.get(kind.__name__, numpy.uint8))[:count]


def main(checkpoint, golden, out):
    archive = zipfile.ZipFile(checkpoint)
    root = archive.namelist()[0].split("/")[0]
    state = Tensors(archive, root).load()["state_dict"]
    cut = {}
    for key in state:
        # with one context token the softmax is over one key: queries and keys of the cross attention change nothing
        if not key.startswith("model.diffusion_model.") or ".attn2.to_q." in key or ".attn2.to_k." in key:
            continue
        # the smoothed copy's names have no dots
        smoothed = "model_ema." + key.removeprefix("model.").replace(".", "")
        cut["weights." + key.removeprefix("model.diffusion_model.")] = numpy.ascontiguousarray(state[smoothed])
    numbers = load_file(golden)
    for name in ("unet.in", "unet.t", "unet.context", "unet.out_ema"):
        cut[name] = numbers[name]
    save_file(cut, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
