import math

import numpy as np
import pytest

from nnfs_gui.nn import CrossEntropy, Dense, MeanSquaredError, Network, Softmax
from nnfs_gui.training.evaluation import evaluate, evaluation_steps, wilson_interval

CLASSES = 4


def reader(ending=()):
    """A network that reads a picture of four pixels as the number of its brightest one."""
    layer = Dense(CLASSES, CLASSES, dtype=np.float64)
    network = Network([layer, *ending], dtype=np.float64)
    layer.weights[:] = 3 * np.eye(CLASSES)
    layer.bias[:] = 0
    return network


def pictures_of(answers):
    """Pictures, shape (n, 2, 2), that `reader` reads as these answers."""
    return (255 * np.eye(CLASSES, dtype=np.uint8))[answers].reshape(-1, 2, 2)


ANSWERS = np.array([0, 0, 1, 1, 2, 0, 3, 1])
LABELS = np.array([0, 0, 1, 1, 1, 2, 2, 1], np.uint8)  # no picture is a 3


def test_confusion_counts_each_class_by_what_it_was_read_as():
    result = evaluate(reader(), pictures_of(ANSWERS), LABELS)
    assert result.confusion.tolist() == [[2, 0, 0, 0], [0, 3, 1, 0], [1, 0, 0, 1], [0, 0, 0, 0]]
    np.testing.assert_array_equal(result.predictions, ANSWERS)


def test_accuracy_is_the_share_read_right():
    result = evaluate(reader(), pictures_of(ANSWERS), LABELS)
    assert (result.correct, result.total, result.accuracy) == (5, 8, 5 / 8)
    assert result.interval == wilson_interval(5, 8)


def test_class_accuracy_is_nan_for_a_class_without_images():
    result = evaluate(reader(), pictures_of(ANSWERS), LABELS)
    np.testing.assert_array_equal(result.class_accuracy, [1, 0.75, 0, math.nan])


def test_loss_is_the_mean_over_all_images_and_none_if_not_asked_for():
    images = pictures_of(ANSWERS)
    assert evaluate(reader(), images, LABELS).loss is None
    denominator = math.exp(3) + 3
    right, wrong = -math.log(math.exp(3) / denominator), -math.log(1 / denominator)
    result = evaluate(reader(), images, LABELS, loss=CrossEntropy())
    assert result.loss == pytest.approx((5 * right + 3 * wrong) / 8, rel=1e-12)


def test_only_the_chosen_images_are_measured_in_the_order_given():
    chosen = np.array([6, 0, 6])
    result = evaluate(reader(), pictures_of(ANSWERS), LABELS, indices=chosen)
    assert result.predictions.tolist() == [3, 0, 3]
    assert (result.correct, result.total) == (1, 3)


@pytest.mark.parametrize("loss", [CrossEntropy(), MeanSquaredError()], ids=repr)
@pytest.mark.parametrize("rows", [1, 7, 50, 1000])
def test_measuring_in_pieces_gives_what_one_pass_gives(monkeypatch, loss, rows):
    rng = np.random.default_rng(0)
    images, labels = rng.integers(0, 256, (100, 2, 2), dtype=np.uint8), rng.integers(0, CLASSES, 100, dtype=np.uint8)
    network = reader([Softmax()] if isinstance(loss, MeanSquaredError) else [])
    outputs = network.forward(images.reshape(100, 4) / 255)
    expected = loss.forward(outputs, np.eye(CLASSES)[labels])
    monkeypatch.setattr(Network, "rows_per_pass", rows)
    result = evaluate(network, images, labels, loss=loss)
    np.testing.assert_array_equal(result.predictions, outputs.argmax(axis=1))
    assert result.loss == pytest.approx(expected, rel=1e-12)
    assert result.total == 100


def test_steps_yield_none_for_each_piece_and_the_result_at_the_end(monkeypatch):
    monkeypatch.setattr(Network, "rows_per_pass", 3)
    *before, result = evaluation_steps(reader(), pictures_of(ANSWERS), LABELS)
    assert before == [None] * 3
    assert result.total == 8


def test_network_whose_weights_are_no_longer_numbers_is_measured_without_a_warning():
    network = reader()
    network.parameters[:] = math.nan
    result = evaluate(network, pictures_of(ANSWERS), LABELS, loss=CrossEntropy())
    assert math.isnan(result.loss)
    assert result.total == 8


def test_no_images_cannot_be_measured():
    with pytest.raises(ValueError, match="no images"):
        evaluate(reader(), pictures_of(ANSWERS)[:0], LABELS[:0])
    with pytest.raises(ValueError, match="no images"):
        evaluate(reader(), pictures_of(ANSWERS), LABELS, indices=np.arange(0))


# the first four: Newcombe 1998, table I, method 3; the others are the usual examples of textbooks
PUBLISHED = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0000, 0.1611),
    (1, 29, 0.0061, 0.1718),
    (0, 10, 0.0000, 0.2775),
    (10, 10, 0.7225, 1.0000),
    (50, 100, 0.4038, 0.5962),
]


@pytest.mark.parametrize(("correct", "total", "low", "high"), PUBLISHED)
def test_wilson_interval_has_the_published_limits(correct, total, low, high):
    assert wilson_interval(correct, total) == pytest.approx((low, high), abs=5.1e-5)


@pytest.mark.parametrize("total", [1, 7, 10_000])
def test_wilson_interval_stays_between_zero_and_one_and_around_the_share(total):
    for correct in {0, 1, total // 2, total - 1, total}:
        low, high = wilson_interval(correct, total)
        assert 0 <= low <= correct / total <= high <= 1
        assert low < high


def test_wilson_interval_is_the_same_seen_from_the_other_side():
    low, high = wilson_interval(9_812, 10_000)
    assert wilson_interval(188, 10_000) == pytest.approx((1 - high, 1 - low))


@pytest.mark.parametrize(("correct", "total"), [(-1, 10), (11, 10), (0, 0), (math.nan, 10)])
def test_counts_that_are_impossible_have_no_interval(correct, total):
    with pytest.raises(ValueError, match=f"got {correct} of {total}"):
        wilson_interval(correct, total)
