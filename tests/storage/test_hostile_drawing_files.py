"""Files that ask for much memory, and files with anything in them."""

import gzip
import json
import os
import subprocess
import sys

import numpy as np
import pytest
from drawing_files import (
    PICTURE,
    SEVEN,
    jpeg_with_exif,
    png,
    png_bytes,
    read_one,
    reads_or_is_refused,
    saved_bytes,
    with_alpha,
    write_json,
)
from hypothesis import given
from hypothesis import strategies as st

pytestmark = pytest.mark.slow

# --- files that ask for more memory than a machine has ------------------------------------------------------------------

READ_IN_LITTLE_MEMORY = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (1500 * 1024**2,) * 2)
from nnfs_gui.storage.drawing_file import DrawingFileError, read_drawings
try:
    print(len(read_drawings(Path(sys.argv[1]))), "read")
except DrawingFileError:
    print("refused")
"""


def picture_of(width, height):
    """A PNG of many pixels in few bytes."""
    row = b"\0" + b"\x00\xff" * (width // 2) + bytes(width % 2)
    return png(width, height, row * height)


GREEDY = {
    "a drawing of 100,000 dots": lambda: json.dumps([{"strokes": [[[i % 317, i // 317]] for i in range(100_000)]}]).encode(),
    "a picture of 81 million pixels": lambda: picture_of(9000, 9000),
    "a picture of one row": lambda: picture_of(20_000_000, 1),
}


@pytest.mark.skipif(sys.platform != "linux", reason="limits the memory in a way that only Linux keeps to")
@pytest.mark.parametrize("make", GREEDY.values(), ids=GREEDY.keys())
def test_one_and_a_half_gigabytes_are_enough_to_read_or_refuse_any_file(tmp_path, make):
    content = make()
    path = tmp_path / ("x.json" if content.startswith(b"[") else "x.png")
    path.write_bytes(content)
    command = [sys.executable, "-c", READ_IN_LITTLE_MEMORY, path]
    result = subprocess.run(
        command, env=os.environ | {"OPENBLAS_NUM_THREADS": "1"}, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr[-500:]
    assert result.stdout in ("1 read\n", "refused\n")


NUMBERS = st.integers() | st.floats() | st.floats(-1e9, 1e9) | st.floats(-1e-300, 1e-300)
KEYS = st.sampled_from(["strokes", "label", "x"])
ANY_JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(max_size=8) | st.just(10**4000),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=10,
)
POINTS = st.lists(st.lists(NUMBERS, min_size=2, max_size=2) | st.lists(NUMBERS, max_size=3), max_size=4)
STROKES = st.lists(POINTS | ANY_JSON, max_size=3)
LABELS = st.integers(-1, 10) | ANY_JSON
ENTRIES = st.lists(st.fixed_dictionaries({"strokes": STROKES}, optional={"label": LABELS}), max_size=2)


@given(value=ANY_JSON | ENTRIES)
def test_any_json_is_read_or_refused(folder, value):
    assert reads_or_is_refused(write_json(folder / "x.json", value))


COORDINATES = st.floats(-1e9, 1e9) | st.floats(-1e-300, 1e-300) | st.integers(-300, 300) | st.just(5e-324)


@given(strokes=st.lists(st.lists(st.tuples(COORDINATES, COORDINATES), max_size=5), min_size=1, max_size=4))
def test_any_points_within_bounds_give_an_image_with_ink(folder, strokes):
    image = read_one(write_json(folder / "x.json", [{"strokes": strokes}]))
    assert image.any() == any(strokes)


FUZZED = {
    "PNG": png_bytes(PICTURE[::4, ::4]),
    "PNG with 16 bits": png_bytes(PICTURE[::4, ::4].astype(np.uint16) * 257),
    "PNG with transparency": png_bytes(with_alpha(0, 255)[::4, ::4]),
    "JPEG with EXIF": jpeg_with_exif((0x010E, 2, 3, b"ab\0\0")),
    "GIF": saved_bytes("GIF", PICTURE[::4, ::4]),
    "BMP": saved_bytes("BMP", PICTURE[::4, ::4]),
    "TIFF": saved_bytes("TIFF", PICTURE[::4, ::4]),
    "gzipped JSON": gzip.compress(json.dumps([{"strokes": SEVEN, "label": 7}]).encode(), mtime=0),
}
EDITS = st.lists(
    st.tuples(st.sampled_from(["change", "cut", "insert"]), st.integers(0, 2**12), st.binary(min_size=1, max_size=4)),
    min_size=1,
    max_size=3,
)


@pytest.mark.parametrize("kind", FUZZED)
@given(edits=EDITS)
def test_a_file_with_damaged_bytes_is_read_or_refused(folder, kind, edits):
    path = folder / ("x.json.gz" if kind == "gzipped JSON" else "x.png")
    content = FUZZED[kind]
    for edit, place, new in edits:
        at = place % (len(content) + 1)
        end = at if edit == "insert" else at + len(new)
        content = content[:at] + (b"" if edit == "cut" else new) + content[end:]
    path.write_bytes(content)
    assert reads_or_is_refused(path)
