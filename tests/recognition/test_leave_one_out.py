"""What is said of drawn classes while one draws: it is honest, quick, and what a network makes of new drawings."""

import time

import numpy as np
import pytest
from drawn_shapes import SHAPES, draw_shape

from nnfs_gui.data.drawings import draw_all
from nnfs_gui.data.drawn_dataset import LabelledDrawing, drawn_dataset_steps
from nnfs_gui.recognition import drawn_classes
from nnfs_gui.recognition.drawn_classes import ClassDrawing, ClassError, DrawnClasses, DrawnClassesCheck
from nnfs_gui.recognition.leave_one_out import VARIATIONS, count_missing, leave_one_out, views_of
from nnfs_gui.training.few_drawings import suited_to_few_drawings
from nnfs_gui.training.presets import PRESETS, Preset
from nnfs_gui.training.trainer import Trainer


def shapes(count, seed=0, names=SHAPES):
    rng = np.random.default_rng(seed)
    return [ClassDrawing.of(draw_shape(name, rng), name) for name in names for _ in range(count)]


def result_of(steps):
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def check_of(classes):
    (check,) = (step for step in DrawnClassesCheck.steps(classes) if step is not None)
    return check


def nearest_by_hand(views, left_out):
    """The place of the drawing with the view that is nearest to what is left out."""
    distances = [
        np.inf if place == left_out else min(np.square(view - views[left_out][0]).sum() for view in other)
        for place, other in enumerate(views)
    ]
    return int(np.argmin(distances))


def test_each_drawing_is_read_by_the_nearest_of_the_others_and_their_variations():
    drawings = shapes(4)
    views, labels = [drawing.views for drawing in drawings], np.repeat(np.arange(4), 4)
    expected = [labels[nearest_by_hand(views, place)] for place in range(len(views))]
    assert leave_one_out(views, labels).tolist() == expected


def test_a_drawing_that_is_left_out_has_no_part_in_its_answer():
    rng = np.random.default_rng(1)
    circle, squares = draw_shape("circle", rng), [draw_shape("square", rng) for _ in range(3)]
    views = [views_of(strokes, rng=rng) for strokes in (circle, *squares)]
    answers = leave_one_out([views[0], *views], [0, 1, 1, 1, 1])  # the same circle, once called a square
    assert answers[0] == -1  # the only one of its class
    assert leave_one_out([views[0], views[0], *views[1:]], [0, 0, 1, 1, 1])[0] == 0
    assert leave_one_out([views[0], *views[1:], views[0]], [0, 1, 1, 1, 1])[4] == 0  # read as what the other one is called


@pytest.mark.parametrize("count", [0, 1])
def test_of_no_drawing_and_of_one_nothing_is_said(count):
    views = [drawing.views for drawing in shapes(1)][:count]
    assert leave_one_out(views, [0] * count).tolist() == [-1] * count


def test_while_all_are_of_one_class_nothing_is_said():
    one_drawn = DrawnClasses().with_classes(["circle", "square"]).with_drawings(shapes(3, names=["circle"]))
    check = check_of(one_drawn)
    assert check.right_of_all == (0, 0)  # not "3 of 3 (100 %)", as there is nothing else that they could be read as
    assert check.read_as == {}
    assert check.missing == {"circle": 2, "square": 5}


def test_a_drawing_is_always_compared_in_the_same_way():
    one, other = shapes(1)[0], shapes(1)[0]
    assert one.views.shape == (1 + VARIATIONS, 196)
    assert np.array_equal(one.views, other.views)


MISSING = [  # drawings of each of two classes, how many of the first are read right, and how many it lacks
    (0, 0, 5),
    (3, 0, 2),
    (5, 5, 0),
    (5, 4, 5),
    (9, 8, 1),
    (9, 9, 0),
    (12, 0, 0),
]


@pytest.mark.parametrize(("count", "right", "missing"), MISSING)
def test_five_drawings_are_enough_and_ten_of_what_looks_like_another(count, right, missing):
    labels = np.array([0] * count + [1] * 5)
    answers = np.array([0] * right + [1] * (count - right) + [1] * 5)
    assert count_missing(labels, answers, 3) == [missing, 0, 5]


