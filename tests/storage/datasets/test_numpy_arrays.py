"""NumPy's files as people write them: names, places, shapes, numbers and labels."""

import tracemalloc

import numpy as np
import pytest
from dataset_sources import (
    DARK,
    IMAGES,
    KERAS,
    LABELS,
    TEST_IMAGES,
    TEST_LABELS,
    assert_holds_all,
    npy,
    npz_bytes,
    refusal,
    said,
    write_npz,
)

from nnfs_gui.storage.datasets.reader import dataset_steps, read_dataset
from nnfs_gui.storage.datasets.reading import Choices, Ink

KEYS = tuple(KERAS)


def assert_is_whole(dataset):
    np.testing.assert_array_equal(dataset.train_images, IMAGES)
    np.testing.assert_array_equal(dataset.train_labels, LABELS)
    np.testing.assert_array_equal(dataset.test_images, TEST_IMAGES)
    np.testing.assert_array_equal(dataset.test_labels, TEST_LABELS)


@pytest.mark.parametrize(
    "names",
    [
        ("X_train", "Y_train", "X_test", "Y_test"),
        ("train_images", "train_labels", "test_images", "test_labels"),
        ("trainX", "trainY", "testX", "testY"),
        ("xtrain", "ytrain", "xtest", "ytest"),
        ("images_train", "targets_train", "images_test", "targets_test"),
        ("training_data", "training_target", "t10k-imgs", "t10k-label"),
        ("x", "y", "x_test", "y_test"),
        ("a", "b", "c", "d"),
        ("arr_0", "arr_1", "arr_2", "arr_3"),
    ],
    ids=lambda names: names[0],
)
def test_arrays_are_known_by_their_names_or_by_their_shapes(tmp_path, names):
    np.savez(tmp_path / "x.npz", **dict(zip(names, KERAS.values(), strict=True)))
    dataset = read_dataset(tmp_path / "x.npz")
    assert_is_whole(dataset)
    assert ("a was taken for the training images, and b for" in said(dataset)) == (names[0] == "a")


ODD_NAMES = {
    "what nobody expects beside them": {"pics": IMAGES, "what": LABELS, "mean": np.zeros(3), "version": np.array(2)},
    "images of which the name is known": {"x_train": IMAGES, "ziel": LABELS, "writers": np.zeros((24, 3)).T},
    "labels of which the name is known": {"bytes_of_pics": IMAGES, "labels": LABELS},
    "German names": {"bilder": IMAGES, "klassen": LABELS},
    "French names": {"images": IMAGES, "etiquettes": LABELS},
}


@pytest.mark.parametrize("kind", ODD_NAMES)
def test_arrays_of_unknown_names_are_told_by_their_shapes(tmp_path, kind):
    np.savez(tmp_path / "x.npz", **ODD_NAMES[kind])
    assert_holds_all(read_dataset(tmp_path / "x.npz"))


def test_where_two_arrays_could_be_labels_nothing_is_guessed(tmp_path):
    np.savez(tmp_path / "x.npz", pics=IMAGES, what=LABELS, writers=LABELS)
    assert "It has: pics, what, writers." in refusal(tmp_path / "x.npz")
    np.savez(tmp_path / "x.npz", x_test=IMAGES, what=LABELS)
    assert "has no array x_train" in refusal(tmp_path / "x.npz")


def test_an_array_of_records_is_called_so(tmp_path):
    np.save(tmp_path / "x.npy", np.zeros(24, [("label", "u1"), ("image", "u1", (6, 6))]))
    assert "x.npy holds values of the type [('label', 'u1')" in refusal(tmp_path / "x.npy")


PER_CLASS = {
    "a file each": "{name}.npy",
    "as of Quick, Draw!": "full_numpy_bitmap_{name}.npy",
    "a folder each": "{name}/{number}.npy",
    "a folder each in one of the part": "train/{name}/{number}.npy",
    "packed": "{name}.npz",
}


@pytest.mark.parametrize("kind", PER_CLASS)
@pytest.mark.parametrize("shape", [(6, 6), (36,)])
def test_each_array_may_hold_one_class(tmp_path, kind, shape):
    names = np.array(["ant", "bee", "cat", "dog"])
    for label, name in enumerate(names):
        whole = IMAGES[label == LABELS].reshape(-1, *shape)
        for number, images in enumerate((whole[:2], whole[2:]) if "number" in PER_CLASS[kind] else (whole,)):
            path = tmp_path / PER_CLASS[kind].format(name=name, number=number)
            path.parent.mkdir(parents=True, exist_ok=True)
            (np.savez_compressed if path.suffix == ".npz" else np.save)(path, images)
    dataset = read_dataset(tmp_path)
    assert dataset.class_names == tuple(names)
    assert_holds_all(dataset)
    assert "Each file holds images of one class: " in said(dataset)


