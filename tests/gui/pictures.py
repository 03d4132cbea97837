"""Takes the README's pictures from the real window, on a screen: `python -m pytest tests/gui/pictures.py`.

It is no test, and pytest collects it only when it is named.
"""

import runpy
from dataclasses import replace

import numpy as np
import pytest
from lesson_driver import LessonDriver
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from runs_tab import Table

from nnfs_gui.experiments.domains import Range, Scale, Values
from nnfs_gui.experiments.driver import Driver
from nnfs_gui.experiments.engines.children import ChildrenEngine
from nnfs_gui.experiments.plan import Plan, Strategy
from nnfs_gui.experiments.repeat import begin_experiment
from nnfs_gui.gui.teach.widgets.teaching_report import TeachingReport
from nnfs_gui.nn import ActivationKind
from nnfs_gui.paths import resource
from nnfs_gui.storage.library.library import Library
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, OptimizerConfig, OptimizerKind
from nnfs_gui.training.presets import PRESETS, Preset

GAP = 24  # pixels between two pictures in one
SETTLING_MS = 6000  # until a view has calculated what it shows
QUICK_START = PRESETS[Preset.QUICK_START]
THREE = [
    [
        (0.3, 0.25),
        (0.5, 0.15),
        (0.68, 0.28),
        (0.62, 0.42),
        (0.45, 0.48),
        (0.66, 0.56),
        (0.7, 0.74),
        (0.5, 0.86),
        (0.28, 0.78),
    ]
]
SEVEN = [[(0.22, 0.22), (0.48, 0.18), (0.75, 0.21), (0.42, 0.86)], [(0.36, 0.52), (0.72, 0.49)]]
SCRIBBLE = [
    [(0.1, 0.3), (0.3, 0.6), (0.48, 0.2), (0.62, 0.8), (0.85, 0.75), (0.2, 0.45), (0.78, 0.3), (0.25, 0.85), (0.55, 0.55)]
]
YEAR = [
    [(0.06, 0.35), (0.12, 0.28), (0.12, 0.65)],
    [(0.38, 0.36), (0.31, 0.28), (0.26, 0.38), (0.32, 0.44), (0.38, 0.36), (0.37, 0.67)],
    [(0.6, 0.33), (0.55, 0.28), (0.51, 0.35), (0.61, 0.52), (0.56, 0.63), (0.5, 0.55), (0.6, 0.38), (0.6, 0.33)],
    [(0.76, 0.29), (0.71, 0.5), (0.9, 0.51)],
    [(0.84, 0.36), (0.83, 0.7)],
]


@pytest.fixture
def large(open_window):
    """A window with room for what is to be seen."""
    return open_window((1600, 900))


def save(name, *rows):
    """Save pictures as one, in these rows of them."""
    width = max(sum(picture.width() for picture in row) + GAP * (len(row) - 1) for row in rows)
    height = sum(max(picture.height() for picture in row) for row in rows) + GAP * (len(rows) - 1)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(rows[0][0].pixelColor(0, 0))
    painter = QPainter(image)
    top = 0
    for row in rows:
        left = 0
        for picture in row:
            painter.drawImage(QPoint(left, top), picture)
            left += picture.width() + GAP
        top += max(picture.height() for picture in row) + GAP
    painter.end()
    assert image.save(str(resource("screenshots") / f"{name}.png"))


def grab(user, name=None):
    """Return what is to be seen of the window, or of a part of it."""
    user.wait_until_settled()
    user.qtbot.rest(1000)
    return (user.window if name is None else user.find(name)).grab().toImage()


def train(user, config):
    user.show_config(config)
    with user.qtbot.waitSignal(user.session.tested):
        user.press("trainAction")


def test_light(user):
    train(user, QUICK_START)
    user.draw(*THREE)
    save("light", [grab(user)])


def test_pad(large):
    pictures = []
    for strokes in (SEVEN, SCRIBBLE, YEAR):
        large.draw(*strokes)
        pictures.append(grab(large, "drawZone"))
        large.press("clearAction")
    save("pad", pictures)


def test_taught(user):
    shapes = runpy.run_path(str(resource("models/allographs.py")))
    rng = np.random.default_rng(1)
    user.press("teachAction")
    user.answer("thriceButton")
    while user.find("wantedDigit").isVisible():
        digit = int(user.find("wantedDigit").text()[-1])
        strokes = shapes["draw"](shapes["SHAPES"][digit][0], rng)
        user.draw(
            *[[(0.5 + (x - 50) / 140 + (y - 50) / 120, 0.5 + (y - 50) / 140) for x, y in stroke] for stroke in strokes]
        )
        user.qtbot.waitUntil(lambda: user.find("nextDigitButton").isEnabled())
        user.click("nextDigitButton")
    user.qtbot.waitUntil(lambda: user.open_dialog(TeachingReport) is not None)
    dialog = user.open_dialog(TeachingReport)
    user.qtbot.rest(1000)
    save("taught", [dialog.grab().toImage()])


