"""The window as a whole: what it remembers, how it looks, and who can use it."""

import itertools
import subprocess
import sys
from dataclasses import replace

import pytest
from contrast import contrast
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QSlider, QToolButton, QWidget

from nnfs_gui.app import build_app
from nnfs_gui.gui.look.theme import DARK, LIGHT
from nnfs_gui.training.config import OptimizerConfig, OptimizerKind, TrainingConfig
from nnfs_gui.training.presets import PRESETS, Preset

ACTIONS = ("trainAction", "pauseAction", "stopAction", "stepAction", "clearAction", "undoAction")
SET_UP = ("layersEditor", "learningRate", "epochs", "batchSize", "presetBox")
WATCH = ("lossPlot", "accuracyPlot", "statusLabel", "progressBar")
DRAW = ("drawingPad", "centredStep", "predictionBars", "correctionRow")


def unfold_all(user):
    for fold in ("imagesButton", "moreButton"):
        user.find(fold).setChecked(True)


def test_everything_can_be_found_by_its_name(user):
    for name in ACTIONS:
        assert user.window.findChild(QAction, name) is not None, name
    for name in (*SET_UP, *WATCH, *DRAW):
        assert user.window.findChild(QWidget, name) is not None, name


def test_building_the_program_neither_shows_nor_runs_it(qtbot):
    application, window = build_app(["nnfs-gui"])
    assert not window.isVisible()
    assert application.applicationName() == "nnfs_gui"
    qtbot.waitUntil(lambda: window.session.dataset is not None)
    window.close()
    window.deleteLater()


def test_the_last_settings_and_the_size_of_the_window_come_back(open_window):
    first = open_window()
    config = replace(PRESETS[Preset.NOTEBOOK], epochs=33)
    first.show_config(config)
    first.find("penWidth").setValue(34)
    first.window.resize(1280, 701)
    first.window.close()
    second = open_window(size=None)
    assert second.config == config
    assert second.find("penWidth").value() == 34
    assert second.window.height() == 701  # the width is that of the test's small screen


def test_damaged_settings_are_ignored(open_window):
    store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "nnfs_gui", "nnfs_gui")
    store.setValue("config", '{"epochs": -5')
    store.setValue("appearance", "purple")
    store.setValue("pen_width", "thick")
    store.setValue("geometry", "nonsense")
    store.sync()
    assert open_window().config == PRESETS[Preset.QUICK_START]


def test_it_fits_a_small_screen(user):
    unfold_all(user)
    user.window.resize(1366, 768)
    assert user.window.minimumSizeHint().width() <= 1366
    assert user.window.minimumSizeHint().height() <= 700
    pad = user.find("drawingPad")
    assert min(pad.width(), pad.height()) >= 250


def test_no_field_is_cut_off_when_all_settings_are_unfolded(user):
    user.window.resize(1366, 768)
    unfold_all(user)
    panel = user.find("setupPanel")
    for kind in OptimizerKind:
        user.show_config(TrainingConfig(optimizer=OptimizerConfig(kind=kind)))
        QApplication.processEvents()
        fields = [field for kind in (QAbstractSpinBox, QComboBox, QToolButton) for field in panel.findChildren(kind)]
        ends = {field.objectName(): field.mapTo(panel, field.rect().topRight()).x() for field in fields if field.isVisible()}
        assert [name for name, end in ends.items() if end >= panel.viewport().width()] == []


def test_light_and_dark_can_be_chosen(user):
    user.press("darkAppearanceAction")
    assert user.window.palette().window().color().lightness() < 60
    user.press("lightAppearanceAction")
    assert user.window.palette().window().color().lightness() > 200


def test_every_control_has_a_name_and_a_tool_tip(user):
    unfold_all(user)
    for kind in (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider):
        for control in user.window.findChildren(kind):
            if not control.isVisible() or control.objectName().startswith("qt_"):
                continue
            text = control.text() if isinstance(control, QAbstractButton) else ""
            assert control.accessibleName() or text, control.objectName() or control.metaObject().className()
            assert control.toolTip(), control.objectName() or text


def test_the_main_controls_are_reached_by_the_tab_key_from_left_to_right(user, qtbot):
    names = []
    widget = user.find("presetBox")
    for _ in range(500):
        if widget.objectName() in ("presetBox", "learningRate", "epochs", "batchSize", "lossPlot", "drawingPad"):
            names.append(widget.objectName())
        widget = widget.nextInFocusChain()
    wanted = ["presetBox", "learningRate", "epochs", "batchSize", "drawingPad"]
    assert [name for name in dict.fromkeys(names) if name in wanted] == wanted


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_and_lines_have_enough_contrast(theme):
    for text, ground in itertools.product(
        (theme.text, theme.quiet, theme.warning), (theme.window, theme.card, theme.raised)
    ):
        assert contrast(text, ground) >= 4.5, (text, ground)
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    for line in (theme.training, theme.validation, theme.test, theme.accent):
        assert contrast(line, theme.card) >= 3, line


def test_this_pyside_survives_many_calls():
    """PySide6 6.12.0 on Python 3.11 loses a reference at each call, and aborts after some 5,000 of them."""
    calls = (
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "application = QCoreApplication([])\n"
        "timer = QTimer()\n"
        "for _ in range(50_000):\n"
        "    timer.setInterval(5)\n"
        "print('alive')\n"
    )
    done = subprocess.run([sys.executable, "-c", calls], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "alive", done.stderr


def test_every_view_of_the_middle_fits_a_small_screen_and_its_controls_have_names_and_tool_tips(user, qtbot):
    user.train(train_size=500, epochs=1)
    user.press("testDigitAction")
    user.window.resize(1366, 768)
    tabs = user.find("insideTabs")
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        view = tabs.currentWidget().findChild(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        is_empty = tabs.tabText(place) == "Experiments"  # of which there are none
        qtbot.waitUntil(lambda v=view, e=is_empty: not hasattr(v, "content") or v.content.isVisible() or e)
        assert user.window.minimumSizeHint().width() <= 1366, tabs.tabText(place)
        assert user.window.minimumSizeHint().height() <= 700, tabs.tabText(place)
        assert tabs.tabToolTip(place)
        for kind in (QAbstractButton, QComboBox, QSlider):
            for control in view.findChildren(kind):
                if control.isVisible() and not control.objectName().startswith("qt_"):
                    text = control.text() if isinstance(control, QAbstractButton) else ""
                    assert control.accessibleName() or text, control.objectName()
                    assert control.toolTip(), control.objectName() or text
