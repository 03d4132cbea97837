import gzip
import tempfile
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from idx_files import (
    NAMES,
    TEST_LABELS,
    TRAIN_IMAGES,
    TRAIN_LABELS,
    images_file,
    labels_file,
    small_dataset,
    words,
    write_folder,
)

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.storage.datasets.arrays.idx import load_dataset

FILES, ARRAYS = small_dataset()


def arrays_of(dataset):
    return dataset.train_images, dataset.train_labels, dataset.test_images, dataset.test_labels


@pytest.mark.parametrize("zipped", [False, True], ids=["plain", "gzipped"])
def test_folder_of_idx_files_is_read_as_it_was_written(tmp_path, zipped):
    write_folder(tmp_path, FILES, zipped=zipped)
    dataset = load_dataset(tmp_path, "small")
    assert (dataset.name, dataset.side, dataset.class_names) == ("small", 28, tuple("01234"))
    for array, expected in zip(arrays_of(dataset), ARRAYS, strict=True):
        np.testing.assert_array_equal(array, expected)


def test_plain_and_gzipped_files_may_stand_side_by_side(tmp_path):
    write_folder(tmp_path, {name: FILES[name] for name in NAMES[:2]})
    write_folder(tmp_path, {name: FILES[name] for name in NAMES[2:]}, zipped=True)
    np.testing.assert_array_equal(load_dataset(tmp_path).test_images, ARRAYS[2])


@pytest.mark.parametrize("zipped", [False, True], ids=["plain", "gzipped"])
def test_digits_of_emnist_under_their_own_names_are_set_upright(tmp_path, zipped):
    renamed = {f"emnist-digits-{name.replace('t10k', 'test')}": content for name, content in FILES.items()}
    write_folder(tmp_path, renamed, zipped=zipped)
    dataset = load_dataset(tmp_path)
    for images, lying in ((dataset.train_images, ARRAYS[0]), (dataset.test_images, ARRAYS[2])):
        np.testing.assert_array_equal(images, np.array([image.T for image in lying]))
    np.testing.assert_array_equal(dataset.train_labels, ARRAYS[1])


IMAGES, LABELS = FILES[TRAIN_IMAGES], FILES[TRAIN_LABELS]
HOSTILE = {
    # what is wrong: (the file, what stands in it, what the message says)
    "labels in the place of images": (TRAIN_IMAGES, LABELS.ljust(100), "starts with 2049, expected the magic number 2051"),
    "images in the place of labels": (TRAIN_LABELS, IMAGES, "starts with 2051, expected the magic number 2049"),
    "other byte order": (TRAIN_IMAGES, b"\x03\x08\x00\x00" + IMAGES[4:], "expected the magic number 2051"),
    "empty": (TRAIN_IMAGES, b"", "header should be 16 bytes long, got 0"),
    "header of images cut off": (TRAIN_IMAGES, IMAGES[:15], "header should be 16 bytes long, got 15"),
    "header of labels cut off": (TRAIN_LABELS, LABELS[:7], "header should be 8 bytes long, got 7"),
    "no data": (TRAIN_IMAGES, IMAGES[:16], "5 x 28 x 28 = 3,920 bytes of data, but holds only 0"),
    "last pixel missing": (TRAIN_IMAGES, IMAGES[:-1], "but holds only 3,919"),
    "last label missing": (TRAIN_LABELS, LABELS[:-1], "5 = 5 bytes of data, but holds only 4"),
    "one pixel too many": (TRAIN_IMAGES, IMAGES + b"\x00", "but holds more"),
    "one label too many": (TEST_LABELS, FILES[TEST_LABELS] + b"\x00", "but holds more"),
    "an image more than labels": (TRAIN_LABELS, labels_file(ARRAYS[1][:4]), "holds 5 images, but"),
    "a label more than images": (TRAIN_LABELS, labels_file(np.zeros(6, np.uint8)), "6 labels"),
    "images of 27 x 28": (TRAIN_IMAGES, images_file(ARRAYS[0][:, :27]), "27 x 28 pixels; expected square ones"),
    "images without pixels": (TRAIN_IMAGES, words(2051, 5, 0, 28), "0 x 28 pixels; expected square ones"),
    "images without end or pixels": (TRAIN_IMAGES, words(2051, 2**32 - 1, 0, 2**32 - 1), "at most"),
    "no images": (TRAIN_IMAGES, images_file(ARRAYS[0][:0]), "0 images"),
    "no labels": (TEST_LABELS, words(2049, 0), "0 labels"),
    "images of 65 x 65": (TRAIN_IMAGES, images_file(np.zeros((5, 65, 65), np.uint8)), "65 x 65 pixels; expected square"),
    "images of two sizes": (TRAIN_IMAGES, images_file(ARRAYS[0][:, :27, :27]), "27 x 27 pixels, but"),
    "label 63": (TRAIN_LABELS, labels_file(np.array([0, 1, 63, 3, 4], np.uint8)), "label 63; expected numbers from 0 to 61"),
    "label 62": (TRAIN_LABELS, labels_file(np.array([0, 1, 62, 3, 4], np.uint8)), "63 classes; expected 2 to 62"),
    "label 255 among the test labels": (TEST_LABELS, labels_file(np.array([255, 0, 0], np.uint8)), "label 255"),
    "a tebibyte announced": (TRAIN_IMAGES, words(2051, 2**20, 2**10, 2**10), "1,099,511,627,776 bytes of data; at most"),
    "more announced than 64 bits count": (TRAIN_IMAGES, words(2051, *[2**32 - 1] * 3), "bytes of data; at most"),
    "labels without end announced": (TRAIN_LABELS, words(2049, 2**32 - 1), "4,294,967,295 bytes of data; at most"),
}
hostile = pytest.mark.parametrize(("name", "content", "said"), HOSTILE.values(), ids=HOSTILE.keys())