def views(user, *titles):
    """Return what these views show, one after the other."""
    pictures = []
    for title in titles:
        user.open_view(title)
        if title == "Weights":
            user.qtbot.keyClick(user.find("weightsMosaic"), Qt.Key.Key_Home)
        elif title == "Steps":
            user.click("stepNext")  # to the sum of a neuron
        user.qtbot.rest(SETTLING_MS)
        pictures.append(grab(user, "insideTabs"))
    return pictures


def test_inside(large):
    train(large, QUICK_START)
    large.draw(*THREE)
    how = views(large, "Why", "Network", "Weights", "Steps")
    save("answers", how[:2], how[2:])
    how = views(large, "Curves", "By epoch", "Health", "Data")
    save("learns", how[:2], how[2:])
    how = views(large, "Map", "Mistakes", "Robustness", "Sure or not")
    save("fails", how[:2], how[2:])


def test_lessons(user):
    """Three lessons: a network at its dice again, an expected curve with the real one, and what four neurons see."""
    lesson = LessonDriver(user, "first-network")
    train(user, replace(QUICK_START, network=NetworkConfig((HiddenLayer(64),))))
    user.draw(*THREE)
    user.window.lessons.open(lesson.lesson, "back")
    user.look_back_to(0)
    save("lesson_dice", [grab(user)])
    lesson = LessonDriver(user, "the-curve")
    lesson.use_data()
    user.window.lessons.open(lesson.lesson, "batch")
    lesson.set_these()
    user.window.lessons.open(lesson.lesson, "two-plots")
    user.qtbot.rest(1000)  # until the plot has its size
    lesson.predict("two-plots", [0.95, 0.75, 0.6, 0.48, 0.4, 0.35, 0.32, 0.3, 0.29, 0.28, 0.28, 0.27, 0.27, 0.27, 0.27])
    lesson.train()
    save("lessons", [grab(user)])
    lesson = LessonDriver(user, "what-a-neuron-sees")
    lesson.change(hidden="4", learning_rate=0.03)
    lesson.train()
    user.window.lessons.open(lesson.lesson, "each")
    user.open_view("Weights")
    user.wait_until_settled()
    user.qtbot.keyClick(user.find("weightsMosaic"), Qt.Key.Key_Home)
    save("lesson_neurons", [grab(user)])


def test_runs(large):
    networks = {
        "small": replace(QUICK_START, network=NetworkConfig((HiddenLayer(32),))),
        "plain descent": replace(QUICK_START, optimizer=OptimizerConfig(OptimizerKind.SGD, 0.1)),
        "tanh": replace(QUICK_START, network=NetworkConfig((HiddenLayer(128, ActivationKind.TANH),))),
        "two layers": replace(QUICK_START, network=NetworkConfig((HiddenLayer(64), HiddenLayer(64)))),
    }
    for config in networks.values():
        train(large, config)
    table = Table(large)
    large.qtbot.waitUntil(lambda: len(table.names) == len(networks))
    for name, row in zip(networks, sorted(table.names), strict=True):
        index = table.model.index(table.names.index(row), 0)
        table.model.setData(index, name)
        large.qtbot.waitUntil(lambda name=name: name in table.names)
    table.tick(*networks)
    save("runs", [grab(large, "insideTabs")])


def test_experiments(large, library_path):
    plan = Plan(
        "Which rate, and how small?",
        replace(QUICK_START, epochs=9, train_size=3000, validation_share=0.25),
        {
            "optimizer.learning_rate": Range(0.0001, 0.2, Scale.LOGARITHMIC),
            "optimizer.kind": Values(("adam", "rmsprop", "sgd")),
            "network.layer_size": Range(8, 256, Scale.LOGARITHMIC),
            "network.layer_count": Values((1, 2, 3)),
        },
        Strategy.HALVING,
        seeds=2,
        runs=80,
    )
    dataset = large.session.dataset
    with Library(library_path) as library:
        experiment = begin_experiment(library, plan, dataset)
        engine = ChildrenEngine(library_path, plan, dataset.checksum, 2)
        for _ in Driver(library, experiment, engine, dataset).run():
            pass
    large.open_view("Experiments")
    large.qtbot.waitUntil(lambda: large.find("candidatesTable").model().rowCount() == 40)
    large.find("candidatesTable").selectRow(0)
    pictures = {}
    for page in ("table", "parallel", "importance", "curves"):
        large.click(f"{page}PageButton")
        large.qtbot.rest(SETTLING_MS)
        if page == "parallel":
            plot = large.find("experimentParallel")
            points = [plot.axis_position(len(plan.varied), place).toPoint() for place in (0.85, 0.95, 1.0)]
            QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=points[0])
            for point in points[1:]:
                QTest.mouseMove(plot, point)
            QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=points[-1])
        pictures[page] = grab(large, "insideTabs")
    save("experiments", [pictures["table"], pictures["curves"]])
    save("experiment-settings", [pictures["parallel"], pictures["importance"]])
