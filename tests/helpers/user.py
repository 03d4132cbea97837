"""A person at the window: does with it what a person does, and knows what a person knows: names, texts, pictures, files."""

import itertools
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPushButton, QTabWidget, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from nnfs_gui.data.dataset import split_indices
from nnfs_gui.gui.background.latest_only_task import LatestOnlyTask
from nnfs_gui.gui.background.throttle import Throttle
from nnfs_gui.gui.files.widgets.import_preview import ImportPreview
from nnfs_gui.gui.inside.view import View
from nnfs_gui.nn.softmax import softmax_at
from nnfs_gui.recognition.calibration import temperature_steps
from nnfs_gui.recognition.certainty import VALIDATION_SHARE
from nnfs_gui.training.config import TrainingConfig

PATIENCE = 120_000  # milliseconds, for whatever is waited for, so that no busy machine breaks a test


class PatientBot(QtBot):
    """Waits as long as a busy machine may need, for signals and for conditions alike."""

    def waitUntil(self, callback, *, timeout=PATIENCE):  # noqa: N802  pytest-qt's names
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=PATIENCE, **options):  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitExposed(self, widget, *, timeout=PATIENCE):  # noqa: N802
        return super().waitExposed(widget, timeout=timeout)

    def rest(self, milliseconds):
        """Let the window live for a while in which nothing may happen; there is nothing to wait for."""
        self.wait(milliseconds)


def words_of(widget):
    """Return all the texts that stand in a widget, hidden ones too."""
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def visible_words_of(widget):
    """Return all the texts that are to be read in a widget."""
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def tip_at(widget, at):
    """Rest the pointer on a place of a widget, and return the tool-tip that appears."""
    at = QPoint(round(at.x()), round(at.y()))
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    text = QToolTip.text()
    QToolTip.hideText()
    return text


def pictures_of(grid):
    """Return the images that a grid shows, shape (n, side, side)."""
    return np.array([grid.picture(place) for place in range(len(grid.indices))])


def click(qtbot, widget, frame):
    """Click into the middle of a frame in a widget."""
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=frame.center().toPoint())


