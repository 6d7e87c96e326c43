# SPDX-License-Identifier: Apache-2.0
"""Writes the seed corpus: small files as PyTorch and safetensors write them. Only Python's standard library."""
import collections
import io
import pathlib
import pickle
import struct
import zipfile

CORPUS = pathlib.Path(__file__).parent / "corpus"


class Storage:
    def __init__(self, kind, key, count):
        self.kind, self.key, self.count = kind, key, count


class Global:
    """Pickles as the name of something that need not exist here."""

    def __init__(self, module, name):
        self.module, self.name = module, name


class Call:
    def __init__(self, function, *arguments):
        self.function, self.arguments = function, arguments


class TorchPickler(pickle._Pickler):  # the one written in Python, whose opcodes can be steered
    legacy = False

    def persistent_id(self, value):
        if not isinstance(value, Storage):
            return None
        described = ("storage", Global("torch", value.kind), value.key, "cpu", value.count)
        return described + (None,) if self.legacy else described

    def save_global_name(self, value):
        self.write(b"c%s\n%s\n" % (value.module.encode(), value.name.encode()))
        self.memoize(value)

    def save_call(self, value):
        self.save(value.function)
        self.save(tuple(value.arguments))
        self.write(b"R")
        self.memoize(value)

    dispatch = dict(pickle._Pickler.dispatch)
    dispatch[Global] = save_global_name
    dispatch[Call] = save_call


def pickled(value, legacy=False):
    out = io.BytesIO()
    pickler = TorchPickler(out, 2)
    pickler.legacy = legacy
    pickler.dump(value)
    return out.getvalue()


def tensor(storage, shape, strides, offset=0, version=2):
    call = Call(Global("torch._utils", "_rebuild_tensor_v2"), storage, offset, shape, strides, False,
                collections.OrderedDict())
    return call


def weights(count=4):
    return {"a.weight": tensor(Storage("FloatStorage", "0", count), (2, 2), (2, 1)),
            "a.bias": Call(Global("torch._utils", "_rebuild_parameter"),
                           tensor(Storage("HalfStorage", "1", 2), (2,), (1,)), True, collections.OrderedDict())}


def lightning():
    callback = Call(Global("pytorch_lightning.callbacks.model_checkpoint", "ModelCheckpoint"))
    return {"epoch": 5, "global_step": 1 << 40, "pytorch-lightning_version": "1.4.2", "lr": 1e-4,
            "state_dict": collections.OrderedDict(weights()), "callbacks": {callback: {"best": None, "ok": True}},
            "optimizer_states": [{"state": {0: {"step": 3, "exp_avg": tensor(Storage("FloatStorage", "2", 1), (), ())}}}]}


def zipped(value, storages):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("archive/data.pkl", pickled(value))
        archive.writestr("archive/byteorder", "little")
        for i, data in enumerate(storages):
            archive.writestr(f"archive/data/{i}", data)
        archive.writestr("archive/version", "3\n")
    return out.getvalue()


def legacy(value, storages):
    machine = {"protocol_version": 1001, "little_endian": True, "type_sizes": {"short": 2, "int": 4, "long": 4}}
    out = b"".join(pickled(v, True) for v in (0x1950A86A20F9469CFC6C, 1001, machine, value, [k for k, _, _ in storages]))
    return out + b"".join(struct.pack("<q", count) + data for _, count, data in storages)


def safetensors(header, data):
    return struct.pack("<Q", len(header)) + header + data


def main():
    floats, halves, one = b"\0\1\2\3" * 4, b"\0\1\2\3", b"\4\3\2\1"
    zips = {"plain": zipped(weights(), [floats, halves]), "lightning": zipped(lightning(), [floats, halves, one])}
    files = {
        "pickle/plain": pickled(weights()), "pickle/lightning": pickled(lightning()),
        "pickle/values": pickled({"x": [None, True, False, 1, 300, 70000, -1, 1 << 70, 1.5, "t", (1,), (1, 2, 3, 4), {}]}),
        "zip_directory/plain": zips["plain"], "zip_directory/lightning": zips["lightning"],
        "torch_file/plain": zips["plain"], "torch_file/lightning": zips["lightning"],
        "torch_file/legacy": legacy({"w": tensor(Storage("FloatStorage", "94", 4), (2, 2), (2, 1))}, [("94", 4, floats)]),
        "safetensors_header/plain": safetensors(
            b'{"__metadata__":{"k":"\\u00e9"},"a":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]},'
            b'"b":{"dtype":"F16","shape":[2],"data_offsets":[16,20]}}  ', floats + halves),
        "safetensors_header/empty": safetensors(b"{}", b""),
        "safetensors_header/scalar": safetensors(b'{"s":{"dtype":"BOOL","shape":[],"data_offsets":[0,1]}}', b"\1"),
    }
    for name, data in files.items():
        path = CORPUS / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


if __name__ == "__main__":
    main()
