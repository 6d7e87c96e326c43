#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Training pairs' material in few megabytes, to be carried to another machine.

    pack_bank.py pack BANK FOLDER [MEGABYTES]   every so many pictures of a bank as WebP, so that they fit
    pack_bank.py unpack FOLDER BANK

Needs numpy and Pillow. What was held out stays held out, in the same share. Annotated photographs are carried whole.
"""
import io
import json
import math
import pathlib
import struct
import sys

try:
    import numpy as np
    from PIL import Image
except ImportError as missing:
    sys.exit(f"pack_bank.py needs numpy and Pillow ({missing}): python3 -m pip install numpy pillow, or carry the bank itself.")

QUALITY = 82
TYPES = {"U8": np.uint8, "I64": np.int64}
SCENES = {"scenes.size": np.int64, "scenes.of": np.int64, "scenes.heldout": np.uint8}
PLANES = {"objects": ("objects.whole", "objects.heldout"), "backgrounds": ("backgrounds.heldout",)}


def read_bank(path):
    """The tensors of a safetensors file of bytes and whole numbers, mapped."""
    data = np.memmap(path, np.uint8, "r")
    (length,) = struct.unpack("<Q", data[:8].tobytes())
    header = json.loads(data[8:8 + length].tobytes())
    body = data[8 + length:]
    return {name: body[slice(*entry["data_offsets"])].view(TYPES[entry["dtype"]]).reshape(entry["shape"])
            for name, entry in header.items() if name != "__metadata__"}


def write_bank(path, tensors):
    entries, offset = {"__metadata__": {"format": "unocclude-pair-bank-1"}}, 0
    kinds = {np.dtype(kind): name for name, kind in TYPES.items()}
    tensors = dict(sorted(tensors.items(), key=lambda item: -item[1].itemsize))  # wider types first stay aligned
    for name, tensor in tensors.items():
        entries[name] = {"dtype": kinds[tensor.dtype], "shape": tensor.shape,
                         "data_offsets": [offset, offset + tensor.nbytes]}
        offset += tensor.nbytes
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


def write_pictures(path, pictures):
    with open(path, "wb") as file:
        for planes in pictures:
            picture = as_webp(np.asarray(planes))
            file.write(struct.pack("<I", len(picture)) + picture)


def read_pictures(path, mode):
    data, at, pictures = path.read_bytes(), 0, []
    while at < len(data):
        (length,) = struct.unpack_from("<I", data, at)
        picture = Image.open(io.BytesIO(data[at + 4:at + 4 + length])).convert(mode)
        pictures.append(np.asarray(picture).transpose(2, 0, 1))
        at += 4 + length
    return np.stack(pictures)


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
        write_pictures(folder / f"{kind}.bin", (tensors[kind][row] for row in rows))
        for flag in flags:
            (folder / flag).write_bytes(tensors[flag][rows].tobytes())
        print(f"{kind}: {len(rows)} of {len(tensors[kind])}, {(folder / f'{kind}.bin').stat().st_size / 1e6:.1f} MB")
    if "scenes" in tensors:
        pack_scenes(tensors, folder)


def pack_scenes(tensors, folder):
    for name in SCENES:
        (folder / name).write_bytes(tensors[name].tobytes())
    write_pictures(folder / "scenes.bin", tensors["scenes"])
    np.savez_compressed(folder / "scenes.masks.npz", masks=tensors["scenes.masks"])


def unpack_scenes(folder):
    tensors = {name: np.frombuffer((folder / name).read_bytes(), kind) for name, kind in SCENES.items()}
    tensors["scenes.size"] = tensors["scenes.size"].reshape(-1, 2)
    tensors["scenes"] = read_pictures(folder / "scenes.bin", "RGB")
    tensors["scenes.masks"] = np.load(folder / "scenes.masks.npz")["masks"]
    return tensors


def unpack(folder, bank):
    tensors = {}
    for kind, flags in PLANES.items():
        tensors[kind] = read_pictures(folder / f"{kind}.bin", "RGBA" if kind == "objects" else "RGB")
        for flag in flags:
            tensors[flag] = np.frombuffer((folder / flag).read_bytes(), np.uint8)
    if (folder / "scenes.bin").exists():
        tensors |= unpack_scenes(folder)
    write_bank(bank, tensors)


if __name__ == "__main__":
    if len(sys.argv) < 4 or sys.argv[1] not in ("pack", "unpack"):
        sys.exit(__doc__)
    source, target = pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    if sys.argv[1] == "pack":
        pack(source, target, float(sys.argv[4]) if len(sys.argv) > 4 else 16)
    else:
        unpack(source, target)
