"""Pictures of any kind become framed images."""

import math

import numpy as np
import PIL.EpsImagePlugin
import PIL.features
import PIL.Image
import pytest
from drawing_files import (
    FRAMED,
    PICTURE,
    failure,
    jpeg_with_exif,
    png,
    png_bytes,
    read_one,
    reads_or_is_refused,
    save,
    saved_bytes,
    with_alpha,
)

from nnfs_gui.ink.picture import frame_picture
from nnfs_gui.storage.drawing_file import read_drawings
from nnfs_gui.storage.file_kind import FileKind, kind_of
from nnfs_gui.storage.picture_kinds import reads_avif


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


def brands(major, *compatible):
    """Return how a picture of a phone begins: how long its first box is, and of what kinds it says to be."""
    names = b"".join((b"ftyp", major, b"\0\0\0\0", *compatible))
    return (len(names) + 4).to_bytes(4, "big") + names + bytes(100)


@pytest.mark.parametrize(
    "head", [brands(b"heic", b"mif1", b"heic"), brands(b"mif1", b"mif1", b"heix"), brands(b"heif", b"mif1")]
)
def test_a_picture_of_an_iphone_is_refused_with_the_way_to_a_jpeg(tmp_path, head):
    path = tmp_path / "IMG_1.HEIC"
    path.write_bytes(head)
    sentence = failure(path)
    assert "is a HEIC picture" in sentence
    assert "export it as JPEG" in sentence
    assert kind_of(path) is FileKind.PICTURE  # so that the window says the same


def test_a_film_is_no_picture_of_a_phone(tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(brands(b"isom", b"isom", b"mp42"))
    assert "HEIC" not in failure(path)


@pytest.mark.skipif(not reads_avif(), reason="this Pillow was built without AVIF")
def test_an_avif_picture_is_read(tmp_path):
    path = save(tmp_path / "x.avif", PICTURE, quality=95)
    assert np.abs(read_one(path).astype(int) - FRAMED).mean() < 2
    assert kind_of(path) is FileKind.PICTURE


def test_without_a_reader_for_avif_it_is_said_what_helps(tmp_path, monkeypatch):
    monkeypatch.setattr(PIL.features, "check", lambda _: False)
    reads_avif.cache_clear()
    path = tmp_path / "x.avif"
    path.write_bytes(brands(b"avif", b"mif1"))
    assert "save it as JPEG or PNG" in failure(path)
    monkeypatch.undo()
    reads_avif.cache_clear()


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
    assert "folder" in failure(tmp_path)
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
