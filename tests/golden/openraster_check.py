#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads an OpenRaster file (the first argument) with Python's zipfile and checks it against the specification; unpacks it into
the folder of the second argument and prints the layers as JSON, front to back."""
import json
import pathlib
import struct
import sys
import xml.etree.ElementTree as xml
import zipfile


def png_size(data):
    assert data[:8] == b"\x89PNG\r\n\x1a\n" and data[12:16] == b"IHDR"
    return struct.unpack(">II", data[16:24])


def check_archive(path, archive):
    raw = pathlib.Path(path).read_bytes()
    assert archive.testzip() is None, "a checksum is wrong"
    first = archive.infolist()[0]
    assert first.filename == "mimetype" and first.compress_type == zipfile.ZIP_STORED and first.header_offset == 0
    assert archive.read("mimetype") == b"image/openraster" and raw[38:54] == b"image/openraster"
    names = archive.namelist()
    assert len(names) == len(set(names)) and {"stack.xml", "mergedimage.png", "Thumbnails/thumbnail.png"} <= set(names)


def check_layers(archive, image):
    layers = []
    assert [child.tag for child in image] == ["stack"]
    for layer in image[0]:
        assert layer.tag == "layer"
        width, height = png_size(archive.read(layer.get("src")))
        assert 0 <= float(layer.get("opacity")) <= 1 and layer.get("visibility") == "visible"
        assert layer.get("composite-op") == "svg:src-over"
        layers.append({"name": layer.get("name"), "src": layer.get("src"), "x": int(layer.get("x")),
                       "y": int(layer.get("y")), "width": width, "height": height})
    return layers


def main():
    path, folder = sys.argv[1:]
    with zipfile.ZipFile(path) as archive:
        check_archive(path, archive)
        image = xml.fromstring(archive.read("stack.xml"))
        assert image.tag == "image" and image.get("version") == "0.0.3"
        size = int(image.get("w")), int(image.get("h"))
        assert png_size(archive.read("mergedimage.png")) == size
        assert max(png_size(archive.read("Thumbnails/thumbnail.png"))) <= 256
        layers = check_layers(archive, image)
        archive.extractall(folder)
    print(json.dumps({"size": size, "layers": layers}))


if __name__ == "__main__":
    main()
