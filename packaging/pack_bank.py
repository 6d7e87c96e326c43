#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Training pairs' material in few megabytes, to be carried to another machine.

    pack_bank.py pack BANK FOLDER [MEGABYTES]   every so many pictures of a bank as WebP, so that they fit
    pack_bank.py unpack FOLDER BANK

Needs numpy and Pillow. What was held out stays held out, in the same share.
"""
import io
import json
import math
import pathlib
import struct
import sys

import numpy as np
from PIL import Image

QUALITY = 82
PLANES = {"objects": ("objects.whole", "objects.heldout"), "backgrounds": ("backgrounds.heldout",)}


def read_bank(path):
    """The tensors of a safetensors file whose values are all bytes, mapped."""
    data = np.memmap(path, np.uint8, "r")
    (length,) = struct.unpack("<Q", data[:8].tobytes())
    header = json.loads(data[8:8 + length].tobytes())
    body = data[8 + length:]
    return {name: body[slice(*entry["data_offsets"])].reshape(entry["shape"])
            for name, entry in header.items() if name != "__metadata__"}


def write_bank(path, tensors):
    entries, offset = {"__metadata__": {"format": "unocclude-pair-bank-1"}}, 0
    for name, tensor in tensors.items():
        entries[name] = {"dtype": "U8", "shape": tensor.shape, "data_offsets": [offset, offset + tensor.size]}
        offset += tensor.size
    header = json.dumps(entries).encode()
    header += b" " * (-len(header) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(header)) + header)
        for tensor in tensors.values():
            file.write(np.ascontiguousarray(tensor).data)


def as_webp(planes):
    file = io.BytesIO()
    Image.fromarray(planes.transpose(1, 2, 0)).save(file, "WEBP", quality=QUALITY, method=4)
    return file.getvalue()


def packed_size(pictures, rows):
    """Bytes, told from a sample of the rows."""
    sample = rows[::max(1, len(rows) // 50)]
    return sum(len(as_webp(np.asarray(pictures[row]))) for row in sample) / len(sample) * len(rows)


def evenly(count, share):
    return np.unique(np.floor(np.arange(math.ceil(count * share)) / share).astype(int).clip(0, count - 1))


def pack(bank, folder, megabytes):
    tensors = read_bank(bank)
    every = {kind: np.arange(len(tensors[kind])) for kind in PLANES}
    share = min(1.0, megabytes * 1e6 / sum(packed_size(tensors[kind], every[kind]) for kind in PLANES))
    folder.mkdir(parents=True, exist_ok=True)
    for kind, flags in PLANES.items():
        rows = evenly(len(tensors[kind]), share)
        with open(folder / f"{kind}.bin", "wb") as file:
            for row in rows:
                picture = as_webp(np.asarray(tensors[kind][row]))
                file.write(struct.pack("<I", len(picture)) + picture)
        for flag in flags:
            (folder / flag).write_bytes(tensors[flag][rows].tobytes())
        print(f"{kind}: {len(rows)} of {len(tensors[kind])}, {(folder / f'{kind}.bin').stat().st_size / 1e6:.1f} MB")


def unpack(folder, bank):
    tensors = {}
    for kind, flags in PLANES.items():
        data, at, pictures = (folder / f"{kind}.bin").read_bytes(), 0, []
        mode = "RGBA" if kind == "objects" else "RGB"
        while at < len(data):
            (length,) = struct.unpack_from("<I", data, at)
            picture = Image.open(io.BytesIO(data[at + 4:at + 4 + length])).convert(mode)
            pictures.append(np.asarray(picture).transpose(2, 0, 1))
            at += 4 + length
        tensors[kind] = np.stack(pictures)
        for flag in flags:
            tensors[flag] = np.frombuffer((folder / flag).read_bytes(), np.uint8)
    write_bank(bank, tensors)


if __name__ == "__main__":
    if len(sys.argv) < 4 or sys.argv[1] not in ("pack", "unpack"):
        sys.exit(__doc__)
    source, target = pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    if sys.argv[1] == "pack":
        pack(source, target, float(sys.argv[4]) if len(sys.argv) > 4 else 16)
    else:
        unpack(source, target)
