"""IDX files as archives, browsers and other programs leave them: names, places and types."""

import gzip
import os

import numpy as np
import pytest
from dataset_sources import refusal, said
from idx_files import NAMES, TEST_IMAGES, TEST_LABELS, TRAIN_IMAGES, TRAIN_LABELS, small_dataset, words, write_folder

from nnfs_gui.storage.datasets.reader import dataset_steps, read_dataset
from nnfs_gui.storage.datasets.reading import Choices

FILES, ARRAYS = small_dataset()


def assert_is_whole(dataset, arrays=ARRAYS):
    found = dataset.train_images, dataset.train_labels, dataset.test_images, dataset.test_labels
    for array, expected in zip(found, arrays, strict=True):
        np.testing.assert_array_equal(array, expected)


def typed(array, code, dtype):
    """The bytes of an IDX file whose values have another type."""
    return bytes([0, 0, code, array.ndim]) + words(*array.shape) + array.astype(dtype).tobytes()


RENAMED = {
    "a dot": lambda name: name.replace("-idx", ".idx"),
    "upper case": str.upper,
    "test for t10k": lambda name: name.replace("t10k", "test"),
    "training and testing": lambda name: name.replace("t10k", "testing").replace("train", "training"),
    "short ending": lambda name: name.rpartition("-idx")[0] + ".idx",
    "underscores": lambda name: name.replace("-", "_"),
    "downloaded again": lambda name: f"{name} (1).gz",
    "ending in capitals": lambda name: f"{name}.GZ",
    "QMNIST": lambda name: f"qmnist-{name.replace('t10k', 'test')}.gz",
    "in folders of the same name": lambda name: f"{name}/{name}",
    "in a folder for each part": lambda name: f"{'train' if 'train' in name else 'Test'}/{name.partition('-')[2]}",
    "two folders below": lambda name: f"MNIST/raw/{name}",
}


@pytest.mark.parametrize("rename", RENAMED.values(), ids=RENAMED.keys())
def test_files_under_other_names_and_in_other_places_are_read_with_their_test_part(tmp_path, rename):
    for name, content in FILES.items():
        path = tmp_path / rename(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(content) if path.suffix.lower() == ".gz" else content)
    dataset = read_dataset(tmp_path)
    assert_is_whole(dataset)
    assert dataset.assumptions == ()
    for file in filter(os.path.isfile, tmp_path.rglob("*")):
        if names_train(file):
            assert_is_whole(read_dataset(file))


def names_train(file):
    return "train" in file.name.lower()


def test_a_file_and_a_folder_of_its_name_side_by_side_are_one_data_set(tmp_path):
    write_folder(tmp_path, FILES)
    for name, content in FILES.items():
        (tmp_path / name.replace("-idx", ".idx")).mkdir()
        (tmp_path / name.replace("-idx", ".idx") / name).write_bytes(content)
    assert_is_whole(read_dataset(tmp_path))


def test_a_file_that_a_browser_has_unpacked_keeps_its_ending_and_is_read(tmp_path):
    for name, content in FILES.items():
        (tmp_path / f"{name}.gz").write_bytes(content)
    assert_is_whole(read_dataset(tmp_path))


def test_several_data_sets_below_a_folder_are_told_and_none_is_taken_for_another(tmp_path):
    for folder in ("MNIST", "FashionMNIST"):
        (tmp_path / folder / "raw").mkdir(parents=True)
        write_folder(tmp_path / folder / "raw", FILES)
    assert "holds several data sets: FashionMNIST/raw, MNIST/raw" in refusal(tmp_path)
    assert_is_whole(read_dataset(tmp_path / "MNIST"))


def test_other_data_sets_in_one_folder_are_told(tmp_path):
    for split in ("digits", "letters"):
        write_folder(tmp_path, {f"emnist-{split}-{name.replace('t10k', 'test')}": FILES[name] for name in NAMES})
    assert "other data sets, too" in said(read_dataset(tmp_path))
    assert "emnist-letters-" in said(read_dataset(tmp_path))


