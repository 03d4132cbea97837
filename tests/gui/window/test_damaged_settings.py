"""The settings file may have been edited, by hand or by a fault of the disk: the program starts whatever stands in it."""

import json
import os
import sys

import pytest
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMenu

from nnfs_gui.gui.controls.last_folder import last_folder, remember_folder_of
from nnfs_gui.gui.controls.settings_store import settings_file, settings_notice, settings_store
from nnfs_gui.gui.draw.widgets.draw_panel import DrawPanel
from nnfs_gui.gui.files.recent_files import RecentFiles
from nnfs_gui.gui.look.theme import Appearance
from nnfs_gui.gui.setup.widgets.setup_panel import SetupPanel
from nnfs_gui.gui.window.settings import WindowSettings
from nnfs_gui.gui.window.zones import ZoneState
from nnfs_gui.ink.strokes import PEN_WIDTH
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.presets import PRESETS, Preset

RECENT = ("recent_models", "recent_data_sets")
KEYS = (
    *("config", "run", "appearance", "pen_width", "with_hand", "unfolded", "run_columns", "geometry", "zone_state", "zones"),
    *("folder", *RECENT),
)
VALUES = {
    "nothing": "",
    "not a number": "nan",
    "infinite": "inf",
    "infinite in JSON": "[Infinity, -Infinity, NaN]",
    "beyond all": "1e999",
    "negative": "-1",
    "huge": str(10**30),
    "thousands of digits": "9" * 6000,
    "a list": ["1", "2"],
    "a word": "purple",
    "null": "null",
    "a number in JSON": "7",
    "an empty object": "{}",
    "objects in each other": '{"a":' * 10_000,
    "lists in each other": "[" * 10_000 + "]" * 10_000,
    "wrong kinds": '{"network": 5, "optimizer": [], "loss": {}, "precision": 1, "widths": "ab", "folded": 3}',
    "no widths": '{"widths": [NaN, Infinity], "folded": [[], {}]}',
    "wide": '{"widths": [1e300, -1e300], "folded": [1, "x"]}',
    "files that cannot be": '[{"path": "/a\\u0000b", "choices": {"ink": []}}, {"path": "/\\ud800"}, {"path": 1}]',
    "a null character": "a\0b",
    "control characters": "\x1b[2J\u202e\n",
    "half of a pair": "\ud800",
    "a path that is too long": "/" + "x" * 10_000,
    "a way up": "../../etc/passwd",
    "bytes": QByteArray(bytes(range(256)) * 10),
    "many zeros": QByteArray(bytes(100_000)),
}
every_value = pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)


def write_settings(values):
    store = QSettings(str(settings_file()), QSettings.Format.IniFormat)
    for key, value in values.items():
        store.setValue(key, value)
    store.sync()


@every_value
def test_whatever_stands_at_a_key_is_a_value_that_can_be(qtbot, value):
    panel, drawing = SetupPanel(), DrawPanel()
    qtbot.addWidget(panel)
    qtbot.addWidget(drawing)
    write_settings(dict.fromkeys(KEYS, value))
    settings = WindowSettings()
    assert settings.config is None or isinstance(settings.config, TrainingConfig)
    assert settings.appearance in Appearance
    drawing.set_pen_width(settings.pen_width)
    assert 0 < drawing.pen_width < 28
    panel.set_unfolded(settings.unfolded)
    assert isinstance(settings.with_hand, bool)
    assert settings.run_id.isalnum() or not settings.run_id
    assert all(isinstance(wanted, bool) for wanted in settings.run_columns.values())
    assert isinstance(settings.zones, ZoneState)
    assert all(0 <= width <= 10_000 for width in settings.zones.widths)
    assert all(entry.path.is_absolute() for key in RECENT for entry in RecentFiles(key).entries)
    assert os.path.isdir(last_folder())  # noqa: PTH112


@pytest.mark.parametrize("kind", ["not a number", "objects in each other", "wide", "bytes", "files that cannot be"])
def test_the_window_opens_whatever_stands_in_its_settings(open_window, kind):
    write_settings(dict.fromkeys(KEYS, VALUES[kind]))
    user = open_window()
    assert user.config == PRESETS[Preset.QUICK_START]
    assert user.question is None
    screen = user.window.screen().availableGeometry()
    assert screen.contains(user.window.geometry().center())
    for menu in user.window.findChildren(QMenu):
        menu.aboutToShow.emit()


def test_a_setting_of_a_run_that_cannot_be_is_not_taken():
    good = TrainingConfig().to_dict()
    for key, value in (("epochs", -5), ("epochs", "many"), ("epochs", 1e999), ("loss", "nonsense"), ("network", None)):
        write_settings({"config": json.dumps({**good, key: value})})
        assert WindowSettings().config is None


def test_what_was_set_is_there_at_once_and_after_a_start():
    settings = WindowSettings()
    settings.pen_width, settings.with_hand, settings.unfolded = 3.5, False, (True, False)
    assert (settings.pen_width, settings.with_hand, settings.unfolded) == (3.5, False, (True, False))
    settings_store().sync()
    assert settings_notice() == ""
    again = WindowSettings()
    assert (again.pen_width, again.with_hand, again.unfolded) == (3.5, False, (True, False))


def make_folder(path):
    path.mkdir()


def make_pipe(path):
    os.mkfifo(path)


def make_loop(path):
    path.symlink_to(path)


def make_rubbish(path):
    path.write_bytes(os.urandom(2_000_000))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize("make", [make_folder, make_pipe, make_loop, make_rubbish])
def test_what_is_no_file_of_settings_is_left_alone(make):
    settings_file().parent.mkdir(parents=True)
    make(settings_file())
    before = settings_file().lstat()
    assert "The settings of the window are not kept" in settings_notice()
    settings = WindowSettings()
    assert settings.pen_width == PEN_WIDTH
    settings.pen_width = 3.5
    remember_folder_of("/somewhere/file")
    assert settings_file().lstat() == before


def test_binary_rubbish_in_the_settings_harms_nothing():
    settings_file().parent.mkdir(parents=True)
    for seed in range(30):
        settings_file().write_bytes(b"[General]\npen_width=" + bytes((seed * i + 7) % 256 for i in range(3000)))
        assert 0 <= WindowSettings().pen_width <= 28
