#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The other side of "unocclude-cli bench --suite engine --against": runs the same networks, with the same weights and inputs,
in Python's torch. Answers one JSON object in a line for each on its standard input (README.md).
"""
import json
import mmap
import os
import platform
import signal
import struct
import sys
import time

import torch

from networks import NETWORKS, Attention, AttentionBlock

DTYPES = {"F16": torch.float16, "BF16": torch.bfloat16, "F32": torch.float32}


class Mode:
    """A way of running a network. `half` is what the device computes fastest with."""

    def __init__(self, name, half=False, autocast=False, channels_last=False, written_out=False, compile=False):
        self.name, self.half, self.autocast, self.channels_last = name, half, autocast, channels_last
        self.written_out, self.compile = written_out, compile


# The first is the baseline: the published code's own way.
MODES = [
    Mode("as published", written_out=True),
    Mode("eager"),
    Mode("channels-last", channels_last=True),
    Mode("autocast", half=True, autocast=True),
    Mode("half channels-last", half=True, channels_last=True),
    Mode("compiled", channels_last=True, compile=True),
    Mode("compiled half", half=True, channels_last=True, compile=True),
]


def resident_bytes(key):
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith(key + ":"))
    except (OSError, StopIteration):
        return 0


class MemoryPeak:
    """How far the memory in use has risen above what it was in the beginning."""

    def __init__(self, device):
        self.device = device
        if device.type == "cuda":
            torch.cuda.reset_peak_memory_stats(device)
            self.before = torch.cuda.memory_allocated(device)
            return
        try:
            with open("/proc/self/clear_refs", "w", encoding="ascii") as marks:
                marks.write("5")
        except OSError:
            pass
        self.before = resident_bytes("VmRSS")

    def rise(self):
        cuda = self.device.type == "cuda"
        return max(0, (torch.cuda.max_memory_allocated(self.device) if cuda else resident_bytes("VmHWM")) - self.before)


def weights(path, prefix):
    """The tensors of a safetensors file whose names begin with the prefix, which is cut off."""
    with open(path, "rb") as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
    (length,) = struct.unpack("<Q", mapped[:8])
    for name, entry in json.loads(mapped[8 : 8 + length]).items():
        if name.startswith(prefix) and name != "__metadata__":
            begin, end = entry["data_offsets"]
            dtype = DTYPES[entry["dtype"]]
            values = torch.frombuffer(mapped, dtype=dtype, count=(end - begin) // dtype.itemsize, offset=8 + length + begin)
            yield name[len(prefix) :], values.view(entry["shape"])


def network_of(wanted, path):
    with torch.device("meta"):
        network = NETWORKS[wanted["network"]](wanted)
    network.to_empty(device="cpu")
    own = network.unet if wanted["network"] == "unet" else network
    names = own.state_dict().keys()
    values = {name: value for name, value in weights(path, wanted["prefix"]) if name in names}
    own.load_state_dict(values)  # widens float16 to float32
    return network.eval().requires_grad_(False)


class Contender:
    def __init__(self, mode, half, wanted, path, device):
        self.device, self.mode, self.half = device, mode, half
        self.memory = MemoryPeak(device)
        network = network_of(wanted, path)
        for part in network.modules():
            if isinstance(part, (Attention, AttentionBlock)):
                part.written_out = mode.written_out
        if mode.half and not mode.autocast:
            network.to(half)
        network.to(device)
        if mode.channels_last:
            network.to(memory_format=torch.channels_last)
        if mode.compile:
            network = torch.compile(network, mode="max-autotune" if device.type == "cuda" else "default")
        self.network = network

    def inputs(self, shapes):
        """Tensor k is noise of seed k, as it is in C++."""
        for seed, shape in enumerate(shapes):
            noise = torch.randn(shape, generator=torch.Generator().manual_seed(seed)).to(self.device)
            if self.mode.half and not self.mode.autocast:
                noise = noise.to(self.half)
            yield noise.to(memory_format=torch.channels_last) if self.mode.channels_last and noise.dim() == 4 else noise

    def call(self, inputs):
        torch.backends.cudnn.benchmark = not self.mode.written_out  # which the published code leaves off
        with torch.autocast(self.device.type, dtype=self.half, enabled=self.mode.autocast):
            return self.network(*inputs)

    def wait(self):
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)

    def answer(self, shapes):
        output = self.call(list(self.inputs(shapes))).float().cpu()
        return {"shape": list(output.shape), "values": output.flatten().tolist()}

    def time(self, shapes, calls):
        inputs = list(self.inputs(shapes))
        self.wait()
        start = time.perf_counter()
        for _ in range(calls):
            self.call(inputs)
        self.wait()
        return {"milliseconds": (time.perf_counter() - start) * 1e3 / calls}


class Rival:
    def __init__(self):
        self.loaded = {}

    def introduce(self, question):
        self.device = torch.device(question["device"])
        torch.set_num_threads(question["threads"])
        self.half = torch.float16 if self.device.type == "cuda" else torch.bfloat16
        half_helps = self.device.type == "cuda" or torch.cpu._is_avx512_bf16_supported()
        modes = [m for m in MODES if (half_helps or not m.half) and (question["compile"] or not m.compile)]
        self.modes = {mode.name: mode for mode in modes}
        half_name = str(self.half).removeprefix("torch.")
        versions = {"python": platform.python_version(), "torch": torch.__version__}
        if self.device.type == "cuda":
            versions["card"] = torch.cuda.get_device_name(self.device)
            versions["cudnn"] = torch.backends.cudnn.version()
        return {
            "name": "python",
            "versions": versions,
            "modes": [{"name": mode.name, "type": half_name if mode.half else "float32"} for mode in modes],
        }

    def load(self, question):
        mode = self.modes[question["mode"]]
        contender = Contender(mode, self.half, question["wanted"], question["weights"], self.device)
        self.loaded[mode.name] = contender
        return {}

    def unload(self, question):
        del self.loaded[question["mode"]]
        return {}

    def contender(self, question):
        return self.loaded[question["mode"]]

    @torch.no_grad()
    def respond(self, question):
        ask = question["ask"]
        if ask in ("introduce", "load", "unload"):
            return getattr(self, ask)(question)
        if ask == "answer":
            return self.contender(question).answer(question["inputs"])
        if ask == "time":
            return self.contender(question).time(question["inputs"], question["calls"])
        if ask == "memory":
            return {"bytes": self.contender(question).memory.rise()}
        raise ValueError(f"there is no such thing to ask: {ask}")


def main():
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever asks decides when it is over
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what libraries print is no answer
    rival = Rival()
    for line in sys.stdin:
        try:
            answer = rival.respond(json.loads(line))
        except Exception as error:  # whatever it is, who asked has to know
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main()
