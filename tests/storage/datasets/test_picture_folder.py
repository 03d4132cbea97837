"""Data sets from folders of pictures: what is read, what is assumed, and what is refused."""

import itertools

import numpy as np
import pytest
from dataset_sources import DARK, IMAGES, LABELS, TEST_IMAGES, assert_holds_all, refusal, said, write_npz, write_pictures

from nnfs_gui.storage.datasets.reader import dataset_steps, read_dataset
from nnfs_gui.storage.datasets.reading import Choices


def test_folders_of_classes_side_by_side_are_read_and_a_sixth_held_out(tmp_path):
    write_pictures(tmp_path, DARK, names=("10", "9", "b", "A"))
    dataset = read_dataset(tmp_path)
    assert dataset.class_names == ("9", "10", "A", "b")
    assert ["one sixth" in str(dataset.assumptions[0]), "were mixed" in str(dataset.assumptions[1])] == [True, True]
    assert len(dataset.assumptions) == 2
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
    assert (len(dataset.train_labels), len(dataset.test_labels)) == (24, 5)
    (said,) = dataset.assumptions
    assert str(said) == "The images stood sorted by class; they were mixed, always in the same way."
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
    assert "scaled to 20 x 20 pixels" in str(dataset.assumptions[0])
    for image in (*dataset.train_images, *dataset.test_images):
        np.testing.assert_array_equal(image if image[10, 6] == 0 else image.T, np.pad(wide, ((5, 5), (0, 0))))


def test_large_dark_on_light_pictures_become_28_x_28_with_bright_ink(tmp_path):
    large = np.full((300, 300), 255, np.uint8)
    large[100:200, 140:160] = 0
    write_pictures(tmp_path, [large] * 4, [0, 1, 0, 1], ending=".jpg")
    dataset = read_dataset(tmp_path, choices=Choices(frame=False))
    assert dataset.side == 28
    assert ["28 x 28" in said or "exchanged" in said for said in map(str, dataset.assumptions[:2])] == [True, True]
    image = dataset.train_images[0]
    assert image[0].max() < 10
    assert image[14, 13:15].min() > 150


def test_pictures_that_cannot_be_read_are_left_out_and_named(tmp_path):
    write_pictures(tmp_path, DARK)
    (tmp_path / "2" / "bad.png").write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    dataset = read_dataset(tmp_path)
    assert_holds_all(dataset, DARK)
    assert "A picture that cannot be read was left out: 2/bad.png." in said(dataset)
    for number in range(6):
        (tmp_path / "3" / f"{number}.png").write_bytes(b"")
    dataset = read_dataset(tmp_path)
    assert_holds_all(dataset, DARK)
    assert "7 pictures that cannot be read were left out: 2/bad.png, 3/0.png, 3/1.png, 3/2.png, 3/3.png and 2 more" in said(
        dataset
    )


def test_where_no_picture_can_be_read_the_first_is_named(tmp_path):
    for folder in "ab":
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.png").write_text("<html>404</html>")
    assert "x.png is not a picture that can be read" in refusal(tmp_path)


def test_a_folder_of_tables_without_a_label_column_says_what_helps(tmp_path):
    for name, rows in (("X_train.csv", DARK[0].tolist()), ("y_train.csv", [[0], [1], [2]])):
        (tmp_path / name).write_text("\n".join(",".join(map(str, row)) for row in rows))
    assert refusal(tmp_path) == (
        f"{tmp_path} holds tables, such as X_train.csv, but none with both the labels and the pixels of images. Put the "
        "labels into the table of the images, as a first column that is called label."
    )


def test_folders_that_hold_no_classes_are_refused(tmp_path):
    assert "holds no data set" in refusal(tmp_path)
    (tmp_path / "train").mkdir()
    assert "holds no data set" in refusal(tmp_path)
    one = tmp_path / "one"
    write_pictures(one, IMAGES[:3], [0, 0, 0])
    assert "nothing says what they show" in refusal(one)
    many = tmp_path / "many"
    write_pictures(many, IMAGES.repeat(3, axis=0)[:63], range(63), names=[str(i) for i in range(63)])
    assert "63 classes; at most 62" in refusal(many)


def test_folders_without_pictures_are_told(tmp_path):
    write_pictures(tmp_path, DARK)
    (tmp_path / "cat").mkdir()
    (tmp_path / "dog").mkdir()
    (tmp_path / "dog" / "notes.txt").write_text("no picture")
    dataset = read_dataset(tmp_path)
    assert dataset.class_names == tuple("0123")
    assert "Folders without pictures were left out: cat, dog." in map(str, dataset.assumptions)


def test_reading_a_folder_can_be_left(tmp_path):
    write_pictures(tmp_path, DARK)
    steps = dataset_steps(tmp_path)
    assert next(steps) is None
    steps.close()
