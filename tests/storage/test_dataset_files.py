"""Data sets from .npz and CSV files and folders of pictures: what is read, what is assumed, and what is refused."""

import gzip
import io
import itertools
import tempfile
import zipfile
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.data.dataset import Dataset, DatasetError
from nnfs_gui.storage.dataset_files import dataset_steps, read_dataset

RNG = np.random.default_rng(0)
IMAGES = RNG.integers(0, 256, (24, 6, 6), dtype=np.uint8)
LABELS = np.arange(24, dtype=np.uint8) % 4
TEST_IMAGES, TEST_LABELS = IMAGES[::-1][:8].copy(), LABELS[::-1][:8].copy()


def refusal(path):
    """Read what cannot be read, and return what is said about it."""
    with pytest.raises(DatasetError) as caught:
        read_dataset(path)
    said = str(caught.value)
    assert said.endswith(".")
    assert "\n" not in said
    return said


def assert_holds_all(dataset, images=IMAGES, labels=LABELS):
    """The training and the test part together are these images with these labels."""
    parts = ((dataset.train_images, dataset.train_labels), (dataset.test_images, dataset.test_labels))
    found = [(image.tobytes(), label) for part in parts for image, label in zip(*part, strict=True)]
    assert sorted(found) == sorted((image.tobytes(), label) for image, label in zip(images, labels, strict=True))


# --- .npz --------------------------------------------------------------------------------------------------------------

KERAS = {"x_train": IMAGES, "y_train": LABELS, "x_test": TEST_IMAGES, "y_test": TEST_LABELS}


def write_npz(path, **changes):
    arrays = {name: array for name, array in (KERAS | changes).items() if array is not None}
    np.savez(path, **arrays)
    return path


def test_an_npz_file_is_read_as_keras_wrote_it(tmp_path):
    dataset = read_dataset(write_npz(tmp_path / "four.npz"))
    assert (dataset.name, dataset.side, dataset.class_names, dataset.assumptions) == ("four.npz", 6, tuple("0123"), ())
    np.testing.assert_array_equal(dataset.train_images, IMAGES)
    np.testing.assert_array_equal(dataset.train_labels, LABELS)
    np.testing.assert_array_equal(dataset.test_images, TEST_IMAGES)
    np.testing.assert_array_equal(dataset.test_labels, TEST_LABELS)


SAME = {
    "flat": IMAGES.reshape(24, 36),
    "with a channel": IMAGES[..., None],
    "in three equal colours": np.stack([IMAGES] * 3, axis=-1),
    "fractions": IMAGES / 255,
    "fractions in colour": np.stack([IMAGES / 255] * 3, axis=-1).astype(np.float32),
    "large numbers": IMAGES.astype(np.int64),
    "whole numbers as float": IMAGES.astype(np.float32),
    "column by column": np.asfortranarray(IMAGES),
    "another byte order": IMAGES.astype(">i2"),
}


@pytest.mark.parametrize("images", SAME.values(), ids=SAME.keys())
def test_images_of_an_npz_file_may_come_in_other_shapes_and_numbers(tmp_path, images):
    path = write_npz(tmp_path / "x.npz", x_train=images, y_train=LABELS[:, None].astype(np.int64))
    np.testing.assert_array_equal(read_dataset(path).train_images, IMAGES)


def test_an_npz_file_without_a_test_part_and_with_names(tmp_path):
    names = np.array(["ant", "bee", "cat", "dog"])
    dataset = read_dataset(write_npz(tmp_path / "x.npz", x_test=None, y_test=None, class_names=names))
    assert dataset.class_names == ("ant", "bee", "cat", "dog")
    assert len(dataset.test_labels) == 4
    assert "one sixth" in dataset.assumptions[0]
    assert_holds_all(dataset)


def test_labels_of_an_npz_file_may_be_names(tmp_path):
    words = np.array(["dog", "ant"])
    dataset = read_dataset(write_npz(tmp_path / "x.npz", y_train=words[LABELS % 2], y_test=words[TEST_LABELS % 2]))
    assert dataset.class_names == ("ant", "dog")
    np.testing.assert_array_equal(dataset.train_labels, 1 - LABELS % 2)


