"""Pictures of digits as people have them are framed as drawings are, where that is likely or wanted."""

import numpy as np
import PIL.Image
import pytest
from dataset_sources import refusal

from nnfs_gui.data.dataset import DIGITS
from nnfs_gui.ink.picture import frame_picture
from nnfs_gui.storage.datasets.reader import dataset_steps, read_dataset
from nnfs_gui.storage.datasets.reading import Choices, Ink

FRAMED = "The ink of each picture was found, scaled to 20 pixels and centred in 28 x 28"


def photographs(mnist, digits=DIGITS, side=120):
    """Digits of MNIST on large sheets, dark on light and the other way in turn, each somewhere else on its sheet."""
    pictures = []
    for place, label in enumerate(digits * 3):
        image = mnist.train_images[np.flatnonzero(mnist.train_labels == int(label))[place // len(digits)]]
        sheet = np.zeros((side, side), np.uint8)
        top, left = (7 * place) % (side - 56), (11 * place) % (side - 56)
        sheet[top : top + 56, left : left + 56] = np.kron(image, np.ones((2, 2), np.uint8))
        pictures.append((sheet if place % 2 else 255 - sheet, label))
    return pictures


def write(folder, pictures):
    for number, (picture, label) in enumerate(pictures):
        (folder / label).mkdir(parents=True, exist_ok=True)
        PIL.Image.fromarray(picture).save(folder / label / f"{number:03}.png")
    return folder


def reading_of(folder, **choices):
    return next(filter(None, dataset_steps(folder, choices=Choices(**choices))))


def answers(reading):
    return {question.choice: (question.answer, question.is_doubtful) for question in reading.questions}


def contents(dataset):
    return sorted(image.tobytes() for image in (*dataset.train_images, *dataset.test_images))


@pytest.fixture
def folder(mnist, tmp_path):
    return write(tmp_path / "digits", photographs(mnist))


def test_large_pictures_of_digits_are_framed_and_that_is_said(mnist, folder):
    reading = reading_of(folder)
    dataset = reading.dataset
    assert contents(dataset) == sorted(frame_picture(picture).tobytes() for picture, _ in photographs(mnist))
    assert dataset.shows_digits
    assert any(str(said).startswith(FRAMED) for said in dataset.assumptions)
    assert answers(reading) == {"frame": (True, True)}  # which shade is ink, framing finds


def test_framing_can_be_refused(folder):
    reading = reading_of(folder, frame=False)
    assert not any(str(said).startswith(FRAMED) for said in reading.dataset.assumptions)
    assert answers(reading)["frame"] == (False, False)
    assert "ink" in answers(reading)
    assert reading.dataset.side == 28


def test_who_says_which_shade_is_ink_takes_pictures_as_they_are_unless_both_are_said(folder):
    assert answers(reading_of(folder, ink=Ink.DARK))["frame"] == (False, False)
    reading = reading_of(folder, ink=Ink.DARK, frame=True)
    assert "what was chosen for that was left aside" in " ".join(map(str, reading.dataset.assumptions))
    assert contents(reading.dataset) == contents(read_dataset(folder))


@pytest.mark.parametrize(
    ("names", "side", "likely"),
    [(DIGITS, 28, False), (DIGITS, 33, True), (("1", "7"), 90, True), (("1", "10"), 90, False), (("cat", "dog"), 90, False)],
)
def test_only_large_pictures_of_digits_are_framed_unasked(tmp_path, names, side, likely):
    image = np.full((side, side), 255, np.uint8)
    image[5 : side - 5, side // 2 : side // 2 + 3] = 0
    folder = write(tmp_path / "pictures", [(image, name) for name in names for _ in range(2)])
    assert answers(reading_of(folder))["frame"] == (likely, likely)


def test_small_pictures_of_several_sizes_are_framed(tmp_path):
    pictures = []
    for number in range(8):
        image = np.zeros((20 + number, 24), np.uint8)
        image[3:-3, 11:13] = 255
        pictures.append((image, str(number % 2)))
    assert answers(reading_of(write(tmp_path / "pictures", pictures)))["frame"] == (True, True)


def test_pictures_without_ink_are_left_out_and_named(folder):
    PIL.Image.new("L", (120, 120), 240).save(folder / "3" / "blank.png")
    dataset = read_dataset(folder)
    assert len(contents(dataset)) == 30
    assert "A picture in which no ink was found was left out: 3/blank.png." in map(str, dataset.assumptions)


def test_pictures_most_of_which_hold_no_ink_are_not_framed_unasked(tmp_path):
    blank = np.full((60, 60), 200, np.uint8)
    folder = write(tmp_path / "pictures", [(blank, label) for label in "01"] * 3)
    assert answers(reading_of(folder))["frame"] == (False, False)
    assert "There is no ink in" in refusal(folder, Choices(frame=True))


def test_other_files_cannot_be_framed(tmp_path):
    np.savez(tmp_path / "x.npz", x_train=np.zeros((9, 8, 8), np.uint8), y_train=np.arange(9) % 3)
    assert "one can choose to frame the pictures" in refusal(tmp_path / "x.npz", Choices(frame=True))