@hostile
@pytest.mark.parametrize("zipped", [False, True], ids=["plain", "gzipped"])
def test_hostile_file_is_refused_by_name_with_what_was_expected(tmp_path, name, content, said, zipped):
    write_folder(tmp_path, {**FILES, name: content}, zipped=zipped)
    with pytest.raises(DatasetError) as caught:
        load_dataset(tmp_path)
    assert name.removesuffix("-labels-idx1-ubyte") in str(caught.value)
    assert said in str(caught.value)


def test_data_set_without_a_single_image_is_refused(tmp_path):
    write_folder(tmp_path, {**FILES, TRAIN_IMAGES: words(2051, 0, 28, 28), TRAIN_LABELS: words(2049, 0)})
    with pytest.raises(DatasetError, match=f"{TRAIN_IMAGES} holds no images"):
        load_dataset(tmp_path)


ZIPPED = gzip.compress(IMAGES)
DAMAGED = {
    "empty": b"",
    "cut off in its header": ZIPPED[:8],
    "cut off in its data": ZIPPED[: len(ZIPPED) // 2],
    "cut off in its check sum": ZIPPED[:-5],
    "wrong check sum": ZIPPED[:-8] + b"\x00\x00\x00\x00" + ZIPPED[-4:],
    "wrong block": ZIPPED[:10] + b"\xff" * 20 + ZIPPED[30:],
    "followed by something else": ZIPPED + b"something else",
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED.keys())
def test_damaged_gzip_file_is_refused_by_name(tmp_path, content):
    write_folder(tmp_path, {name: FILES[name] for name in NAMES[1:]})
    (tmp_path / f"{TRAIN_IMAGES}.gz").write_bytes(content)
    with pytest.raises(DatasetError, match=rf"{TRAIN_IMAGES}\.gz"):
        load_dataset(tmp_path)


@pytest.mark.parametrize("side", [1, 8, 28, 64])
@pytest.mark.parametrize("classes", [2, 3, 47, 62])
def test_sides_up_to_64_and_2_to_62_classes_are_read(tmp_path, side, classes):
    rng = np.random.default_rng(0)
    labels = np.arange(classes, dtype=np.uint8)
    images = rng.integers(0, 256, (classes, side, side), dtype=np.uint8)
    contents = (images_file(images), labels_file(labels), images_file(images[:3]), labels_file(labels[:3]))
    write_folder(tmp_path, dict(zip(NAMES, contents, strict=True)))
    dataset = load_dataset(tmp_path)
    assert dataset.class_names == tuple(map(str, range(classes)))
    np.testing.assert_array_equal(dataset.train_images, images)
    assert (dataset.side, dataset.assumptions) == (side, ())


def test_a_sixth_is_held_out_where_both_test_files_are_missing(tmp_path):
    files, (images, labels, _, _) = small_dataset(train=60)
    write_folder(tmp_path, {name: files[name] for name in (TRAIN_IMAGES, TRAIN_LABELS)})
    dataset, again = load_dataset(tmp_path), load_dataset(tmp_path)
    assert (len(dataset.train_labels), len(dataset.test_labels)) == (50, 10)
    assert "one sixth" in str(dataset.assumptions[0])
    np.testing.assert_array_equal(dataset.test_images, again.test_images)
    seen = {(image.tobytes(), label) for image, label in zip(images, labels, strict=True)}
    for images, labels in ((dataset.train_images, dataset.train_labels), (dataset.test_images, dataset.test_labels)):
        seen -= {(image.tobytes(), label) for image, label in zip(images, labels, strict=True)}
    assert not seen


def test_one_file_stands_for_its_companions(tmp_path):
    write_folder(tmp_path, FILES, zipped=True)
    for name in NAMES:
        np.testing.assert_array_equal(load_dataset(tmp_path / f"{name}.gz").test_images, ARRAYS[2])


def test_letters_of_emnist_are_counted_from_one_and_named_by_their_mapping(tmp_path):
    labels = {TRAIN_LABELS: labels_file(ARRAYS[1] + 1), TEST_LABELS: labels_file(ARRAYS[3] + 1)}
    for name, content in (FILES | labels).items():
        (tmp_path / f"emnist-letters-{name.replace('t10k', 'test')}").write_bytes(content)
    path = tmp_path / f"emnist-letters-{TRAIN_IMAGES}"
    assert load_dataset(path).class_names == tuple("12345")
    (tmp_path / "emnist-letters-mapping.txt").write_text("1 65 97\n2 66 98\n3 67 99\n4 68 100\n5 69 101\n")
    dataset = load_dataset(path)
    assert dataset.class_names == tuple("ABCDE")
    np.testing.assert_array_equal(dataset.train_labels, ARRAYS[1])
    (tmp_path / "emnist-letters-mapping.txt").write_text("1 no\n")
    with pytest.raises(DatasetError, match=r"mapping\.txt should hold"):
        load_dataset(path)


def test_classes_are_called_as_the_file_of_names_says(tmp_path):
    write_folder(tmp_path, FILES)
    names = tmp_path / "class-names.txt"
    names.write_text("zero\none\ntwo\nthree\nfour\nfive\n", encoding="utf-8")
    dataset = load_dataset(tmp_path)
    assert dataset.class_names == ("zero", "one", "two", "three", "four", "five")
    assert [str(said) for said in dataset.assumptions] == ["No training image shows five."]
    names.write_text("zero\none\n", encoding="utf-8")
    with pytest.raises(DatasetError, match="5 classes, but there are only 2 names"):
        load_dataset(tmp_path)
    for content in (b"\x81", b"x" * 10_001):
        names.write_bytes(content)
        with pytest.raises(DatasetError, match=r"class-names\.txt is"):
            load_dataset(tmp_path)


@pytest.mark.parametrize("missing", NAMES)
def test_missing_file_is_named(tmp_path, missing):
    write_folder(tmp_path, {name: content for name, content in FILES.items() if name != missing})
    with pytest.raises(DatasetError, match=rf"no file {missing} or {missing}\.gz"):
        load_dataset(tmp_path)


def test_folder_in_the_place_of_a_file_counts_as_missing(tmp_path):
    write_folder(tmp_path, FILES)
    (tmp_path / TRAIN_IMAGES).unlink()
    (tmp_path / TRAIN_IMAGES).mkdir()
    with pytest.raises(DatasetError, match=TRAIN_IMAGES):
        load_dataset(tmp_path)


def test_file_in_the_place_of_a_folder_is_refused(tmp_path):
    file = tmp_path / "file"
    file.write_bytes(IMAGES)
    with pytest.raises(DatasetError, match="file is not an IDX file whose name says what it holds"):
        load_dataset(file)
    with pytest.raises(DatasetError, match="nowhere is not a folder"):
        load_dataset(tmp_path / "nowhere")


def test_folder_that_cannot_even_be_looked_up_is_refused(tmp_path):
    name = "x" * 300  # longer than file systems allow; a folder inside one that may not be entered ends the same way
    with pytest.raises(DatasetError, match=name):
        load_dataset(tmp_path / name)


@pytest.mark.parametrize(("ending", "pack"), [("", bytes), (".gz", gzip.compress)], ids=["plain", "gzipped"])
def test_announced_size_takes_no_memory_before_the_data_is_there(tmp_path, ending, pack):
    path = tmp_path / f"{TRAIN_IMAGES}{ending}"
    (tmp_path / TRAIN_LABELS).write_bytes(labels_file((np.arange(2**17) % 10).astype(np.uint8)))
    path.write_bytes(pack(words(2051, 2**17, 64, 64)))
    tracemalloc.start()
    try:
        with pytest.raises(DatasetError, match=f"{path.name} announces 131072 x 64 x 64 = 536,870,912 bytes"):
            load_dataset(tmp_path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 100e6


def load_or_refuse(files):
    """Load files, given as {name with or without .gz: bytes}; any error but a DatasetError comes through."""
    with tempfile.TemporaryDirectory() as folder:
        write_folder(Path(folder), files)
        try:
            dataset = load_dataset(Path(folder))
        except DatasetError:
            return
    for images, labels in ((dataset.train_images, dataset.train_labels), (dataset.test_images, dataset.test_labels)):
        assert images.shape == (len(labels), dataset.side, dataset.side)
        assert labels.max() < dataset.classes <= 62
        assert dataset.side <= 64


headers = st.lists(st.sampled_from([0, 1, 2, 5, 28, 784, 2049, 2051, 2**31, 2**32 - 1]), min_size=1, max_size=5)
any_bytes = st.binary(max_size=200) | st.builds(
    lambda numbers, tail: words(*numbers) + tail, headers, st.binary(max_size=900)
)


@given(name=st.sampled_from(NAMES), content=any_bytes, zipped=st.booleans())
def test_any_bytes_are_read_or_refused(name, content, zipped):
    files = {**FILES, name: content}
    if zipped:
        files[f"{name}.gz"] = gzip.compress(files.pop(name))
    load_or_refuse(files)


@given(name=st.sampled_from(NAMES), content=st.binary(max_size=200))
def test_any_bytes_called_gz_are_read_or_refused(name, content):
    files = dict(FILES)
    del files[name]
    load_or_refuse({**files, f"{name}.gz": content})


@st.composite
def damages(draw, content):
    """The same bytes with a piece of them taken out, written over or put in between."""
    # mostly near the front, where the header stands
    start = draw(st.integers(0, min(40, len(content))) | st.integers(0, len(content)))
    end = draw(st.integers(start, min(start + 8, len(content))) | st.just(len(content)))
    return content[:start] + draw(st.binary(max_size=8)) + content[end:]


@given(data=st.data(), name=st.sampled_from(NAMES), zipped=st.booleans())
def test_damaged_files_are_read_or_refused(data, name, zipped):
    files = dict(FILES)
    content = files.pop(name)
    if zipped:
        files[f"{name}.gz"] = data.draw(damages(gzip.compress(content)))
    else:
        files[name] = data.draw(damages(content))
    load_or_refuse(files)