BAD_NPZ = {
    "no training images": ({"x_train": None}, "no array x_train"),
    "test images without labels": ({"y_test": None}, "no array y_test"),
    "fewer labels than images": ({"y_train": LABELS[:5]}, "x_train holds 24 images, but 5 labels"),
    "not square": ({"x_train": IMAGES[:, :5]}, "5 x 6 pixels; expected square"),
    "flat and not square": ({"x_train": IMAGES.reshape(24, 36)[:, :35]}, "shape (24, 35)"),
    "too large": ({"x_train": np.zeros((24, 65, 65), np.uint8)}, "at most 64 x 64"),
    "test images of another size": ({"x_test": TEST_IMAGES[:, :5, :5]}, "6 x 6 pixels, but"),
    "negative": ({"x_train": IMAGES - 1.0}, "values from -1 to 254"),
    "no number": ({"x_train": np.full((24, 6, 6), np.nan)}, "expected 0 to 255"),
    "complex": ({"x_train": IMAGES + 1j}, "the type complex128"),
    "objects": ({"x_train": np.array([[1], "a"], dtype=object)}, "the type object"),
    "labels that are fractions": ({"y_train": LABELS / 2}, "y_train, holds values of the type float64"),
    "a table of labels": ({"y_train": np.eye(24, 4, dtype=int)}, "expected a label for each image"),
    "a negative label": ({"y_train": LABELS.astype(int) - 1}, "label -1"),
    "label 99": ({"y_train": LABELS * 33}, "label 66"),
    "one class": ({"y_train": LABELS * 0, "y_test": TEST_LABELS * 0}, "has 1 class; expected 2 to 62"),
    "63 names": (
        {"y_train": np.array([f"n{i}" for i in range(63)])[np.arange(63)], "x_train": np.zeros((63, 6, 6), np.uint8)}
        | {"y_test": np.array(["n0"]), "x_test": TEST_IMAGES[:1]},
        "63 classes; at most 62",
    ),
    "no images": ({"x_train": IMAGES[:0], "y_train": LABELS[:0]}, "holds no images"),
    "one image and no test part": (
        {"x_train": IMAGES[:1], "y_train": LABELS[:1], "x_test": None, "y_test": None}
        | {"class_names": np.array(["one", "two"])},
        "single image",
    ),
}


@pytest.mark.parametrize(("changes", "said"), BAD_NPZ.values(), ids=BAD_NPZ.keys())
def test_an_npz_file_that_cannot_be_used_is_refused_in_one_sentence(tmp_path, changes, said):
    path = tmp_path / "x.npz"
    write_npz(path, **changes)
    assert said in refusal(path)
    assert str(path) in refusal(path)


def npz_bytes(**members):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(f"{name}.npy", content)
    return file.getvalue()


def npy(shape, content=b"", dtype="|u1"):
    header = f"{{'descr': {dtype!r}, 'fortran_order': False, 'shape': {shape}, }}".encode().ljust(118 - 1) + b"\n"
    return b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header + content


HOSTILE_NPZ = {
    "a terabyte announced": npz_bytes(x_train=npy((10**6, 10**3, 10**3)), y_train=npy((10**6,))),
    "a negative shape": npz_bytes(x_train=npy((-1, -6, 6), bytes(36)), y_train=npy((1,), b"\0")),
    "endless without pixels": npz_bytes(x_train=npy((10**18, 0, 0)), y_train=npy((10**18,))),
    "cut off": npz_bytes(x_train=npy((2, 6, 6), bytes(71)), y_train=npy((2,), b"\0\1")),
    "more than announced": npz_bytes(x_train=npy((2, 6, 6), bytes(73)), y_train=npy((2,), b"\0\1")),
    "no arrays": npz_bytes(x_train=b"cos\nsystem\n(S'true'\ntR.", y_train=b""),
    "texts of no length": npz_bytes(x_train=npy((2, 6, 6), bytes(72)), y_train=npy((2,), b"", "<U0")),
    "no archive": b"PK\x03\x04 but no more",
    "empty": b"",
}


@pytest.mark.parametrize("content", HOSTILE_NPZ.values(), ids=HOSTILE_NPZ.keys())
def test_a_hostile_npz_file_is_refused_by_name(tmp_path, content):
    path = tmp_path / "x.npz"
    path.write_bytes(content)
    assert str(path) in refusal(path)


# --- CSV ---------------------------------------------------------------------------------------------------------------


def rows(images=IMAGES, labels=LABELS, separator=","):
    return [separator.join(map(str, [label, *image.ravel().tolist()])) for image, label in zip(images, labels, strict=True)]


