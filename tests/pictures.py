"""Takes the pictures of the README and of the documentation from the real window, each as small as it can be.

    xvfb-run -a -s "-screen 0 1920x1080x24" python tests/pictures.py [WORD ...]

takes all of them, or those of the tests below in whose names a word is, into resources/screenshots/. In taken.json beside
them it notes when and with which version each was taken, and which words of the window it shows: by that
`test_screenshots.py` says which are out of date. It is no test, and pytest collects it only when it is named.
"""

import os
import sys

import pytest

if __name__ == "__main__":  # it becomes a test module, with the fixtures of tests/gui
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "xcb")  # a real screen, or xvfb's
    chosen = ["-k", " or ".join(sys.argv[1:])] if sys.argv[1:] else []
    sys.exit(pytest.main([__file__, "-n", "0", "-o", "timeout=0", *chosen]))

import dataclasses
import datetime
import io
import json
import runpy

import numpy as np
from browser import Browser
from lesson_driver import LessonDriver
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenuBar, QTabBar
from runs_tab import Table
from screenshots import FOLDER, TAKEN, known_texts

import nnfs_gui
from nnfs_gui.experiments.domains import Range, Scale, Values
from nnfs_gui.experiments.driver import Driver
from nnfs_gui.experiments.engines.children import ChildrenEngine
from nnfs_gui.experiments.plan import Plan, Strategy
from nnfs_gui.experiments.repeat import begin_experiment
from nnfs_gui.gui.teach.widgets.teaching_report import TeachingReport
from nnfs_gui.nn import ActivationKind
from nnfs_gui.pages.web_page import WebPage, write_web_page
from nnfs_gui.paths import BUNDLED_MODEL, resource
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.network_reader import read_network
from nnfs_gui.training.config import HiddenLayer, NetworkConfig, OptimizerConfig, OptimizerKind
from nnfs_gui.training.presets import PRESETS, Preset

pytest_plugins = ["gui.conftest"]  # the window and who sits at it

GAP = 24  # pixels between two pictures in one
MOST_BYTES = 150_000
COLOURS = (256, 128, 64, 32)  # of a palette, as many as there is room for
SETTLING_MS = 6000  # until a view has calculated what it shows
QUICK_START = PRESETS[Preset.QUICK_START]
THREE = [[(0.3, 0.25), (0.5, 0.15), (0.68, 0.28), (0.62, 0.42), (0.45, 0.48)]]
THREE[0] += [(0.66, 0.56), (0.7, 0.74), (0.5, 0.86), (0.28, 0.78)]
FOUR = [[(0.38, 0.2), (0.3, 0.5), (0.4, 0.56), (0.66, 0.5)], [(0.66, 0.2), (0.66, 0.5), (0.64, 0.85)]]
SEVEN = [[(0.22, 0.22), (0.48, 0.18), (0.75, 0.21), (0.42, 0.86)], [(0.36, 0.52), (0.72, 0.49)]]
SCRIBBLE = [[(0.1, 0.3), (0.3, 0.6), (0.48, 0.2), (0.62, 0.8), (0.85, 0.75)]]
SCRIBBLE[0] += [(0.2, 0.45), (0.78, 0.3), (0.25, 0.85), (0.55, 0.55)]
YEAR = [
    [(0.06, 0.35), (0.12, 0.28), (0.12, 0.65)],
    [(0.38, 0.36), (0.31, 0.28), (0.26, 0.38), (0.32, 0.44), (0.38, 0.36), (0.37, 0.67)],
    [(0.6, 0.33), (0.55, 0.28), (0.51, 0.35), (0.61, 0.52), (0.56, 0.63), (0.5, 0.55), (0.6, 0.38), (0.6, 0.33)],
    [(0.76, 0.29), (0.71, 0.5), (0.9, 0.51)],
    [(0.84, 0.36), (0.83, 0.7)],
]