class User:
    """Does with a window what a person does, and looks where a person looks."""

    def __init__(self, window, qtbot):
        self.window = window
        self.qtbot = qtbot
        self.session = window.session

    # --- finding ------------------------------------------------------------------------------------------------------

    def find(self, name, kind=QWidget):
        found = self.window.findChild(kind, name)
        assert found is not None, f"there is no {name}"
        return found

    def action(self, name):
        return self.find(name, QAction)

    def open_tab(self, title):
        """Open a tab of the middle, and return what it shows."""
        tabs = self.find("insideTabs", QTabWidget)
        titles = [tabs.tabText(place) for place in range(tabs.count())]
        tabs.setCurrentIndex(titles.index(title))
        return tabs.currentWidget().findChild(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def open_view(self, title):
        """Open a tab of the middle, and return its view as soon as it shows its content."""
        view = self.open_tab(title)
        self.qtbot.waitUntil(view.content.isVisible)
        return view

    @property
    def views(self):
        """The views of the middle that were made, the curves aside."""
        return self.window.findChildren(View)

    def open_dialog(self, kind):
        """Return the dialog of a kind that is open, or None."""
        return next((dialog for dialog in self.window.findChildren(kind) if dialog.isVisible()), None)

    def click(self, name):
        """Click on a button."""
        button = self.find(name)
        assert button.isEnabled(), f"{name} is disabled"
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, name):
        """Press an action's button, which only works while it is enabled."""
        action = self.action(name)
        assert action.isEnabled(), f"{name} is disabled"
        action.trigger()

    # --- setting up and training --------------------------------------------------------------------------------------

    @property
    def config(self):
        """What the fields on the left say."""
        return self.find("setupPanel").config

    def show_config(self, config):
        """Let the fields on the left say this."""
        self.find("setupPanel").set_config(config)

    def set_up(self, **changes):
        """Choose settings; a small run unless told otherwise."""
        config = replace(TrainingConfig(epochs=2, train_size=2000), **changes)
        self.show_config(config)
        return config

    def use_few_images(self):
        """Have so few of the images that no view measures for long."""
        images = self.session.dataset
        few = {"train_images": images.train_images[:2000], "train_labels": images.train_labels[:2000]}
        few |= {"test_images": images.test_images[:1000], "test_labels": images.test_labels[:1000]}
        self.session.use_dataset(replace(images, **few))

    def train(self, **changes):
        """Train to the end, and wait for the test."""
        self.set_up(**changes)
        with self.qtbot.waitSignal(self.session.tested):
            self.press("trainAction")

    def wait_for_state(self, state):
        self.qtbot.waitUntil(lambda: self.session.state is state)

    def wait_until_settled(self):
        """Wait until nothing is worked at in the background, and nothing is about to follow what was: no run may train."""
        tasks, throttles = self.window.findChildren(LatestOnlyTask), self.window.findChildren(Throttle)
        self.qtbot.waitUntil(
            lambda: not any(task.is_busy for task in tasks) and not any(throttle.is_waiting for throttle in throttles)
        )

    # --- looking ------------------------------------------------------------------------------------------------------

    @property
    def curves(self):
        return self.find("curvesView")

    def wait_for_curves(self):
        """Wait until all points of the curves are drawn, and their legends say the last ones."""

        def are_drawn():
            return all(
                np.array_equal(plot.drawn(curve)[0], x)
                for plot in self.curves.plots
                for curve, (_, x, _) in enumerate(plot.series)
                if plot.is_curve_visible(curve)
            )

        self.qtbot.waitUntil(are_drawn)

    def look_back_to(self, place):
        """Move the time machine's slider."""
        self.find("epochSlider").setValue(place)

    @property
    def shown_parameters(self):
        """The parameters of the network that everything in the window shows."""
        return self.session.current.network.parameters

    @property
    def network(self):
        """What the strip says of the network that answers: its name, and what else there is to know."""
        return ", ".join(filter(None, (self.find("networkName").text(), self.find("networkDetail").text())))

    def wait_for_network(self, words):
        self.qtbot.waitUntil(lambda: self.network == words)

    @property
    def figures(self):
        """The two large figures under the curves, each with what stands beside it."""
        figures = (self.find("validationFigure"), self.find("testFigure"))
        return {name: (f.number, f.detail) for name, f in zip(("validation", "test"), figures, strict=True)}

    @property
    def status(self):
        return self.find("statusLabel").text()

    # --- drawing ------------------------------------------------------------------------------------------------------

    def draw(self, *strokes):
        """Draw with the mouse; points from 0 to 1 across the pad."""
        pad = self.find("drawingPad")
        side = min(pad.width(), pad.height())
        left = (pad.width() - side) / 2  # of the paper, which is a square
        for stroke in strokes:
            points = [QPoint(round(left + x * side), round(y * side)) for x, y in stroke]
            self.qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
            for before, after in itertools.pairwise(points):
                for step in range(1, 11):
                    self.qtbot.mouseMove(pad, before + (after - before) * step / 10)
            self.qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])

    def click_on_pad(self, x, y):
        """Click on a place, from 0 to 1 across the pad, as on one of several digits."""
        pad = self.find("drawingPad")
        side = min(pad.width(), pad.height())
        place = QPoint(round((pad.width() - side) / 2 + x * side), round(y * side))
        self.qtbot.mouseClick(pad, Qt.MouseButton.LeftButton, pos=place)

    def correct(self, digit):
        """Say what it is that was drawn, as soon as that can be said."""
        self.qtbot.waitUntil(self.find("correctionRow").isEnabled)
        self.click(f"itWas{digit}")

    @property
    def is_taught(self):
        """Whether the network has learnt drawings, which can be forgotten."""
        return self.action("forgetAction").isEnabled()

    @property
    def read_image(self):
        """What the network gets of the drawing, shape (side, side), or None."""
        return self.find("centredStep").image

    @property
    def shown_answer(self):
        """What the window says that the drawing is."""
        return self.find("answerRow").text

    @property
    def caption(self):
        return self.find("answerCaption").text()

    def shown_probabilities(self):
        return self.find("predictionBars").probabilities

    def reading_of(self, images):
        """What the network that answers makes of images, shape (n, side, side), at the temperature that suits it."""
        network, dataset = self.session.newest.network, self.session.dataset
        _, validation = split_indices(len(dataset.train_images), VALIDATION_SHARE)
        shown = dataset.train_images[validation]
        steps = temperature_steps(network.logits(shown.reshape(len(shown), -1) / 255), dataset.train_labels[validation])
        while True:
            try:
                next(steps)
            except StopIteration as end:
                return softmax_at(network.logits(images.reshape(len(images), -1) / 255), end.value)

    # --- dialogs ------------------------------------------------------------------------------------------------------

    @property
    def question(self):
        """The dialog that is open, or None."""
        return self.open_dialog(QMessageBox)

    @property
    def page(self):
        """The page of text that is open, or None."""
        return next((page for page in self.window.findChildren(QDialog, "textPage") if page.isVisible()), None)

    def answer(self, button):
        self.qtbot.waitUntil(lambda: self.question is not None)
        self.qtbot.mouseClick(self.question.findChild(QPushButton, button), Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: self.question is None)

    def answer_nothing(self):
        """Close the dialog that says something."""
        self.qtbot.waitUntil(lambda: self.question is not None)
        self.question.close()
        self.qtbot.waitUntil(lambda: self.question is None)

    @property
    def preview(self):
        """The look into a data set that is open, or None."""
        return self.open_dialog(ImportPreview)

    def accept_preview(self):
        self.qtbot.waitUntil(lambda: self.preview is not None)
        self.qtbot.mouseClick(self.preview.findChild(QPushButton, "acceptButton"), Qt.MouseButton.LeftButton)
