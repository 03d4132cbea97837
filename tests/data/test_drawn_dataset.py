"""A data set of pen drawings alone."""

import numpy as np
import pytest

from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.data.drawn_dataset import LabelledDrawing, drawn_dataset_steps
from nnfs_gui.data.variation import Variation
from nnfs_gui.ink.segments import as_segments
from nnfs_gui.ink.strokes import frame_strokes


def drawing(number, label, writer=None):
    return LabelledDrawing([np.array([[0, 0], [5 + number, 9], [9, 2 * number]])], label, writer)


def build(drawings):
    steps = drawn_dataset_steps("hand", "hand.json", drawings)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def by_writers(writers, labels="ABC"):
    return [drawing(10 * w + i, label, f"writer {w}") for w in range(writers) for i, label in enumerate(labels)]


def find(image, drawings):
    return next(d for d in drawings if np.array_equal(frame_strokes(d.strokes), image))


@pytest.mark.parametrize(("writers", "tested"), [(3, 1), (6, 1), (12, 2), (20, 3)])
def test_a_sixth_of_the_writers_test_and_none_of_them_trains(writers, tested):
    drawings = by_writers(writers)
    dataset = build(drawings)
    train = {find(image, drawings).writer for image in dataset.train_images}
    test = {find(image, drawings).writer for image in dataset.test_images}
    assert (len(train), len(test)) == (writers - tested, tested)
    assert not train & test
    whose = "that writer's" if tested == 1 else "their"
    said = f"the drawings of {tested} of the {writers} writers; none of {whose} drawings train."
    assert said in str(dataset.assumptions[0])
    assert len(dataset.train_labels) + len(dataset.test_labels) == len(drawings)
    assert build(drawings).checksum == dataset.checksum


def test_each_image_keeps_its_label_and_knows_its_strokes():
    drawings = by_writers(6, labels=["10", "b", "9", "B"])
    dataset = build(drawings)
    assert dataset.class_names == ("9", "10", "B", "b")
    for images, labels in ((dataset.train_images, dataset.train_labels), (dataset.test_images, dataset.test_labels)):
        for image, label in zip(images, labels, strict=True):
            assert dataset.class_names[label] == find(image, drawings).label
    for image, number in zip(dataset.train_images, dataset.drawn.numbers, strict=True):
        assert np.array_equal(dataset.drawn.segments[number], as_segments(find(image, drawings).strokes))
    varied = np.empty((5, 784), np.float32)
    Variation(dataset.side, dataset.drawn).vary(
        np.arange(5), dataset.train_images[:5].reshape(5, -1), Augmentation(), np.random.default_rng(0), varied
    )
    assert 0 < varied.mean() < 0.5


def test_a_writer_who_alone_knows_a_class_trains():
    for alone in range(6):
        drawings = [*by_writers(6), drawing(100, "D", f"writer {alone}")]
        dataset = build(drawings)
        assert set(dataset.train_labels.tolist()) == {0, 1, 2, 3}
        assert len(dataset.test_labels) == 3


@pytest.mark.parametrize("writers", [[None], ["Ada"], ["Ada", "Ben"], ["Ada", "Ben", "Cem", None]])
def test_without_enough_writers_a_sixth_of_the_drawings_tests(writers):
    drawings = [drawing(i, "ABC"[i % 3], writers[i // 3 % len(writers)]) for i in range(36)]
    dataset = build(drawings)
    assert (len(dataset.train_labels), len(dataset.test_labels)) == (30, 6)
    assert "one sixth of the images, always the same ones, was held out" in str(dataset.assumptions[0])


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        ([], "hand.json holds no drawings."),
        (["A"] * 9, "hand.json has 1 class; expected 2 to 62."),
        ([f"class {i}" for i in range(63)], "hand.json has 63 classes; expected 2 to 62."),
        (list(map(str, range(70))), "hand.json has 70 classes; expected 2 to 62."),
    ],
)
def test_too_few_or_too_many_classes_are_refused(labels, said):
    with pytest.raises(DatasetError) as refused:
        build([drawing(i, label) for i, label in enumerate(labels)])
    assert str(refused.value) == said


def test_two_digits_are_two_classes_by_the_names_in_the_file():
    assert build([drawing(i, "37"[i % 2]) for i in range(12)]).class_names == ("3", "7")
