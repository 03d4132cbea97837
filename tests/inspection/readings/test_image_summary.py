import numpy as np
from small_runs import small_dataset

from nnfs_gui.inspection.readings.image_summary import summarize
from nnfs_gui.inspection.readings.mistakes import LabelledImages


def test_counts_means_and_pixels_are_those_of_the_chosen_images():
    data = small_dataset()
    indices = np.arange(10, 60)
    summary = summarize(LabelledImages(data.train_images, data.train_labels, indices), 3)
    images, labels = data.train_images[indices], data.train_labels[indices]
    assert summary.counts.tolist() == [np.count_nonzero(labels == label) for label in range(3)]
    for label in range(3):
        np.testing.assert_allclose(summary.means[label], images[labels == label].mean(axis=0), atol=0.51)
    expected, _ = np.histogram(images, summary.pixels.edges)
    np.testing.assert_array_equal(summary.pixels.counts, expected)


def test_a_class_without_images_has_a_blank_mean():
    images = np.full((2, 4, 4), 9, np.uint8)
    summary = summarize(LabelledImages(images, np.array([1, 1], np.uint8), np.arange(2)), 3)
    assert summary.counts.tolist() == [0, 2, 0]
    assert not summary.means[0].any()
    assert (summary.means[1] == 9).all()