class Album:
    """Takes pictures, and notes of each what the window says on it."""

    def __init__(self):
        self._texts = set()

    def grab(self, user, name=None):
        """Return what is to be seen of the window, or of a part of it."""
        user.wait_until_settled()
        user.qtbot.rest(1000)
        return self.grab_widget(user.window if name is None else user.find(name))

    def grab_widget(self, widget):
        self._texts |= visible_texts(widget)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        widget.grab().save(buffer, "PNG")
        return Image.open(io.BytesIO(buffer.data().data())).convert("RGB")

    def save(self, name, *pictures, says=()):
        """Save pictures beside each other as one, with the most colours there is room for; `says` is what else they say."""
        size = sum(each.width + GAP for each in pictures) - GAP, max(each.height for each in pictures)
        whole = Image.new("RGB", size, pictures[0].getpixel((0, 0)))
        left = 0
        for picture in pictures:
            whole.paste(picture, (left, 0))
            left += picture.width + GAP
        packed = next((each for each in map(whole_with(whole), COLOURS) if len(each) <= MOST_BYTES), None)
        assert packed is not None, f"{name} is too large"
        (FOLDER / f"{name}.png").write_bytes(packed)
        taken = json.loads(TAKEN.read_text("utf-8")) if TAKEN.exists() else {}
        shown = sorted((self._texts | set(says)) & known_texts())
        today = datetime.datetime.now(datetime.UTC).date().isoformat()
        taken[name] = {"version": nnfs_gui.__version__, "taken": today, "says": shown}
        TAKEN.write_text(json.dumps(dict(sorted(taken.items())), indent=1, ensure_ascii=False) + "\n", "utf-8")
        self._texts.clear()