def test_each_array_may_be_one_image_in_the_folder_of_its_class_and_its_part(tmp_path):
    for number, (image, label) in enumerate(zip(IMAGES, LABELS, strict=True)):
        path = tmp_path / ("test" if number < 8 else "train") / str(label) / f"{number}.npy"
        path.parent.mkdir(parents=True, exist_ok=True)
        np.save(path, image)
    dataset = read_dataset(tmp_path)
    assert (len(dataset.train_labels), len(dataset.test_labels)) == (16, 8)
    assert_holds_all(dataset)


def test_arrays_that_are_parts_or_do_not_fit_are_no_classes(tmp_path):
    for name, array in (("train", IMAGES), ("test", IMAGES[:8])):
        np.save(tmp_path / f"{name}.npy", array)
    assert "holds no arrays" in refusal(tmp_path)
    for name, array in (("train", IMAGES), ("test", IMAGES[:, 1:])):
        (tmp_path / f"{name}.npy").unlink()
        np.save(tmp_path / f"{name}er.npy", array)
    assert "holds no arrays" in refusal(tmp_path)
    (tmp_path / "trainer.npy").write_bytes(b"")
    assert "trainer.npy is not an array of NumPy" in refusal(tmp_path)


def test_labels_that_differ_only_in_capitals_or_that_python_printed_of_bytes_are_one(tmp_path):
    words = np.array(["Cat", "b'dog'", "owl", "bee"])[LABELS]
    words[:2] = "cat ", "DOG"
    np.savez(tmp_path / "x.npz", x=IMAGES, y=words)
    dataset = read_dataset(tmp_path / "x.npz")
    assert dataset.class_names == ("bee", "Cat", "dog", "owl")
    assert_holds_all(dataset, labels=np.array([1, 2, 3, 0])[LABELS])
    assert "DOG, cat became Cat, dog." in said(dataset)


def write_each(folder, names, save, ending):
    folder.mkdir(parents=True, exist_ok=True)
    for name, array in zip(names, KERAS.values(), strict=True):
        path = folder / f"{name}{ending}"
        path.parent.mkdir(exist_ok=True)
        save(path, array)


FOLDERS = {
    "KMNIST": (("k-train-imgs", "k-train-labels", "k-test-imgs", "k-test-labels"), np.savez_compressed, ".npz"),
    "pairs": (KEYS, np.save, ".npy"),
    "a folder for each part": (("train/x", "train/y", "test/x", "test/y"), np.save, ".npy"),
}


@pytest.mark.parametrize(("names", "save", "ending"), FOLDERS.values(), ids=FOLDERS.keys())
def test_arrays_may_lie_in_a_file_each(tmp_path, names, save, ending):
    write_each(tmp_path, names, save, ending)
    assert_is_whole(read_dataset(tmp_path))
    if "/" not in names[0]:
        for name in names:
            assert_is_whole(read_dataset(tmp_path / f"{name}{ending}"))


def test_a_file_for_each_part_is_read_with_the_other(tmp_path):
    np.savez(tmp_path / "digits_train.npz", x=IMAGES, y=LABELS)
    np.savez(tmp_path / "digits_test.npz", x=TEST_IMAGES, y=TEST_LABELS)
    assert_is_whole(read_dataset(tmp_path))
    assert_is_whole(read_dataset(tmp_path / "digits_train.npz"))


def test_a_file_that_belongs_to_another_data_set_harms_nothing(tmp_path):
    write_each(tmp_path, KEYS, np.save, ".npy")
    np.save(tmp_path / "class_names.npy", np.array(["a", "b", "c", "d"]))
    (tmp_path / "other.npz").write_bytes(b"no archive")
    dataset = read_dataset(tmp_path / "x_train.npy")
    assert_is_whole(dataset)
    assert dataset.class_names == tuple("abcd")
    assert "other.npz is not a whole .npz file" in refusal(tmp_path)


def test_of_several_data_sets_in_a_folder_none_is_guessed(tmp_path):
    write_npz(tmp_path / "one.npz")
    assert_is_whole(read_dataset(tmp_path))
    write_npz(tmp_path / "two.npz")
    assert "several data sets: one.npz, two.npz" in refusal(tmp_path)


def test_test_images_without_labels_are_left_out_and_told(tmp_path):
    dataset = read_dataset(write_npz(tmp_path / "x.npz", y_test=None, noise=np.zeros(3)))
    assert_holds_all(dataset)
    assert "x_test has no labels, and was left out. Other arrays were left out: noise." in said(dataset)
    assert "one sixth" in said(dataset)