HEADER = ",".join(["label", *(f"pixel{i}" for i in range(36))])
NUMBERED_HEADER = ",".join(["label", *map(str, range(36))])
TABLES = {
    "plain": "\n".join(rows()),
    "with a header": "\n".join([HEADER, *rows(), ""]),
    "with a header of numbers": "\n".join([NUMBERED_HEADER, *rows()]),
    "of Windows": "\ufeff" + "\r\n".join([HEADER, *rows()]),
    "with blank lines": "\n\n".join([HEADER, *rows()]),
    "with semicolons": "\n".join(rows(separator=";")),
    "with tabs": "\n".join(rows(separator="\t")),
    "in quotes": "\n".join('"' + row.replace(",", '","') + '"' for row in rows()),
    "as decimals": "\n".join(row.replace(",", ".0,") + ".0" for row in rows()),
}


@pytest.mark.parametrize("zipped", [False, True], ids=["plain", "gzipped"])
@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES.keys())
def test_a_table_is_read_and_a_sixth_held_out(tmp_path, table, zipped):
    path = tmp_path / ("small.csv.gz" if zipped else "small.csv")
    path.write_bytes(gzip.compress(table.encode()) if zipped else table.encode())
    dataset = read_dataset(path)
    assert (dataset.side, dataset.class_names, len(dataset.test_labels)) == (6, tuple("0123"), 4)
    assert_holds_all(dataset)


def test_a_table_for_testing_beside_the_one_for_training_is_found(tmp_path):
    (tmp_path / "mnist_train.csv").write_text("\n".join(rows()))
    (tmp_path / "mnist_test.csv").write_text("\n".join(rows(TEST_IMAGES, TEST_LABELS)))
    dataset = read_dataset(tmp_path / "mnist_train.csv")
    np.testing.assert_array_equal(dataset.train_images, IMAGES)
    np.testing.assert_array_equal(dataset.test_labels, TEST_LABELS)
    assert dataset.assumptions == ("The test images are those of mnist_test.csv, which lies beside it.",)