def whole_with(picture):
    """Return what packs a picture with so many colours."""

    def pack(colours):
        packed = io.BytesIO()
        few = picture.quantize(colours, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        few.save(packed, "PNG", optimize=True)
        return packed.getvalue()

    return pack


def visible_texts(widget):
    """Return what labels, buttons, tabs and menus say that can be seen in a widget."""
    texts = {each.text() for kind in (QLabel, QAbstractButton) for each in widget.findChildren(kind) if each.isVisible()}
    bars = [bar for bar in widget.findChildren(QTabBar) if bar.isVisible()]
    texts |= {bar.tabText(place) for bar in bars for place in range(bar.count()) if bar.isTabVisible(place)}
    return texts | {action.text() for bar in widget.findChildren(QMenuBar) for action in bar.actions()}


@pytest.fixture
def album():
    return Album()


@pytest.fixture
def large(open_window):
    """A window with room for what is to be seen."""
    return open_window((1600, 900))


def train(user, config):
    user.show_config(config)
    with user.qtbot.waitSignal(user.session.tested):
        user.press("trainAction")


def test_light(user, album):
    train(user, QUICK_START)
    user.draw(*THREE)
    album.save("light", album.grab(user))


def test_dark(user, album):
    user.press("darkAppearanceAction")
    train(user, QUICK_START)
    user.draw(*THREE)
    album.save("dark", album.grab(user))


def test_pad(large, album):
    pictures = []
    for strokes in (SEVEN, SCRIBBLE, YEAR):
        large.draw(*strokes)
        pictures.append(album.grab(large, "drawZone"))
        large.press("clearAction")
    album.save("pad", *pictures)


def test_taught(user, album):
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
    user.qtbot.rest(1000)
    album.save("taught", album.grab_widget(user.open_dialog(TeachingReport)))


VIEWS = {
    "Curves": "view-curves",
    "By epoch": "view-epochs",
    "Health": "view-health",
    "Data": "view-data",
    "Network": "view-network",
    "Steps": "view-steps",
    "Why": "view-why",
    "Map": "view-map",
    "Mistakes": "view-mistakes",
    "Robustness": "view-robustness",
    "Sure or not": "view-certainty",
    "Differences": "view-differences",
}


def test_views(large, album):
    train(large, QUICK_START)
    large.draw(*THREE)
    for title, name in VIEWS.items():
        large.open_view(title)
        if title == "Steps":
            large.click("stepNext")  # to the sum of a neuron
        large.qtbot.rest(SETTLING_MS)
        album.save(name, album.grab(large, "insideTabs"))


def test_weights(large, album):
    """Of few neurons, whose pictures are large."""
    train(large, replaced(network=NetworkConfig((HiddenLayer(24),))))
    large.open_view("Weights")
    large.qtbot.keyClick(large.find("weightsMosaic"), Qt.Key.Key_Home)
    large.qtbot.rest(SETTLING_MS)
    album.save("view-weights", album.grab(large, "insideTabs"))


def test_points(user, album):
    user.action("spiralsPointsAction").trigger()
    user.qtbot.waitUntil(lambda: user.session.dataset.name.startswith("points:"))
    with user.qtbot.waitSignal(user.session.tested):
        user.press("trainAction")
    plane = user.find("pointPlane")
    QTest.mouseClick(plane, Qt.MouseButton.LeftButton, pos=QPoint(round(0.68 * plane.width()), round(0.72 * plane.width())))
    user.open_view("Network")
    album.save("points", album.grab(user))


def test_page(tmp_path, album):
    """The web page of the network that comes with the program, in a browser."""
    path = tmp_path / "page.html"
    path.write_text(write_web_page(path, WebPage("The built-in network", read_network(resource(BUNDLED_MODEL)))), "utf-8")
    browser = Browser(tmp_path / "browser")
    try:
        browser.look(1100, 720)
        browser.open(path)
        browser.drag("canvas", FOUR)
        says = browser.run("[...document.querySelectorAll('h1, h2, p, button')].map((each) => each.textContent)")
        album.save("page", Image.open(io.BytesIO(browser.picture())).convert("RGB"), says=says)
    finally:
        browser.close()


def test_lessons(user, album):
    lesson = LessonDriver(user, "the-curve")
    lesson.use_data()
    user.window.lessons.open(lesson.lesson, "batch")
    lesson.set_these()
    user.window.lessons.open(lesson.lesson, "two-plots")
    user.qtbot.rest(1000)  # until the plot has its size
    lesson.predict("two-plots", [0.95, 0.75, 0.6, 0.48, 0.4, 0.35, 0.32, 0.3, 0.29, 0.28, 0.28, 0.27, 0.27, 0.27, 0.27])
    lesson.train()
    album.save("lessons", album.grab(user))


def test_runs(large, album):
    networks = {
        "small": replaced(network=NetworkConfig((HiddenLayer(32),))),
        "plain descent": replaced(optimizer=OptimizerConfig(OptimizerKind.SGD, 0.1)),
        "tanh": replaced(network=NetworkConfig((HiddenLayer(128, ActivationKind.TANH),))),
        "two layers": replaced(network=NetworkConfig((HiddenLayer(64), HiddenLayer(64)))),
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
    album.save("runs", album.grab(large, "insideTabs"))


def test_experiments(large, album, library_path):
    plan = Plan(
        "Which rate, and how small?",
        replaced(epochs=9, train_size=3000, validation_share=0.25),
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
    for page in ("table", "curves", "parallel", "importance"):
        large.click(f"{page}PageButton")
        large.qtbot.rest(SETTLING_MS)
        if page == "parallel":
            plot = large.find("experimentParallel")
            points = [plot.axis_position(len(plan.varied), place).toPoint() for place in (0.85, 0.95, 1.0)]
            QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=points[0])
            for point in points[1:]:
                QTest.mouseMove(plot, point)
            QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=points[-1])
        pictures[page] = album.grab(large, "insideTabs")
        if page == "curves":
            album.save("experiments", pictures["table"], pictures["curves"])
    album.save("experiment-settings", pictures["parallel"], pictures["importance"])


def replaced(**settings):
    return dataclasses.replace(QUICK_START, **settings)
