import math

import numpy as np
import pytest

from nnfs_gui.data.dataset import as_inputs, one_hot
from nnfs_gui.data.drawings import Drawings
from nnfs_gui.ink.strokes import frame_strokes
from nnfs_gui.nn import Adam, CrossEntropy, Dense, MeanSquaredError, Network, ReLU, Softmax
from nnfs_gui.recognition import teaching
from nnfs_gui.recognition.before_after import BeforeAfter, compare
from nnfs_gui.recognition.teaching import Taught, Teacher, TeachingProgress
from nnfs_gui.training.evaluation import evaluate

DIGITS = list(range(10))


def read_mostly(mnist, *sizes, ending=()):
    """A network that was trained for a moment, so that it reads most digits."""
    rng = np.random.default_rng(0)
    layers = []
    for inputs, outputs in zip([784, *sizes], [*sizes, 10], strict=True):
        layers += [Dense(inputs, outputs, initializer="he", rng=rng), ReLU()]
    network = Network([*layers[:-1], *ending])
    inputs, targets = as_inputs(mnist.train_images[:6000], np.float32), one_hot(mnist.train_labels[:6000], 10)
    optimizer, loss = Adam(0.003), MeanSquaredError() if ending else CrossEntropy()
    for _ in range(3):
        for start in range(0, len(inputs), 50):
            loss.forward(network.forward(inputs[start : start + 50]), targets[start : start + 50])
            network.backward(loss.backward())
            optimizer.step(network.parameters, network.gradient)
    return network


@pytest.fixture(scope="module")
def network(mnist):
    return read_mostly(mnist, 64, 32)


@pytest.fixture(scope="module")
def hand(mnist):
    """Pictures of digits by somebody who writes as if in a storm, six of each."""
    chosen = np.concatenate([np.flatnonzero(mnist.train_labels == digit)[-6:] for digit in DIGITS])
    images = mnist.train_images[chosen].copy()
    for row in range(28):
        images[:, row] = np.roll(images[:, row], round(0.8 * (row - 14)), axis=1)
    return Drawings.of(images, [()] * 60, mnist.train_labels[chosen])


def some_of_each(hand, first, last):
    number = np.arange(len(hand)) % 6
    return hand.take(np.flatnonzero((number >= first) & (number < last)))


def accuracy(network, drawings):
    return evaluate(network, drawings.images, drawings.labels).accuracy


def teach(teacher, drawings):
    *progress, taught = teacher.teach(drawings)
    assert all(isinstance(event, TeachingProgress) for event in progress)
    return taught


def test_a_taught_hand_is_read_better_in_drawings_that_were_not_taught(network, mnist, hand):
    taught = teach(Teacher(network, mnist), some_of_each(hand, 0, 3))
    others = some_of_each(hand, 3, 6)
    assert accuracy(taught.network, others) > accuracy(network, others) + 0.1
    assert taught.seconds > 0


@pytest.mark.parametrize(("sizes", "ending"), [((64, 32), ()), ((32,), ()), ((), ()), ((64, 32), (Softmax(),))], ids=repr)
def test_mnist_is_not_forgotten(mnist, hand, sizes, ending):
    network = read_mostly(mnist, *sizes, ending=ending)
    taught = teach(Teacher(network, mnist), some_of_each(hand, 0, 1)).network
    before, after = (evaluate(one, mnist.test_images, mnist.test_labels).accuracy for one in (network, taught))
    assert after > before - 0.02


def test_weights_go_only_a_part_of_the_way_where_mnist_would_suffer(network, mnist, hand, monkeypatch):
    drawings = some_of_each(hand, 0, 1)
    ways = []
    for more_errors in (math.inf, -math.inf):
        monkeypatch.setattr(teaching, "MORE_ERRORS", more_errors)
        ways.append(teach(Teacher(network, mnist), drawings).network.parameters - network.parameters)
    whole, part = ways
    assert whole.any()
    np.testing.assert_allclose(part, 0.4 * whole, atol=1e-6)


def test_pen_drawings_and_pictures_are_taught_together(network, mnist):
    seven = (np.array([[10, 10], [60, 10], [30, 90]]), np.array([[20, 50], [55, 50]]))  # crossed
    one = (np.array([[10, 60], [50, 5], [50, 95]]),)  # with a long up-stroke
    lessons = Drawings.of([frame_strokes(seven), frame_strokes(one)], [seven, ()], [7, 1])
    taught = teach(Teacher(network, mnist), lessons).network
    before, after = (of.predict_proba(lessons.images.reshape(2, -1) / 255)[[0, 1], [7, 1]] for of in (network, taught))
    assert (after > before).all()
    assert after.min() > 0.5


