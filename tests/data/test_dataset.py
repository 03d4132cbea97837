import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.data.dataset import BatchBuffer, Dataset, as_inputs, describe_images, one_hot, split_indices
from nnfs_gui.training.config import TrainingConfig


def notebook_preprocess(x, y):
    """As the notebook does it, with columns for samples."""
    x = x.reshape(x.shape[0], 28 * 28, 1)
    x = x.astype("float32") / 255
    categorical = np.zeros((len(y), 10))
    for row, label in enumerate(y):
        categorical[row, label] = 1
    return x, categorical.reshape(len(y), 10, 1)


def test_inputs_and_targets_are_those_of_the_notebook(mnist):
    images, labels = mnist.train_images[:1000], mnist.train_labels[:1000]
    x, y = as_inputs(images, np.float32), one_hot(labels, 10)
    expected_x, expected_y = notebook_preprocess(images, labels)
    assert x.dtype == np.float32
    np.testing.assert_array_equal(x, expected_x[:, :, 0])
    np.testing.assert_array_equal(y, expected_y[:, :, 0])


def test_making_inputs_leaves_the_images_as_they_were(mnist):
    images = mnist.train_images[:5].copy()
    as_inputs(images)
    np.testing.assert_array_equal(images, mnist.train_images[:5])


@pytest.mark.parametrize("shape", [(28, 28), (8, 8), (1, 1), (4, 6)])
def test_a_data_set_says_how_many_numbers_a_network_gets_of_an_image(shape):
    images, labels = np.zeros((5, *shape), np.uint8), np.zeros(5, np.uint8)
    dataset = Dataset("five", images, labels, images, labels)
    inputs = as_inputs(dataset.train_images)
    assert (dataset.inputs, TrainingConfig().fitted(dataset).network.inputs) == (inputs.shape[1], inputs.shape[1])


def test_images_are_described_by_size_and_classes():
    assert str(describe_images(784, "0")) == "28 x 28 pixels in 1 class (0)"
    assert str(describe_images(6, "ab")) == "6 pixels in 2 classes (a, b)"


def test_one_hot_puts_a_one_where_the_label_says():
    targets = one_hot(np.array([2, 0, 2], np.uint8), 3, np.float64)
    assert targets.dtype == np.float64
    assert targets.tolist() == [[0, 0, 1], [1, 0, 0], [0, 0, 1]]


shares = st.floats(0, 0.999, exclude_min=True)


@given(count=st.integers(2, 3000), share=shares)
def test_split_is_disjoint_complete_ascending_and_of_the_size_asked_for(count, share):
    training, validation = split_indices(count, share)
    np.testing.assert_array_equal(np.sort(np.concatenate([training, validation])), np.arange(count))
    assert (np.diff(training) > 0).all()
    assert (np.diff(validation) > 0).all()
    assert len(training) >= 1
    assert len(validation) >= 1
    assert len(validation) in (1, count - 1) or abs(len(validation) - share * count) <= 0.5


@given(count=st.integers(2, 3000), share=shares)
def test_split_is_the_same_each_time(count, share):
    for first, second in zip(split_indices(count, share), split_indices(count, share), strict=True):
        np.testing.assert_array_equal(first, second)


def test_larger_validation_share_keeps_the_images_of_the_smaller():
    small, large = split_indices(1000, 0.1)[1], split_indices(1000, 0.3)[1]
    assert set(small) < set(large)


def test_validation_images_come_from_everywhere():
    validation = split_indices(60_000, 0.1)[1]
    assert len(validation) == 6000
    np.testing.assert_allclose(np.histogram(validation, 10, (0, 60_000))[0], 600, atol=120)  # five standard deviations


@given(count=st.integers(0, 3000))
def test_share_of_zero_keeps_all_images_in_their_order(count):
    training, validation = split_indices(count, 0)
    np.testing.assert_array_equal(training, np.arange(count))
    assert len(validation) == 0


@pytest.mark.parametrize("share", [-0.1, 1, 1.5, math.nan])
def test_share_that_is_none_is_refused(share):
    with pytest.raises(ValueError, match=f"at least 0 and less than 1, got {share}"):
        split_indices(100, share)


@pytest.mark.parametrize("share", [0, 0.1, 0.9])
def test_single_image_trains_and_none_is_left_to_validate(share):
    training, validation = split_indices(1, share)
    assert (training.tolist(), validation.tolist()) == ([0], [])


def test_batch_buffer_gives_the_inputs_and_targets_of_the_chosen_images(mnist):
    x, y = as_inputs(mnist.train_images[:1000], np.float32), one_hot(mnist.train_labels[:1000], 10)
    buffer = BatchBuffer(mnist.train_images, mnist.train_labels, 10, rows=64)
    for indices in (np.arange(64), np.array([999, 3, 3, 500]), np.arange(1000)[::-1][:64], np.array([0])):
        inputs, targets, labels = buffer.fill(indices)
        assert inputs.dtype == targets.dtype == np.float32
        np.testing.assert_array_equal(inputs, x[indices])
        np.testing.assert_array_equal(targets, y[indices])
        np.testing.assert_array_equal(labels, mnist.train_labels[indices])


def test_batch_buffer_in_float64_is_as_exact_as_float64(mnist):
    buffer = BatchBuffer(mnist.train_images, mnist.train_labels, 10, rows=8, dtype=np.float64)
    inputs, targets, _ = buffer.fill(np.arange(8))
    assert targets.dtype == np.float64
    np.testing.assert_array_equal(inputs, mnist.train_images[:8].reshape(8, 784).astype(np.float64) / 255)


def test_batch_buffer_fills_the_same_arrays_again(mnist):
    buffer = BatchBuffer(mnist.train_images, mnist.train_labels, 10, rows=8)
    first, second = buffer.fill(np.arange(8)), buffer.fill(np.arange(8, 16))
    assert np.shares_memory(first[0], second[0])
    assert np.shares_memory(first[1], second[1])


def test_the_checksum_knows_the_same_data_again_and_no_others(mnist):
    parts = [mnist.train_images[:9], mnist.train_labels[:9], mnist.test_images[:5], mnist.test_labels[:5]]
    checksum = Dataset("one", *parts).checksum
    assert checksum == Dataset("another name", *(part.copy() for part in parts)).checksum
    assert len(checksum) == 64
    others = [[*parts[:i], parts[i].copy(), *parts[i + 1 :]] for i in range(4)]
    for i, changed in enumerate(others):
        changed[i].flat[-1] ^= 1
    others.append([parts[0][:8], parts[1][:8], *parts[2:]])
    others.append([parts[0].reshape(9, 14, 56), *parts[1:]])
    assert len({checksum, *(Dataset("one", *other).checksum for other in others)}) == 7
