#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Unpacks a part of a Python wheel:  unpack_wheel.py WHEEL FOLDER PATTERN...

A member is unpacked if the last pattern that matches its path does not begin with "!". A "*" also matches "/".
"""
import fnmatch
import sys
import zipfile


def wanted(member, patterns):
    verdict = False
    for pattern in patterns:
        if fnmatch.fnmatchcase(member, pattern.removeprefix("!")):
            verdict = not pattern.startswith("!")
    return verdict


def main(wheel, folder, *patterns):
    with zipfile.ZipFile(wheel) as archive:
        members = [name for name in archive.namelist() if wanted(name, patterns)]
        if not members:
            sys.exit(f"{wheel}: nothing in this wheel matches {' '.join(patterns)}")
        archive.extractall(folder, members)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
