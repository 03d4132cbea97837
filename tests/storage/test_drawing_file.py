import gzip
import io
import json
import math
import os
import struct
import subprocess
import sys
import zlib

import numpy as np
import PIL.EpsImagePlugin
import PIL.Image
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.data.picture import frame_picture
from nnfs_gui.storage import drawing_file
from nnfs_gui.storage.drawing_file import DrawingFileError, read_drawings

SEVEN = [[[10, 10], [60, 10], [30, 90]]]


def make_picture():
    """A 7 in black on white, shape (120, 90), a little off the middle."""
    picture = np.full((120, 90), 255, np.uint8)
    picture[10:22, 10:70] = 0
    for row in range(22, 110):
        right = 70 - (row - 22) // 3
        picture[row, right - 12 : right] = 0
    return picture


PICTURE = make_picture()
FRAMED = frame_picture(PICTURE)


def read_one(path):
    drawings = read_drawings(path)
    assert len(drawings) == 1
    image = drawings[0].image
    assert (image.shape, image.dtype) == ((28, 28), np.uint8)
    return image


def save(path, picture, **options):
    image = picture if isinstance(picture, PIL.Image.Image) else PIL.Image.fromarray(picture)
    image.save(path, **options)
    return path


def write_json(path, value):
    text = value if isinstance(value, str) else json.dumps(value)
    path.write_bytes(gzip.compress(text.encode()) if path.name.lower().endswith(".gz") else text.encode())
    return path


def failure(path):
    """Read what cannot be read, and return what is said about it."""
    with pytest.raises(DrawingFileError) as caught:
        read_drawings(path)
    message = str(caught.value)
    assert is_sentence_about(path, message)
    return message


def is_sentence_about(path, message):
    """Whether the message names the file, ends, and can do nothing to a terminal, whatever stood in the file."""
    return message.startswith(str(path)) and message.endswith(".") and message.isprintable()


def reads_or_is_refused(path):
    """Whether the file gives images, or a sentence, and nothing else."""
    try:
        drawings = read_drawings(path)
    except DrawingFileError as error:
        return is_sentence_about(path, str(error))
    return all((drawing.image.shape, drawing.image.dtype) == ((28, 28), np.uint8) for drawing in drawings)


# --- pictures --------------------------------------------------------------------------------------------------------


def test_a_picture_becomes_one_framed_image_without_a_label(tmp_path):
    path = save(tmp_path / "seven.png", PICTURE)
    image = read_one(path)
    assert read_drawings(path)[0].label is None
    rows, columns = np.flatnonzero(image.any(axis=1)), np.flatnonzero(image.any(axis=0))
    assert rows[-1] - rows[0] + 1 == 20  # its longer side
    assert len(columns) < 20
    assert image[rows[0] : rows[0] + 3].sum() > image[rows[-1] - 2 : rows[-1] + 1].sum()  # the bar of the 7 is on top
    ink = image / image.sum()
    assert abs(ink.sum(axis=1) @ np.arange(28) - 14) <= 0.5
    assert abs(ink.sum(axis=0) @ np.arange(28) - 14) <= 0.5


def test_a_picture_of_several_digits_gives_a_drawing_for_each_from_left_to_right(tmp_path):
    row = np.hstack([PICTURE, np.rot90(PICTURE, 2), PICTURE])
    drawings = read_drawings(save(tmp_path / "digits.png", row))
    assert len(drawings) == 3
    for drawing, expected in zip(drawings, (FRAMED, frame_picture(np.rot90(PICTURE, 2)), FRAMED), strict=True):
        assert np.abs(drawing.image.astype(int) - expected).max() <= 2


@pytest.mark.parametrize("suffix", ["png", "bmp", "gif", "tif", "pgm", "webp"])
def test_dark_ink_on_light_paper_and_the_reverse_give_the_same_image(tmp_path, suffix):
    options = {"lossless": True} if suffix == "webp" else {}
    for picture in (PICTURE, 255 - PICTURE):
        assert np.array_equal(read_one(save(tmp_path / f"x.{suffix}", picture, **options)), FRAMED)


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_a_jpeg_of_either_kind_gives_nearly_the_same_image(tmp_path, mode):
    for picture in (PICTURE, 255 - PICTURE):
        path = save(tmp_path / "x.jpg", PIL.Image.fromarray(picture).convert(mode), quality=90)
        assert np.abs(read_one(path).astype(int) - FRAMED).mean() < 1


