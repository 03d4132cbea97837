"""Where two networks differ: as a user looks for it."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from runs_tab import SGD, SMALL, Table
from user import click, tip_at

from nnfs_gui.recognition.certainty import certainty_steps
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.opened_run import open_run

CELLS = ("cellBoth", "cellOnlyFirst", "cellOnlySecond", "cellNeither")


def open_differences(user):
    user.open_tab("Differences")
    wait_for_pair(user)


def wait_for_pair(user):
    user.qtbot.waitUntil(lambda: user.find("cellBoth").isEnabled())
    user.wait_until_settled()


def count(user, cell):
    return int(user.find(cell).text().replace(",", ""))


def choose(user, letter, name):
    user.find(f"differences{letter}").setCurrentText(name)
    user.wait_until_settled()
    wait_for_pair(user)


def network_of(library_path, run_id):
    with Library(library_path) as library:
        return open_run(library, run_id).network


def right(network, dataset):
    return network.predict(dataset.test_images.reshape(10_000, -1) / 255) == dataset.test_labels


@pytest.mark.slow
def test_two_runs_are_compared_image_by_image_and_one_of_the_images_is_read_by_both(
    add_run, open_window, library_path, mnist, qtbot
):
    ids = [add_run(SMALL, "Adam", until=1), add_run(SGD, "plain", until=1)]
    user = open_window()
    table = Table(user)
    table.wait_for("Adam", "plain")
    table.tick("Adam")
    open_differences(user)
    box = user.find("differencesB")
    names = [box.itemText(place) for place in range(box.count())]
    assert names == ["Present: the built-in network", "Run 1, Adam", "Run 2, plain"]  # what is ticked comes first
    assert box.currentText() == "Run 1, Adam"
    choose(user, "A", "Run 1, Adam")
    choose(user, "B", "Run 2, plain")
    networks = [network_of(library_path, run_id) for run_id in ids]
    first, second = (right(network, mnist) for network in networks)
    expected = [first & second, first & ~second, ~first & second, ~first & ~second]
    assert [count(user, cell) for cell in CELLS] == [int(cell.sum()) for cell in expected]
    assert "10,000 test images of MNIST" in user.find("differencesFigure").text()
    assert "Run 1, Adam" in user.find("differencesChance").text()
    assert "p\u00a0<\u00a00.001" in user.find("differencesChance").text()

    user.click("cellOnlySecond")
    gallery = user.find("differencesGallery")
    assert set(gallery.indices) == set(np.flatnonzero(expected[2]))
    index = gallery.indices[0]
    answers = [network.predict(mnist.test_images[index].ravel() / 255) for network in networks]
    assert f"true {mnist.test_labels[index]}" in tip_at(gallery.viewport(), gallery.frame(0).center())
    click(qtbot, gallery.viewport(), gallery.frame(0))
    bars = [user.find(f"twinBars{letter}") for letter in "AB"]
    qtbot.waitUntil(lambda: all(each.probabilities is not None for each in bars))
    np.testing.assert_array_equal(user.find("twinPictureA").image, mnist.test_images[index])
    assert [int(np.argmax(each.probabilities)) for each in bars] == answers
    for each, network in zip(bars, networks, strict=True):  # each at its own temperature, as on the pad
        *_, certainty = certainty_steps(network, mnist)
        reading = certainty.read(network, mnist.test_images[index : index + 1])
        np.testing.assert_allclose(each.probabilities, reading.probabilities[0], atol=1e-6)

    user.click("swapNetworks")
    wait_for_pair(user)
    assert [count(user, cell) for cell in CELLS] == [int(expected[place].sum()) for place in (0, 2, 1, 3)]


@pytest.mark.slow
def test_what_is_drawn_is_read_by_both_as_it_would_be_on_the_pad_and_the_keys_choose_a_cell(user, qtbot, seven):
    view = user.open_tab("Differences")  # there is only the built-in network
    qtbot.waitUntil(lambda: "only one network" in view.sentence)
    user.train(epochs=1)
    open_differences(user)
    user.draw(seven)
    qtbot.waitUntil(lambda: user.find("twinBarsA").probabilities is not None)
    user.wait_until_settled()
    assert user.find("twinBarsA").probabilities == pytest.approx(user.shown_probabilities())
    assert user.find("twinAnswerA").text() == user.shown_answer
    np.testing.assert_array_equal(user.find("twinPictureB").image, user.read_image)
    chosen = user.find("cellOnlyFirst")
    chosen.setFocus()
    qtbot.keyClick(chosen, Qt.Key.Key_Down)
    assert user.find("cellNeither").isChecked()
    assert len(user.find("differencesGallery").indices) == count(user, "cellNeither")
    box = user.find("differencesA")
    assert QFontMetricsF(box.font()).horizontalAdvance(box.currentText()) < box.width()