def test_of_two_files_for_the_same_the_one_that_is_read_is_told(tmp_path):
    write_folder(tmp_path, FILES)
    assert read_dataset(tmp_path).assumptions == ()
    (tmp_path / TEST_LABELS.replace("t10k", "test")).write_bytes(FILES[TEST_LABELS])
    assert f"{TEST_LABELS} was read; test-labels-idx1-ubyte, which could be meant too, was left out." in said(
        read_dataset(tmp_path)
    )


def test_emnist_is_set_upright_which_is_said_and_can_be_chosen(tmp_path):
    write_folder(tmp_path, {f"emnist-digits-{name.replace('t10k', 'test')}": FILES[name] for name in NAMES})
    reading = next(filter(None, dataset_steps(tmp_path)))
    assert "set upright" in said(reading.dataset)
    assert ("turned", True) in [(question.choice, question.answer) for question in reading.questions if question.is_doubtful]
    assert_is_whole(read_dataset(tmp_path, choices=Choices(turned=False)))


def test_labels_may_be_numbers_of_any_type(tmp_path):
    for code, dtype in ((8, "u1"), (9, "i1"), (11, ">i2"), (12, ">i4"), (13, ">f4"), (14, ">f8")):
        labels = {TRAIN_LABELS: typed(ARRAYS[1], code, dtype), TEST_LABELS: typed(ARRAYS[3], code, dtype)}
        write_folder(tmp_path, FILES | labels)
        assert_is_whole(read_dataset(tmp_path))


def test_of_the_columns_of_qmnist_the_first_is_the_class_which_is_said(tmp_path):
    write_folder(tmp_path, {name: FILES[name] for name in (TRAIN_IMAGES, TEST_IMAGES)})
    for part, labels in (("train", ARRAYS[1]), ("test", ARRAYS[3])):
        table = np.column_stack([labels, np.full((len(labels), 7), 4999)])
        (tmp_path / f"{part}-labels-idx2-int").write_bytes(typed(table, 12, ">i4"))
    dataset = read_dataset(tmp_path)
    assert_is_whole(dataset)
    assert "8 columns; the first is the class" in said(dataset)


@pytest.mark.parametrize(
    ("code", "dtype", "factor"), [(11, ">i2", 1), (12, ">i4", 1), (13, ">f4", 1), (14, ">f8", 1), (14, ">f8", 1 / 255)]
)
def test_images_may_be_numbers_of_any_type(tmp_path, code, dtype, factor):
    images = {
        name: typed(array * factor, code, dtype) for name, array in ((TRAIN_IMAGES, ARRAYS[0]), (TEST_IMAGES, ARRAYS[2]))
    }
    write_folder(tmp_path, FILES | images)
    assert_is_whole(read_dataset(tmp_path))


def test_images_may_be_rows_of_pixels_and_labels_one_hot(tmp_path):
    changed = {}
    for names, part in ((NAMES[:2], ARRAYS[:2]), (NAMES[2:], ARRAYS[2:])):
        changed[names[0]] = typed(part[0].reshape(len(part[0]), -1), 8, "u1")
        changed[names[1]] = typed(np.eye(5)[part[1]], 8, "u1")
    write_folder(tmp_path, changed)
    assert_is_whole(read_dataset(tmp_path))


def test_a_type_that_idx_does_not_know_is_refused(tmp_path):
    write_folder(tmp_path, FILES | {TRAIN_IMAGES: typed(ARRAYS[0], 10, "u1")})
    assert "is not an IDX file of images: it starts with 2563" in refusal(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_a_pipe_in_the_place_of_a_file_makes_nobody_wait(tmp_path):
    write_folder(tmp_path, FILES)
    (tmp_path / TRAIN_LABELS).unlink()
    os.mkfifo(tmp_path / TRAIN_LABELS)
    assert f"no file {TRAIN_LABELS}" in refusal(tmp_path)


def test_a_folder_that_leads_to_itself_ends(tmp_path):
    (tmp_path / "raw").mkdir()
    write_folder(tmp_path / "raw", FILES)
    try:
        (tmp_path / "raw" / "again").symlink_to(tmp_path, target_is_directory=True)
    except OSError:
        pytest.skip("links cannot be made here")
    assert_is_whole(read_dataset(tmp_path))