def test_grey_pencil_on_grey_paper_is_read_like_black_on_white(tmp_path):
    for paper, ink in ((140, 100), (100, 140), (200, 0), (30, 255)):
        path = save(tmp_path / "x.png", np.where(PICTURE == 0, ink, paper).astype(np.uint8))
        assert np.array_equal(read_one(path), FRAMED)


@pytest.mark.parametrize("mode", ["1", "P", "RGB", "LA", "RGBA"])
def test_a_picture_is_read_in_each_of_the_ways_png_can_hold_it(tmp_path, mode):
    for picture in (PICTURE, 255 - PICTURE):
        assert np.array_equal(read_one(save(tmp_path / "x.png", PIL.Image.fromarray(picture).convert(mode))), FRAMED)


def test_a_palette_in_any_order_is_looked_up(tmp_path):
    image = PIL.Image.fromarray(np.where(PICTURE == 0, 7, 3).astype(np.uint8), "L")
    image.putpalette([40] * 9 + [250, 250, 240] + [40] * 9 + [0, 0, 90] + [40] * 30)
    assert np.array_equal(read_one(save(tmp_path / "x.png", image)), FRAMED)


@pytest.mark.parametrize(("paper", "ink"), [(65535, 0), (0, 65535), (40_000, 39_000), (100, 1100)])
def test_16_bits_are_all_looked_at(tmp_path, paper, ink):
    picture = np.where(PICTURE == 0, ink, paper).astype(np.uint16)
    for name in ("x.png", "x.tif"):
        assert np.array_equal(read_one(save(tmp_path / name, picture)), FRAMED)


@pytest.mark.parametrize("kind", [np.int32, np.float32])
def test_shades_that_are_whole_or_broken_numbers_are_read(tmp_path, kind):
    assert np.array_equal(read_one(save(tmp_path / "x.tif", PICTURE.astype(kind) * 3 - 100)), FRAMED)


def with_alpha(shade, alpha):
    picture = np.zeros((*PICTURE.shape, 4), np.uint8)
    picture[..., :3] = shade
    picture[..., 3] = np.where(PICTURE == 0, alpha, 0)
    return picture


def test_dark_ink_on_a_transparent_ground_is_read(tmp_path):
    assert np.array_equal(read_one(save(tmp_path / "x.png", with_alpha(0, 255))), FRAMED)
    assert np.array_equal(read_one(save(tmp_path / "x.png", with_alpha(0, 128))), FRAMED)


def test_white_ink_on_a_transparent_ground_is_read(tmp_path):
    assert np.array_equal(read_one(save(tmp_path / "x.png", with_alpha(255, 255))), FRAMED)


def test_a_transparent_colour_of_a_palette_is_ground(tmp_path):
    image = PIL.Image.fromarray(np.where(PICTURE == 0, 1, 0).astype(np.uint8), "L")
    image.putpalette([0, 0, 0, 0, 0, 0])
    assert np.array_equal(read_one(save(tmp_path / "x.png", image, transparency=0)), FRAMED)


def test_a_photograph_taken_with_the_camera_on_its_side_is_set_upright(tmp_path):
    exif = PIL.Image.Exif()
    exif[0x0112] = 6  # the top of the scene is on the right
    path = save(tmp_path / "x.png", np.rot90(PICTURE), exif=exif)
    assert np.array_equal(read_one(path), FRAMED)


@pytest.mark.parametrize("size", [(1, 1), (40, 30)])
def test_a_picture_of_one_shade_gives_an_empty_image(tmp_path, size):
    for shade in (0, 90, 255):
        assert not read_one(save(tmp_path / "x.png", np.full(size, shade, np.uint8))).any()


@pytest.mark.parametrize("name", ["picture", "picture.txt", "PICTURE.PNG", "picture.json.png"])
def test_a_picture_is_known_by_its_content_not_by_its_name(tmp_path, name):
    assert np.array_equal(read_one(save(tmp_path / name, PICTURE, format="PNG")), FRAMED)