def test_it_is_said_within_a_blink_for_as_many_classes_as_there_may_be():
    rng = np.random.default_rng(0)
    labels = np.repeat(np.arange(62), 5)
    views = list(rng.random((len(labels), 1 + VARIATIONS, 196), np.float32))
    seconds = []
    for _ in range(5):
        begun = time.thread_time()
        leave_one_out(views, labels)
        seconds.append(time.thread_time() - begun)
    assert min(seconds) < 0.05


@pytest.mark.slow
def test_ten_drawings_of_each_of_four_shapes_read_ten_others_as_leaving_one_out_says():
    drawings = shapes(10)
    check = check_of(DrawnClasses().with_drawings(drawings))
    right, read = check.right_of_all
    assert (read, set(check.missing.values())) == (40, {0})
    assert right >= 36
    steps = drawn_dataset_steps("shapes", "shapes", [LabelledDrawing(d.strokes, d.label) for d in drawings])
    dataset = result_of(steps)
    config = suited_to_few_drawings(PRESETS[Preset.QUICK_START], dataset)
    trainer = Trainer(config.fitted(dataset), dataset)
    list(trainer.run())
    rng = np.random.default_rng(7)
    new = [(draw_shape(name, rng, shake=0.08), name) for name in SHAPES for _ in range(10)]
    images = draw_all([strokes for strokes, _ in new]).reshape(len(new), -1) / 255
    answers = [dataset.class_names[place] for place in trainer.network.logits(images).argmax(axis=1)]
    accuracy = np.mean([answer == name for answer, (_, name) in zip(answers, new, strict=True)])
    assert accuracy >= 0.9
    assert abs(accuracy - right / read) <= 0.1


def test_of_very_many_drawings_the_newest_are_compared(monkeypatch):
    monkeypatch.setattr(drawn_classes, "MOST_COMPARED", 6)
    drawings = shapes(3)
    check = check_of(DrawnClasses().with_drawings(drawings))
    assert [check.reading_of(drawing) is None for drawing in drawings] == [True] * 6 + [False] * 6
    assert {name: read for name, (_, read) in check.right.items()} == {"circle": 0, "square": 0, "triangle": 3, "star": 3}
    assert check.missing["circle"] == 2


def test_what_is_said_of_a_class_is_said_of_each_of_its_drawings():
    drawings = shapes(3, names=("circle", "star"))
    mislabelled = ClassDrawing(drawings[0].strokes, "star", drawings[0].image)
    check = check_of(DrawnClasses().with_drawings([*drawings, mislabelled]))
    assert check.reading_of(mislabelled) == "circle"
    for name in ("circle", "star"):
        readings = [check.reading_of(drawing) for drawing in check.of.of_class(name)]
        assert check.right[name] == (readings.count(name), len(readings))


def test_classes_are_named_renamed_and_taken_away_and_nothing_else_changes():
    before = DrawnClasses().with_classes(["circle", "  a square "]).with_drawings(shapes(2, names=["circle"]))
    assert before.names == ("circle", "a square")
    after = before.renamed("circle", "ring")
    assert (after.names, after.counts) == (("ring", "a square"), {"ring": 2, "a square": 0})
    assert before.counts == {"circle": 2, "a square": 0}
    assert after.without_class("ring").drawings == ()
    fewer = after.without_drawings(after.drawings[:1])
    assert fewer.drawings == after.drawings[1:]
    assert before.with_drawings(shapes(1, names=["star"])).names == ("circle", "a square", "star")


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([" "], "Give the class a name."),
        (["a", "a "], "There is a class a already."),
        (["a" * 101], "A name has at most 100 characters, got 101."),
        ([str(number) for number in range(63)], "There are at most 62 classes."),
    ],
)
def test_what_no_class_can_be_called_is_said(names, said):
    with pytest.raises(ClassError, match=said):
        DrawnClasses().with_classes(names)
    with pytest.raises(ClassError):
        DrawnClasses().with_classes(["x", "y"]).renamed("x", "y")


def test_a_data_set_takes_two_classes_and_three_drawings_of_each():
    classes = DrawnClasses().with_drawings(shapes(3, names=["circle"]))
    assert not classes.can_train
    assert classes.with_drawings(shapes(3, names=["star"])).can_train
    assert not classes.with_drawings(shapes(2, names=["star"])).can_train
    assert not classes.with_drawings(shapes(3, names=["star"])).with_classes(["empty"]).can_train