def test_classes_of_a_table_may_have_names_or_be_counted_from_one(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("\n".join(rows(labels=np.array(["bee", "Ant", "é", "v1.0"])[LABELS])), encoding="utf-8")
    assert read_dataset(path).class_names == ("Ant", "bee", "v1.0", "é")
    path.write_text("\n".join(rows(labels=LABELS + 1)))
    dataset = read_dataset(path)
    assert dataset.class_names == tuple("1234")
    assert_holds_all(dataset)


GOOD = rows()
BAD_TABLES = {
    "a pixel in words": ([*GOOD[:2], GOOD[2].replace(",", ",x,", 1).rpartition(",")[0]], "row 3, column 2: a pixel"),
    "a pixel of 256": ([*GOOD, "1" + ",0" * 35 + ",256"], "row 25, column 37: a pixel should be a whole number"),
    "a negative pixel": (["1" + ",0" * 35 + ",-1", *GOOD], "row 1, column 37"),
    "a fraction": (["1" + ",0" * 35 + ",0.5", *GOOD], "got '0.5'"),
    "infinite": (["1" + ",0" * 35 + ",inf", *GOOD], "got 'inf'"),
    "a column too few": ([*GOOD[:4], GOOD[4].rpartition(",")[0]], "row 5, has 36 columns; expected 37"),
    "a column too many": ([*GOOD[:4], GOOD[4] + ",1"], "row 5, has 38 columns; expected 37"),
    "columns that are no square": ([row + ",1" for row in GOOD], "row 1, has 38 columns; expected a label"),
    "no pixels": (["1", "2"], "row 1, has 1 columns"),
    "larger than 64 x 64": (["1" + ",0" * 65**2], "at most 64 x 64"),
    "endless": (["1" + ",0" * 200_000], "row 1, is too long"),
    "no label": ([*GOOD, ",".join(["", *["0"] * 36])], "row 25, column 1: the label is missing"),
    "label 62": ([*GOOD, "62" + ",0" * 36], "63 classes"),
    "label -1": ([*GOOD, "-1" + ",0" * 36], "label -1"),
    "nothing": ([], "holds no images"),
    "a header alone": ([HEADER], "holds no images"),
    "a single image": (["1" + ",0" * 36], "1 class"),
}


@pytest.mark.parametrize(("lines", "said"), BAD_TABLES.values(), ids=BAD_TABLES.keys())
def test_a_table_that_cannot_be_used_is_refused_with_the_row(tmp_path, lines, said):
    path = tmp_path / "x.csv"
    path.write_text("\n".join(lines))
    told = refusal(path)
    assert str(path) in told
    assert said in told or (said == "1 class" and "single image" in told)


def test_tables_that_are_no_text_or_no_gzip_are_refused_by_name(tmp_path):
    path = tmp_path / "x.csv"
    path.write_bytes(b"\xff\xfe" + b",0" * 36)
    assert "row 1, column 1: the label is not a text" in refusal(path)
    path = tmp_path / "x.csv.gz"
    path.write_bytes(gzip.compress("\n".join(GOOD).encode())[:-9])
    assert "not a whole gzip file" in refusal(path)


# --- folders of pictures -----------------------------------------------------------------------------------------------


def write_pictures(folder, images=IMAGES, labels=LABELS, names="0123", ending=".png"):
    for number, (image, label) in enumerate(zip(images, labels, strict=True)):
        path = folder / names[label] / f"{number:03}{ending}"
        path.parent.mkdir(parents=True, exist_ok=True)
        PIL.Image.fromarray(image).save(path)


DARK = IMAGES // 3  # black paper: black and white are not exchanged


def test_folders_of_classes_side_by_side_are_read_and_a_sixth_held_out(tmp_path):
    write_pictures(tmp_path, DARK, names=("10", "9", "b", "A"))
    dataset = read_dataset(tmp_path)
    assert dataset.class_names == ("9", "10", "A", "b")
    assert len(dataset.assumptions) == 1
    assert "one sixth" in dataset.assumptions[0]
    assert_holds_all(dataset, DARK, np.array([1, 0, 3, 2])[LABELS])


def test_images_sorted_by_class_are_mixed_always_in_the_same_way(tmp_path):
    order = np.argsort(LABELS, kind="stable")
    dataset, again = (
        read_dataset(write_npz(tmp_path / "x.npz", x_train=IMAGES[order], y_train=LABELS[order])) for _ in "12"
    )
    assert set(dataset.train_labels[:12]) == {0, 1, 2, 3}
    np.testing.assert_array_equal(dataset.train_images, again.train_images)
    np.testing.assert_array_equal(dataset.test_images, TEST_IMAGES)
    found = sorted((image.tobytes(), label) for image, label in zip(dataset.train_images, dataset.train_labels, strict=True))
    assert found == sorted((image.tobytes(), label) for image, label in zip(IMAGES, LABELS, strict=True))


@pytest.mark.parametrize(("train", "test"), [("train", "test"), ("Training", "Testing")])
def test_folders_for_training_and_testing_are_the_two_parts(tmp_path, train, test):
    write_pictures(tmp_path / train, DARK)
    write_pictures(tmp_path / test, DARK[:5], LABELS[:5])
    (tmp_path / train / "0" / "notes.txt").write_text("no picture")
    (tmp_path / train / "0" / ".hidden.png").write_text("no picture either")
    dataset = read_dataset(tmp_path)
    assert (len(dataset.train_labels), len(dataset.test_labels), dataset.assumptions) == (24, 5, ())
    assert sorted(image.tobytes() for image in dataset.test_images) == sorted(image.tobytes() for image in DARK[:5])


def test_colours_become_grey_and_16_bits_8(tmp_path):
    colour = np.stack([DARK] * 3, axis=-1)
    write_pictures(tmp_path / "a", colour, LABELS)
    write_pictures(tmp_path / "b", DARK.astype(np.uint16) * 257, LABELS)
    for folder in (tmp_path / "a", tmp_path / "b"):
        assert_holds_all(read_dataset(folder), DARK)


def test_pictures_of_other_sizes_become_square_and_keep_their_proportions(tmp_path):
    wide = np.zeros((10, 20), np.uint8)
    wide[:, 8:12] = 255
    high = wide.T.copy()
    for folder, picture in itertools.product("xy", (wide, high)):
        write_pictures(tmp_path, [picture, picture], [0, 0], names=[folder], ending=f"{picture.shape}.png")
    dataset = read_dataset(tmp_path)
    assert dataset.side == 20
    assert "scaled to 20 x 20 pixels" in dataset.assumptions[0]
    for image in (*dataset.train_images, *dataset.test_images):
        np.testing.assert_array_equal(image if image[10, 6] == 0 else image.T, np.pad(wide, ((5, 5), (0, 0))))


def test_large_dark_on_light_pictures_become_28_x_28_with_bright_ink(tmp_path):
    large = np.full((300, 300), 255, np.uint8)
    large[100:200, 140:160] = 0
    write_pictures(tmp_path, [large] * 4, [0, 1, 0, 1], ending=".jpg")
    dataset = read_dataset(tmp_path)
    assert dataset.side == 28
    assert ["28 x 28" in said or "exchanged" in said for said in dataset.assumptions[:2]] == [True, True]
    image = dataset.train_images[0]
    assert image[0].max() < 10
    assert image[14, 13:15].min() > 150


def test_a_picture_that_cannot_be_read_is_named(tmp_path):
    write_pictures(tmp_path)
    (tmp_path / "2" / "bad.png").write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    assert str(tmp_path / "2" / "bad.png") in refusal(tmp_path)


def test_folders_that_hold_no_classes_are_refused(tmp_path):
    assert "holds no data set" in refusal(tmp_path)
    (tmp_path / "train").mkdir()
    assert "holds no data set" in refusal(tmp_path)
    one = tmp_path / "one"
    write_pictures(one, IMAGES[:3], [0, 0, 0])
    assert "has 1 class" in refusal(one)
    many = tmp_path / "many"
    write_pictures(many, IMAGES.repeat(3, axis=0)[:63], range(63), names=[str(i) for i in range(63)])
    assert "63 classes; at most 62" in refusal(many)


def test_reading_a_folder_can_be_left(tmp_path):
    write_pictures(tmp_path, DARK)
    steps = dataset_steps(tmp_path)
    assert next(steps) is None
    steps.close()


# --- anything else -----------------------------------------------------------------------------------------------------


def test_other_files_and_what_is_not_there_are_refused(tmp_path):
    path = tmp_path / "x.txt"
    path.write_text("hello")
    assert "its name should end in .npz, .csv or .csv.gz" in refusal(path)
    assert "is not there" in refusal(tmp_path / "none.npz")
    assert "x" * 300 in refusal(tmp_path / ("x" * 300))


def read_or_refuse(content, ending):
    """Read a file with this content; any error but a DatasetError comes through."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"x{ending}"
        if ending == ".png":
            write_pictures(Path(folder), names=("a", "b", "a", "b"))
            path = Path(folder) / "a" / "damaged.png"
        path.write_bytes(content)
        try:
            dataset = read_dataset(Path(folder) if ending == ".png" else path)
        except DatasetError:
            return
    assert isinstance(dataset, Dataset)
    assert 2 <= dataset.classes <= 62
    for images, labels in ((dataset.train_images, dataset.train_labels), (dataset.test_images, dataset.test_labels)):
        assert images.shape == (len(labels), dataset.side, dataset.side)
        assert images.dtype == labels.dtype == np.uint8
        assert labels.max() < dataset.classes


def whole_file(ending):
    file = io.BytesIO()
    match ending:
        case ".npz":
            np.savez(file, **KERAS)
        case ".csv":
            file.write("\n".join([HEADER, *rows()]).encode())
        case ".csv.gz":
            file.write(gzip.compress("\n".join(rows()).encode()))
        case ".png":
            PIL.Image.fromarray(IMAGES[0]).save(file, "PNG")
    return file.getvalue()


ENDINGS = (".npz", ".csv", ".csv.gz", ".png")
WHOLE = {ending: whole_file(ending) for ending in ENDINGS}


@given(ending=st.sampled_from(ENDINGS), content=st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(ending, content):
    read_or_refuse(content, ending)


@given(data=st.data(), ending=st.sampled_from(ENDINGS))
def test_damaged_files_are_read_or_refused(data, ending):
    content = WHOLE[ending]
    start = data.draw(st.integers(0, min(300, len(content))) | st.integers(0, len(content)))
    end = data.draw(st.integers(start, min(start + 8, len(content))) | st.just(len(content)))
    read_or_refuse(content[:start] + data.draw(st.binary(max_size=8)) + content[end:], ending)


@given(text=st.text(st.sampled_from('0123456789,;\n"ax .-e'), max_size=300))
def test_any_table_is_read_or_refused(text):
    read_or_refuse(text.encode(), ".csv")


@given(
    shape=st.lists(st.sampled_from([-1, 0, 1, 2, 6, 24, 36, 2**40]), max_size=4).map(tuple),
    dtype=st.sampled_from(["|u1", "<f4", "<f8", "|O", "<U3", "<M8[s]", "|V0", "<i8"]),
    content=st.binary(max_size=900),
)
def test_any_npz_header_is_read_or_refused(shape, dtype, content):
    read_or_refuse(npz_bytes(x_train=npy(shape, content, dtype), y_train=npy((2,), b"\0\1")), ".npz")
    read_or_refuse(npz_bytes(x_train=npy((2, 6, 6), bytes(72)), y_train=npy(shape, content, dtype)), ".npz")