def png(width, height, data=b"", bits=8):
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    header = struct.pack(">IIBBBBB", width, height, bits, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


def png_bytes(picture=PICTURE):
    stream = io.BytesIO()
    PIL.Image.fromarray(picture).save(stream, "PNG")
    return stream.getvalue()


NO_PICTURES = {
    "empty": b"",
    "text": b"Dear reader,\nthis is a letter.\n" * 9,
    "zeros": bytes(5000),
    "a PNG's first bytes": b"\x89PNG\r\n\x1a\n",
    "half a PNG": png_bytes()[: len(png_bytes()) // 2],
    "a PNG without data": png(20, 20),
    "a PNG of 0 pixels": png(0, 20, b""),
    "a PNG of 27 bits": png(20, 20, bytes(21 * 20), bits=27),
    "a PNG with a wrong sum": png_bytes().replace(png_bytes()[29:33], b"\0\0\0\0"),
    "JSON": b'[{"strokes": []}]',
}


@pytest.mark.parametrize("content", NO_PICTURES.values(), ids=NO_PICTURES.keys())
def test_a_file_that_is_no_whole_picture_is_refused(tmp_path, content):
    path = tmp_path / "x.png"
    path.write_bytes(content)
    failure(path)


def test_a_picture_cut_off_anywhere_is_read_or_refused(tmp_path):
    for name, content in {"x.png": png_bytes(), "x.jpg": saved_bytes("JPEG"), "x.gif": saved_bytes("GIF")}.items():
        path = tmp_path / name
        for length in range(0, len(content), max(len(content) // 40, 1)):
            path.write_bytes(content[:length])
            assert reads_or_is_refused(path)


@pytest.mark.parametrize("side", [10_000, 13_000, 20_000, 100_000, 2**31 - 1])
def test_a_small_file_that_announces_far_too_many_pixels_is_refused(tmp_path, side):
    path = tmp_path / "bomb.png"
    path.write_bytes(png(side, side, bytes(1000)))
    assert "too many pixels" in failure(path)


def test_a_folder_and_a_missing_file_are_told_apart(tmp_path):
    assert "directory" in failure(tmp_path)
    assert failure(tmp_path / "none.png").endswith("could not be read: No such file or directory.")
    assert failure(tmp_path / "none.json").endswith("could not be read: No such file or directory.")
    (tmp_path / "folder.json").mkdir()
    failure(tmp_path / "folder.json")
    failure(tmp_path / ("a" * 300 + ".json"))


def test_a_file_never_has_a_program_run_on_it(tmp_path, monkeypatch):
    # Pillow hands PostScript, which is a programming language, to Ghostscript if the machine has it
    runs = []
    monkeypatch.setattr(PIL.EpsImagePlugin, "Ghostscript", lambda *_, **__: runs.append(1) or PIL.Image.new("L", (9, 9)).im)
    failure(save(tmp_path / "x.png", PICTURE, format="EPS"))
    assert runs == []


def jpeg_with_exif(*entries):
    """A JPEG whose EXIF data says that it lies on its side, and holds other entries: (tag, type, count, 4 bytes)."""
    rows = sorted([(0x0112, 3, 1, struct.pack("<HH", 6, 0)), *entries])
    body = b"".join(struct.pack("<HHI", *row[:3]) + row[3] for row in rows)
    exif = b"Exif\0\0II*\0" + struct.pack("<IH", 8, len(rows)) + body + bytes(4)
    stream = io.BytesIO()
    PIL.Image.fromarray(PICTURE).save(stream, "JPEG", exif=exif)
    return stream.getvalue()


ODD_EXIF = {
    "a resolution in words": (0x011A, 2, 3, b"ab\0\0"),
    "a resolution in bytes": (0x011A, 1, 4, b"abcd"),
    "a unit in words": (0x0128, 2, 2, b"a\0\0\0"),
    "a description that is a fraction": (0x010E, 11, 1, b"abcd"),
    "a pointer beyond the end": (0x8769, 4, 1, b"\xff\xff\0\0"),
    "a text beyond the end": (0x010E, 2, 70_000, b"\xff\xff\0\0"),
}


@pytest.mark.parametrize("entry", ODD_EXIF.values(), ids=ODD_EXIF.keys())
def test_a_photograph_with_odd_exif_data_is_read_or_refused(tmp_path, entry):
    path = tmp_path / "x.jpg"
    path.write_bytes(jpeg_with_exif(entry))
    assert reads_or_is_refused(path)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 3e38])
def test_a_picture_with_values_that_are_not_shades_is_read_or_refused(tmp_path, value):
    shades = PICTURE.astype(np.float32)
    for spot in (np.s_[0], np.s_[30, 55], np.s_[:]):
        spoilt = shades.copy()
        spoilt[spot] = value
        spoilt[60, 60] = -value
        assert reads_or_is_refused(save(tmp_path / "x.tif", spoilt))


# --- drawings --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["x.json", "x.json.gz", "X.JSON", "X.JSON.GZ", "x.Json.Gz"])
def test_drawings_are_read_plain_and_gzipped(tmp_path, name):
    entries = [{"label": 7, "strokes": SEVEN}, {"label": 1, "strokes": [[[5, 1]]]}]
    drawings = read_drawings(write_json(tmp_path / name, entries))
    assert [drawing.label for drawing in drawings] == [7, 1]
    assert all((drawing.image.shape, drawing.image.dtype) == ((28, 28), np.uint8) for drawing in drawings)
    assert drawings[0].image.any()
    assert not np.array_equal(drawings[0].image, drawings[1].image)


def test_a_label_may_be_left_out_or_null_and_each_digit_is_one(tmp_path):
    entries = [{"strokes": SEVEN}, {"strokes": SEVEN, "label": None}]
    entries += [{"strokes": SEVEN, "label": digit} for digit in range(10)]
    drawings = read_drawings(write_json(tmp_path / "x.json", entries))
    assert [drawing.label for drawing in drawings] == [None, None, *range(10)]


@pytest.mark.parametrize("strokes", [[], [[]], [[], [], []]])
def test_a_drawing_without_ink_is_an_empty_image(tmp_path, strokes):
    assert not read_one(write_json(tmp_path / "x.json", [{"strokes": strokes}])).any()


def test_a_list_without_drawings_holds_none(tmp_path):
    assert read_drawings(write_json(tmp_path / "x.json", [])) == []


def test_y_points_down(tmp_path):
    image = read_one(write_json(tmp_path / "x.json", [{"strokes": SEVEN}])).astype(int)
    rows = np.flatnonzero(image.any(axis=1))
    assert np.count_nonzero(image[rows[0] + 1] > 128) > 8  # the bar of the 7, on top
    assert np.count_nonzero(image[rows[-1] - 1] > 128) < 4  # and its foot


def test_strokes_are_not_joined_and_empty_ones_do_not_matter(tmp_path):
    apart = read_one(write_json(tmp_path / "x.json", [{"strokes": [[[0, 0], [0, 10]], [], [[10, 0], [10, 10]]]}]))
    joined = read_one(write_json(tmp_path / "y.json", [{"strokes": [[[0, 0], [0, 10], [10, 0], [10, 10]]]}]))
    assert not apart[14, 14]
    assert joined[14, 14]


def test_a_single_point_is_a_dot(tmp_path):
    image = read_one(write_json(tmp_path / "x.json", [{"strokes": [[[-3.5, 1e6]]]}]))
    assert image[14, 14] == 255
    assert 0 < np.count_nonzero(image) < 30


SMALL = [1e-3, 1e-9, 1e-150, 1e-300, 1e-307, 1e-310, 5e-324]


@pytest.mark.parametrize("size", SMALL)
def test_a_drawing_of_any_size_has_ink(tmp_path, size):
    assert read_one(write_json(tmp_path / "x.json", [{"strokes": [[[0, 0], [0, size], [size, size]]]}])).any()
    assert read_one(write_json(tmp_path / "x.json", [{"strokes": [[[1e9, 0], [1e9, size], [1e9 - size, 0]]]}])).any()


BAD_FILES = {
    "empty": "",
    "no JSON": "strokes",
    "cut off": '[{"strokes": [[[1, 2], [3',
    "two values": "[] []",
    "null": "null",
    "a number": "7",
    "true": "true",
    "a text": '"[]"',
    "one drawing without its list": '{"strokes": []}',
    "nested without end": "[" * 100_000,
    "a number of 5,000 digits": f"[{'9' * 5000}]",
}


@pytest.mark.parametrize("text", BAD_FILES.values(), ids=BAD_FILES.keys())
def test_a_file_that_holds_no_list_of_drawings_is_refused(tmp_path, text):
    failure(write_json(tmp_path / "x.json", text))
    failure(write_json(tmp_path / "x.json.gz", text))


BAD_DRAWINGS = {
    "null": "null",
    "a number": "5",
    "a text": '"strokes"',
    "a list": "[[[1, 2]]]",
    "no strokes": '{"label": 3}',
    "strokes null": '{"strokes": null}',
    "strokes a text": '{"strokes": "[]"}',
    "strokes an object": '{"strokes": {}}',
    "strokes a number": '{"strokes": 0}',
}
BAD_STROKES = {
    "null": "null",
    "zero": "0",
    "a number": "3",
    "false": "false",
    "true": "true",
    "an empty text": '""',
    "a text": '"1 2"',
    "an empty object": "{}",
    "an object": '{"x": 1, "y": 2}',
    "a point without its list": "[1, 2]",
    "points without numbers": "[[]]",
    "one number": "[[1]]",
    "three numbers": "[[1, 2, 3]]",
    "ragged points": "[[1, 2], [3]]",
    "ragged the other way": "[[1], [2, 3]]",
    "a point and a number": "[[1, 2], 3]",
    "one level too many": "[[[1, 2]]]",
    "numbers in words": '[["1", "2"]]',
    "truth for numbers": "[[true, false]]",
    "null for a number": "[[null, 1]]",
    "an object for a number": "[[{}, 1]]",
    "NaN": "[[NaN, 1]]",
    "Infinity": "[[1, Infinity]]",
    "-Infinity": "[[1, 2], [-Infinity, 2]]",
    "1e999": "[[1, 1e999]]",
    "1e10": "[[1, 1e10]]",
    "a whole number of 400 digits": f"[[{'9' * 400}, 1]]",
    "a whole number of 4,000 digits": f"[[-{'9' * 4000}, 1]]",
    "60 levels": "[" * 60 + "]" * 60,
    "900 levels": "[" * 900 + "]" * 900,
}
BAD_LABELS = ["10", "-1", '"7"', "7.0", "true", "[]", "[7]", "{}", "1e1", "NaN", "9" * 4000, '"\\u001b[2J"']
BAD_ENTRIES = (
    BAD_DRAWINGS
    | {f"a stroke: {name}": f'{{"strokes": [{stroke}]}}' for name, stroke in BAD_STROKES.items()}
    | {f"the label {label[:12]}": f'{{"strokes": [], "label": {label}}}' for label in BAD_LABELS}
)


@pytest.mark.parametrize("entry", BAD_ENTRIES.values(), ids=BAD_ENTRIES.keys())
def test_a_malformed_drawing_is_refused_and_counted_from_1(tmp_path, entry):
    message = failure(write_json(tmp_path / "x.json", f'[{{"strokes": [[[1, 2]]]}}, {entry}]'))
    assert "drawing 2:" in message


@pytest.mark.parametrize("place", ['[{"strokes": [DEEP]}]', '[{"strokes": [], "label": DEEP}]', "[DEEP]"])
def test_a_file_nested_nearly_too_deep_to_be_read_is_refused(tmp_path, place):
    # what JSON's reader just takes may be too deep for whoever prints it
    for depth in range(700, 1000, 10):
        failure(write_json(tmp_path / "x.json", place.replace("DEEP", "[" * depth + "]" * depth)))


def test_bytes_that_are_no_text_are_refused(tmp_path):
    path = tmp_path / "x.json"
    for content in (b"\x80abc", b"\xff\xfe[", b"[\xc3(]", bytes(100)):
        path.write_bytes(content)
        failure(path)


def test_a_gzip_file_that_is_cut_off_or_none_is_refused(tmp_path):
    path = tmp_path / "x.json.gz"
    content = write_json(path, [{"label": 7, "strokes": SEVEN}]).read_bytes()
    for length in range(1, len(content)):
        path.write_bytes(content[:length])
        failure(path)
    path.write_bytes(b'[{"strokes": []}]')
    assert "gzip" in failure(path)
    path.write_bytes(content[:-8] + b"\0\0\0\0" + content[-4:])  # a wrong sum
    assert "gzip" in failure(path)


def test_a_small_gzip_file_that_unpacks_without_end_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(drawing_file, "_MOST_BYTES", 1024**2)
    assert "more than 1 MB" in failure(write_json(tmp_path / "x.json.gz", "[" + " " * 2 * 1024**2 + "]"))


def test_a_drawing_has_at_most_100_000_points(tmp_path):
    points = [[i % 317, i % 211] for i in range(100_000)]
    assert read_one(write_json(tmp_path / "x.json", [{"strokes": [points]}])).any()
    assert "100,000 points" in failure(write_json(tmp_path / "x.json", [{"strokes": [points, [[0, 0]]]}]))


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


# --- anything else -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz")


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


def saved_bytes(kind, picture=PICTURE, **options):
    stream = io.BytesIO()
    PIL.Image.fromarray(picture).save(stream, kind, **options)
    return stream.getvalue()


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


def test_a_drawing_keeps_its_strokes_and_its_writer(tmp_path):
    entries = [{"strokes": SEVEN, "label": 7, "writer": writer} for writer in ("Ada", 12, None)]
    drawings = read_drawings(write_json(tmp_path / "writers.json", entries))
    assert [drawing.writer for drawing in drawings] == ["Ada", "12", None]
    assert [stroke.tolist() for stroke in drawings[0].strokes] == SEVEN


@pytest.mark.parametrize("writer", [["Ada"], 1.5, True, {}])
def test_a_writer_that_is_neither_a_name_nor_a_number_is_refused(tmp_path, writer):
    message = failure(write_json(tmp_path / "writer.json", [{"strokes": SEVEN, "writer": writer}]))
    assert "writer" in message