def test_validation_images_test_where_no_others_do_and_train_otherwise(tmp_path):
    parts = {"train_images": IMAGES, "train_labels": LABELS[:, None], "val_images": TEST_IMAGES, "val_labels": TEST_LABELS}
    np.savez(tmp_path / "x.npz", **parts)
    dataset = read_dataset(tmp_path / "x.npz")
    assert_is_whole(dataset)
    assert said(dataset) == "There is no test part: the 8 validation images are the test images."
    np.savez(tmp_path / "x.npz", **parts, test_images=DARK, test_labels=LABELS)
    dataset = read_dataset(tmp_path / "x.npz")
    np.testing.assert_array_equal(dataset.train_images, np.concatenate([IMAGES, TEST_IMAGES]))
    np.testing.assert_array_equal(dataset.train_labels, np.concatenate([LABELS, TEST_LABELS]))
    assert "The 8 validation images joined the training images" in said(dataset)


def test_the_digits_of_scikit_learn_are_read(tmp_path):
    shades = (IMAGES // 17).astype(float)
    shades[0, 0] = 16
    np.savez(
        tmp_path / "digits.npz",
        data=shades.reshape(24, 36),
        target=LABELS.astype(int),
        images=shades,
        target_names=np.arange(4),
        DESCR=np.array("text"),
        frame=np.array(None),
    )
    dataset = read_dataset(tmp_path / "digits.npz")
    assert_holds_all(dataset, np.rint(shades * 255 / 16).astype(np.uint8))
    assert dataset.class_names == tuple("0123")
    assert "from 0 for black to 16 for white" in said(dataset)


SHAPES = {
    "channels first": (IMAGES[:, None], ""),
    "three channels first": (np.stack([IMAGES] * 3, axis=1), ""),
    "a channel and rows of pixels": (IMAGES.reshape(24, 1, 36), ""),
    "columns": (IMAGES.reshape(24, 36).T, "Each column"),
    "the last size counts": (np.moveaxis(IMAGES, 0, -1), "Each column"),
    "in colours, the last size counts": (np.moveaxis(np.stack([IMAGES] * 3, axis=-1), 0, -1), "Each column"),
    "column by column in colours": (np.asfortranarray(np.stack([IMAGES] * 3, axis=-1)), ""),
    "column by column as fractions": (np.asfortranarray(IMAGES / 255), ""),
}


@pytest.mark.parametrize(("images", "expected"), SHAPES.values(), ids=SHAPES.keys())
def test_images_may_have_any_shape_that_can_be_told(tmp_path, images, expected):
    dataset = read_dataset(write_npz(tmp_path / "x.npz", x_train=images))
    assert_is_whole(dataset)
    assert said(dataset).startswith(expected)


NUMBERS = {
    "from -1 to 1": (lambda x: (x / 127.5 - 1).astype(np.float32), "from -1 for black to 1 for white"),
    "from -0.5 to 0.5": (lambda x: x / 255 - 0.5, "from -0.5 for black to 0.5 for white"),
    "half precision": (lambda x: (x / 255).astype(np.float16), ""),
    "half precision to 255": (lambda x: x.astype(np.float16), ""),
    "big end first": (lambda x: (x / 255).astype(">f8"), ""),
    "signed bytes": (lambda x: (x.astype(int) - 128).astype(np.int8), "from -128 for black to 127 for white"),
    "16 bits": (lambda x: x.astype(np.uint16) * 257, "to 65535 for white"),
}


@pytest.mark.parametrize(("convert", "expected"), NUMBERS.values(), ids=NUMBERS.keys())
def test_images_may_hold_any_numbers_of_which_black_and_white_can_be_told(tmp_path, convert, expected):
    images = IMAGES.copy()
    images[0, 0, :2] = (0, 255)
    test = images[:8]
    dataset = read_dataset(write_npz(tmp_path / "x.npz", x_train=convert(images), x_test=convert(test)))
    np.testing.assert_array_equal(dataset.train_images, images)
    np.testing.assert_array_equal(dataset.test_images, test)
    assert expected in said(dataset)


@pytest.mark.parametrize("dtype", [bool, np.uint8, np.int64, np.float32])
def test_black_and_white_images_of_0_and_1_are_read(tmp_path, dtype):
    bits = IMAGES > 127
    dataset = read_dataset(write_npz(tmp_path / "x.npz", x_train=bits.astype(dtype), x_test=bits[:8].astype(dtype)))
    np.testing.assert_array_equal(dataset.train_images, bits * np.uint8(255))


def test_standardised_images_are_refused_with_what_would_be_needed(tmp_path):
    path = write_npz(tmp_path / "x.npz", x_train=((IMAGES / 255 - 0.1307) / 0.3081).astype(np.float32))
    assert "look standardised" in refusal(path)
    assert "Save the images as they were before that, from 0 to 255 or from 0 to 1." in refusal(path)


ALIKE = {
    "one-hot": np.eye(4)[LABELS],
    "one-hot as columns": np.eye(4, dtype=bool)[LABELS].T,
    "fractions": LABELS.astype(np.float64),
    "one column": LABELS[:, None].astype(np.int64),
    "one row": LABELS[None],
    "bytes": LABELS.astype("S2"),
    "texts": LABELS.astype("U2"),
}


@pytest.mark.parametrize("labels", ALIKE.values(), ids=ALIKE.keys())
def test_labels_may_be_written_in_any_way_that_can_be_told(tmp_path, labels):
    assert_is_whole(read_dataset(write_npz(tmp_path / "x.npz", y_train=labels)))


def test_objects_are_refused_unread_with_how_to_save_them(tmp_path):
    path = write_npz(tmp_path / "x.npz", x_train=np.array([*IMAGES[:-1], None], dtype=object))
    assert 'np.array(list(x), dtype="uint8")' in refusal(path)


def ink(images, lightness):
    """Drawings in the middle of the images, on paper that is light or dark."""
    drawn = np.full((len(images), 6, 6), 255 * lightness, np.uint8)
    drawn[:, 2:4, 1:5] = 255 * (1 - lightness)
    drawn[np.arange(len(images)), 2, LABELS[: len(images)]] = 255 * (1 - lightness)
    return drawn


def test_dark_ink_is_exchanged_which_is_said_and_can_be_chosen(tmp_path):
    path = write_npz(tmp_path / "x.npz", x_train=ink(IMAGES, 1), x_test=ink(TEST_IMAGES, 1))
    reading = next(filter(None, dataset_steps(path)))
    np.testing.assert_array_equal(reading.dataset.train_images, ink(IMAGES, 0))
    assert "black and white were exchanged" in said(reading.dataset)
    assert [(question.choice, question.answer) for question in reading.questions if question.is_doubtful] == [
        ("ink", Ink.DARK)
    ]
    as_it_is = read_dataset(path, choices=Choices(ink=Ink.LIGHT))
    np.testing.assert_array_equal(as_it_is.train_images, ink(IMAGES, 1))
    path = write_npz(tmp_path / "x.npz", x_train=ink(IMAGES, 0), x_test=ink(TEST_IMAGES, 0))
    reading = next(filter(None, dataset_steps(path)))
    assert reading.dataset.assumptions == ()
    assert [(question.choice, question.is_doubtful) for question in reading.questions] == [("turned", False), ("ink", False)]
    turned = read_dataset(path, choices=Choices(turned=True))
    np.testing.assert_array_equal(turned.train_images, ink(IMAGES, 0).transpose(0, 2, 1))


def test_parts_of_which_one_is_dark_on_light_are_made_alike(tmp_path):
    path = write_npz(tmp_path / "x.npz", x_train=ink(IMAGES, 0), x_test=ink(IMAGES, 1), y_test=LABELS)
    dataset = read_dataset(path)
    np.testing.assert_array_equal(dataset.train_images, ink(IMAGES, 0))
    np.testing.assert_array_equal(dataset.test_images, ink(IMAGES, 0))
    assert "Some pictures are dark on light" in said(dataset)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_where_one_part_was_divided_and_the_other_not_each_is_read_by_its_own_range(tmp_path, dtype):
    dataset = read_dataset(
        write_npz(tmp_path / "x.npz", x_train=(IMAGES / 255).astype(dtype), x_test=TEST_IMAGES.astype(dtype))
    )
    assert_is_whole(dataset)
    assert "each was read by its own" in said(dataset)


def test_a_test_part_that_happens_to_be_darker_is_read_as_the_training_part(tmp_path):
    dark = TEST_IMAGES // 3
    for convert in (np.array, lambda images: images.astype(np.float32)):
        dataset = read_dataset(write_npz(tmp_path / "x.npz", x_train=convert(IMAGES), x_test=convert(dark)))
        np.testing.assert_array_equal(dataset.test_images, dark)
        assert dataset.assumptions == ()


def test_a_header_that_is_no_python_is_refused_by_name(tmp_path):
    np.save(tmp_path / "y_train.npy", LABELS[:12])
    content = npy((12, 6, 6), bytes(432))
    for damaged in (content.replace(b"(12,", b"12,)"), content.replace(b"{", b"\n  1\n {"), content.replace(b"|u1", b"O(1")):
        (tmp_path / "x_train.npy").write_bytes(damaged)
        assert "x_train.npy is not an array of NumPy" in refusal(tmp_path / "x_train.npy")


def peak_of(read):
    tracemalloc.start()
    try:
        read()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_fractions_take_no_memory_beside_the_images(tmp_path):
    rng = np.random.default_rng(0)
    images = rng.random((10_000, 28, 28), np.float32).astype(np.float64)
    path = write_npz(
        tmp_path / "x.npz", x_train=images, y_train=np.arange(10_000) % 10, x_test=images[:9], y_test=np.arange(9)
    )
    assert peak_of(lambda: read_dataset(path)) < 3 * images.size


def test_what_a_small_file_announces_takes_no_memory(tmp_path):
    path = tmp_path / "x.npz"
    zeros = bytes(2**20)
    for members in (
        {"x_train": npy((2**18, 64, 64), zeros), "y_train": npy((2**18,), bytes(2**18))},
        {"x_train": npy((2**20, 1, 1), zeros), "y_train": npy((2**20,), zeros)},
        {"x_train": npy((2, 6, 6), bytes(72)), "y_train": npy((2**40,), b"\0\1")},
        {"x_train": b"\x93NUMPY\x02\x00\xff\xff\xff\x7f" + zeros, "y_train": npy((2,), b"\0\1")},
    ):
        path.write_bytes(npz_bytes(**members))
        assert peak_of(lambda: refusal(path)) < 30e6


def test_of_two_arrays_of_labels_the_one_that_goes_with_the_images_is_taken_and_another_can_be_chosen(tmp_path):
    others = LABELS[::-1].copy()
    path = tmp_path / "a.npz"
    np.savez(path, x=IMAGES, labels=others, y=LABELS)
    (reading,) = [reading for reading in dataset_steps(path) if reading]
    assert_holds_all(reading.dataset)
    asked = reading.questions[0]
    assert (str(asked.words), asked.answer, asked.is_doubtful) == ("Which array holds the labels?", "y", True)
    assert [(value, str(words)) for value, words in asked.answers] == [("labels", "the array labels"), ("y", "the array y")]
    assert "Other arrays were left out: labels." in said(reading.dataset)
    assert_holds_all(read_dataset(path, None, Choices(label_column="labels")), labels=others)
    assert refusal(path, Choices(label_column="z")) == f"{path} has no array of labels called z. It has: labels, y."
    np.savez(path, images=IMAGES, labels=LABELS, y=others)
    assert_holds_all(read_dataset(path))
    np.savez(
        path,
        x_train=IMAGES,
        labels_train=others,
        y_train=LABELS,
        x_test=TEST_IMAGES,
        labels_test=others[:8],
        y_test=TEST_LABELS,
    )
    assert list(read_dataset(path).test_labels) == list(TEST_LABELS)
    assert list(read_dataset(path, None, Choices(label_column="labels_train")).test_labels) == list(others[:8])


def test_labels_whose_name_is_clearer_leave_no_question(tmp_path):
    path = tmp_path / "a.npz"
    np.savez(path, x_train=IMAGES, y_train=LABELS, labels=LABELS[::-1])
    (reading,) = [reading for reading in dataset_steps(path) if reading]
    assert_holds_all(reading.dataset)
    assert "label_column" not in [question.choice for question in reading.questions]


def test_a_cube_of_images_says_which_axis_is_that_of_the_images(tmp_path):
    path = tmp_path / "a.npz"
    np.savez(path, x=np.repeat(IMAGES, 4, axis=1).repeat(4, axis=2), y=LABELS)
    assert "The first axis of the array was taken to be that of the images." in said(read_dataset(path))


def test_what_is_no_array_of_images_is_named_with_what_it_is(tmp_path):
    np.save(tmp_path / "dict.npy", {"x": 1})
    assert "dict.npy holds Python objects" in refusal(tmp_path / "dict.npy")
    np.save(tmp_path / "lone.npy", LABELS)
    assert refusal(tmp_path / "lone.npy").endswith("It has: lone.npy.")
    np.savez(tmp_path / "none.npz")
    assert refusal(tmp_path / "none.npz").endswith("none.npz holds no arrays; expected x_train, y_train, x_test and y_test.")
    np.savez(tmp_path / "unnamed.npz", IMAGES, LABELS)
    words = said(read_dataset(tmp_path / "unnamed.npz"))
    assert "arr_0 was taken for the training images, and arr_1 for their labels." in words