def test_the_network_that_is_taught_stays_as_it_was(network, mnist, hand):
    before = network.parameters.copy()
    outputs = network.predict_proba(mnist.test_images[:50].reshape(50, -1) / 255)
    taught = teach(Teacher(network, mnist), some_of_each(hand, 0, 1)).network
    np.testing.assert_array_equal(network.parameters, before)
    np.testing.assert_array_equal(network.predict_proba(mnist.test_images[:50].reshape(50, -1) / 255), outputs)
    assert not np.shares_memory(taught.parameters, network.parameters)


def test_the_first_layer_stays_as_it_is(network, mnist, hand):
    taught = teach(Teacher(network, mnist), some_of_each(hand, 0, 1)).network
    np.testing.assert_array_equal(taught.layers[0].parameters, network.layers[0].parameters)
    assert all((taught.layers[i].parameters != network.layers[i].parameters).any() for i in (2, 4))


def test_the_same_seed_gives_the_same_network_whatever_was_taught_before(network, mnist, hand):
    teacher = Teacher(network, mnist, seed=3)
    next(teacher.teach(some_of_each(hand, 2, 5)))  # left at once
    teach(teacher, some_of_each(hand, 1, 2))
    again, other = Teacher(network, mnist, seed=3), Teacher(network, mnist, seed=4)
    first, second, third = (teach(one, some_of_each(hand, 0, 1)).network.parameters for one in (teacher, again, other))
    np.testing.assert_array_equal(first, second)
    assert (first != third).any()


def test_teaching_can_be_left_at_every_event(network, mnist, hand):
    shares = [
        event.share for event in Teacher(network, mnist).teach(some_of_each(hand, 0, 1)) if not isinstance(event, Taught)
    ]
    assert len(shares) > teaching.STEPS
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)


def test_a_single_drawing_can_be_taught(network, mnist, hand):
    misread = np.flatnonzero(network.predict(hand.images.reshape(60, -1) / 255) != hand.labels)[:1]
    one = hand.take(misread)
    taught = teach(Teacher(network, mnist), one).network
    before, after = (of.predict_proba(one.images.reshape(-1) / 255)[one.labels] for of in (network, taught))
    assert after > before + 0.2


def test_weights_that_nothing_can_be_calculated_with_are_refused(network, mnist, hand):
    broken = network.copy()
    broken.parameters *= 1e30
    with pytest.raises(OverflowError, match="too large to calculate with"):
        teach(Teacher(broken, mnist), some_of_each(hand, 0, 1))


def test_a_network_for_other_images_is_refused(mnist):
    with pytest.raises(ValueError, match=r"16 inputs and 10 outputs, but MNIST has images of 784 pixels in 10 classes"):
        Teacher(Network([Dense(16, 10)]), mnist)


# --- before and after ------------------------------------------------------------------------------------------------


def measure(teacher, drawings):
    taught = teach(teacher, drawings)
    *_, result = compare(teacher, taught, drawings)
    assert isinstance(result, BeforeAfter)
    return taught, result


def test_before_and_after_are_those_of_the_two_networks(network, mnist, hand):
    drawings = some_of_each(hand, 0, 1)
    taught, result = measure(Teacher(network, mnist), drawings)
    assert result.test_before.accuracy == evaluate(network, mnist.test_images, mnist.test_labels).accuracy
    assert result.test_after.accuracy == evaluate(taught.network, mnist.test_images, mnist.test_labels).accuracy
    assert result.drawings_before.accuracy == accuracy(network, drawings)
    assert result.drawings_after.accuracy == accuracy(taught.network, drawings)
    assert result.seconds == taught.seconds


def test_what_was_drawn_only_once_cannot_be_held_out(network, mnist, hand):
    _, result = measure(Teacher(network, mnist), some_of_each(hand, 0, 1))
    assert (result.held_out_before, result.held_out_after) == (None, None)


def test_digits_drawn_several_times_are_asked_of_networks_that_were_not_taught_them(network, mnist, hand):
    drawings = some_of_each(hand, 0, 3)
    teacher = Teacher(network, mnist)
    lessons = []

    def listen(drawings, teach=teacher.teach):
        lessons.append(drawings)
        return teach(drawings)

    teacher.teach = listen
    _, result = measure(teacher, drawings.take(np.arange(2, 30)))  # one 0, and three of each other digit
    assert result.held_out_before.total == result.held_out_after.total == 27
    assert result.held_out_after.class_accuracy[0] != result.held_out_after.class_accuracy[0]  # NaN: the 0 is not asked
    assert result.held_out_after.accuracy > result.held_out_before.accuracy
    whole, *rounds = lessons
    assert len(rounds) == 5
    taught_in = sum(map(len, rounds))
    assert taught_in == 4 * len(whole)  # each is left out once
    assert all(set(own.labels.tolist()) >= set(range(1, 10)) for own in rounds)
