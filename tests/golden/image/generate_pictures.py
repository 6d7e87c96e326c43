#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Picture files of kinds that OpenCV cannot write, for tests/core/image: needs Pillow.

    generate_pictures.py FOLDER
"""
import pathlib
import sys

from PIL import Image


def main():
    folder = pathlib.Path(sys.argv[1])
    Image.new("CMYK", (16, 16), (10, 200, 30, 40)).save(folder / "cmyk.jpg", quality=95)

    gradient = Image.new("RGB", (64, 48))
    gradient.putdata([(4 * x, 5 * y, 128) for y in range(48) for x in range(64)])
    gradient.save(folder / "progressive.jpg", quality=90, progressive=True)

    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "green")]
    frames[0].save(folder / "animated.gif", save_all=True, append_images=frames[1:])

    palette = Image.new("P", (2, 1))
    palette.putpalette([200, 100, 0, 0, 0, 255])
    palette.putdata([0, 1])
    palette.save(folder / "palette-alpha.png", transparency=bytes([255, 0]))  # the second colour is clear

    grey = Image.new("LA", (2, 1))
    grey.putdata([(100, 255), (100, 0)])
    grey.save(folder / "grey-alpha.png")

    bitmap = Image.new("1", (9, 2))
    bitmap.putpixel((8, 1), 1)
    bitmap.save(folder / "bitmap.png")
    Image.new("F", (4, 4), 0.5).save(folder / "floating-point.tif")


if __name__ == "__main__":
    main()
