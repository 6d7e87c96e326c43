#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Cuts samplers.safetensors out of the full golden data, so that the samplers are checked from a clone alone.

usage: cut_samplers.py GOLDEN_FOLDER    (needs numpy and safetensors; GOLDEN_FOLDER holds dpm_solver.safetensors
and pix2gestalt-micro/golden.safetensors)
"""
import pathlib
import sys

from safetensors.numpy import load_file, save_file

# every schedule, but trajectories only where they are short: the fixture stays small
DDIM_RUNS = ("ddim20_eta1_scale2", "ddim7_eta05_scale3")
DDIM_PARTS = ("timesteps", "alphas", "alphas_prev", "sigmas", "x_T", "step_noise", "pred_x0", "latents")
DPM_TRAJECTORIES = ("n8.", "n15.linspace.plain.", "n15.trailing.karras.")


def keep_dpm(key: str) -> bool:
    return key == "x_T" or key.endswith((".timesteps", ".sigmas")) or key.startswith(DPM_TRAJECTORIES)


def main() -> None:
    golden = pathlib.Path(sys.argv[1])
    dpm = load_file(golden / "dpm_solver.safetensors")
    reference = load_file(golden / "pix2gestalt-micro" / "golden.safetensors")
    cut = {f"dpm_solver.{key}": tensor for key, tensor in dpm.items() if keep_dpm(key)}
    cut |= {f"{run}.{part}": reference[f"{run}.{part}"] for run in DDIM_RUNS for part in DDIM_PARTS}
    cut["schedule.alphas_cumprod"] = reference["schedule.alphas_cumprod"]
    save_file(dict(sorted(cut.items())), pathlib.Path(__file__).with_name("samplers.safetensors"))


if __name__ == "__main__":
    main()
